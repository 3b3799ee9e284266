import type { Command } from '../src/command.ts';
import { factcheck } from './factcheck.ts';
import { quote } from './quote.ts';
import { sources } from './sources.ts';

/** Every command, in the order in which people see them. */
export const commands: readonly Command[] = [factcheck, quote, sources];
