import type { Answer } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { en } from '../../locale/en.ts';
import { searchedWords } from '../words.ts';
import { altText } from './alt.ts';
import { type Around, planOf } from './plan.ts';

/** A picture as a file, with what it shows in words. */
export interface Picture {
  name: string;
  bytes: Uint8Array;
  /** At most 1024 UTF-16 units. */
  alt: string;
}

/** What the picture of an answer's first comparison is told beside it. */
function aroundOf(answer: Answer, say: Catalogue): Around {
  const event = answer.events.find(({ id }) => id === answer.figures[0]?.event);
  return {
    query: answer.query,
    event: event?.label ?? null,
    footer: `${searchedWords(answer, say)} · ${say.page.corpus(answer.corpus.fingerprint)}`,
    claim: answer.claim,
  };
}

/** Whether an answer has figures that can be drawn. Loads nothing. */
export function isDrawable(answer: Answer): boolean {
  const [first] = answer.figures;
  return first !== undefined && planOf(first, answer.query, null) !== null;
}

/**
 * The first comparison of an answer, the one that answers the question, as SVG; null when it has no figures to draw.
 * What draws is loaded with the first picture.
 */
export async function svgOf(answer: Answer, say: Catalogue = en): Promise<string | null> {
  const [first] = answer.figures;
  if (!first || !isDrawable(answer)) return null;
  const { chartOf } = await import('./chart.ts');
  return chartOf(first, aroundOf(answer, say), say);
}

/** The same as a PNG of 1100 pixels width, with its alternative text. */
export async function pictureOf(answer: Answer, say: Catalogue = en): Promise<Picture | null> {
  const svg = await svgOf(answer, say);
  if (svg === null) return null;
  const { pngOf } = await import('./png.ts');
  const alt = altText(answer.figures[0]!, aroundOf(answer, say), say) ?? '';
  return { name: 'chart.png', bytes: await pngOf(svg), alt };
}
