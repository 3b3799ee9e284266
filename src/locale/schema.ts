import { z } from 'zod';
import type { Phrase } from '../domain.ts';

const part = z.lazy(() => z.union([z.string(), phraseSchema]));
const filler = z.lazy(() => z.union([z.number(), part, z.array(part)]));

/** A phrase as it was kept. */
export const phraseSchema: z.ZodType<Phrase> = z.lazy(() =>
  z.object({ say: z.string(), with: z.array(filler) }),
);
