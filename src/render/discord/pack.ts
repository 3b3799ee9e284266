import { LIMITS } from './limits.ts';

/** Characters of a page that its reader sees about at once; only a single long item goes past it. */
const SCREEN = 2000;

/** Widths to which an item's outlet, file and notes may be cut; the narrowest fits whatever the question. */
const WIDTHS = [200, 60, 20] as const;

/** Text that is built to a width: no phrase of an article beside the verbatim ones is longer. */
export type Line = (width: number) => string;

/** Items under a title. A block that goes on over a page shows `continued` there. */
export interface Block {
  title: Line;
  continued: Line;
  items: Line[];
  /** What stands between two items. */
  gap: string;
}

/** One block's share of a page. */
interface Part {
  block: Block;
  text: string;
}

/** What texts take of a message, with the separator that each brings. */
function weigh(texts: readonly string[]): { components: number; characters: number; bytes: number } {
  return {
    components: 2 * texts.length,
    characters: texts.reduce((sum, t) => sum + t.length, 0),
    bytes: texts.reduce((sum, t) => sum + Buffer.byteLength(t) + LIMITS.bytesPerText, 0),
  };
}

function fits(texts: readonly string[], fixed: readonly string[], around: number): boolean {
  const all = weigh([...fixed, ...texts]);
  return (
    all.components + around <= LIMITS.components &&
    all.characters <= LIMITS.characters &&
    all.bytes <= LIMITS.bytes
  );
}

function widest(build: Line, fixed: readonly string[], around: number): string {
  const texts = WIDTHS.map(build);
  return texts.find((t) => fits([t], fixed, around)) ?? texts.at(-1)!;
}

/**
 * The pages that hold every item of every block, in order: each page a list of texts. `fixed` are the texts that
 * stand on every page, `around` how many components do beside them and the blocks' texts and separators.
 */
export function pack(blocks: readonly Block[], fixed: readonly string[], around: number): string[][] {
  const pages: Part[][] = [[]];
  for (const block of blocks) {
    for (const [index, item] of block.items.entries()) {
      const page = pages.at(-1)!;
      const last = page.at(-1);
      const titled: Line = (width) =>
        [(index === 0 ? block.title : block.continued)(width), item(width)].filter(Boolean).join('\n');
      const grown =
        last?.block === block
          ? [...page.slice(0, -1), { block, text: `${last.text}${block.gap}${item(WIDTHS[0])}` }]
          : [...page, { block, text: titled(WIDTHS[0]) }];
      const texts = grown.map((part) => part.text);
      if (weigh(texts).characters <= SCREEN && fits(texts, fixed, around)) pages[pages.length - 1] = grown;
      else {
        const alone = [{ block, text: widest(titled, fixed, around) }];
        if (page.length === 0) pages[pages.length - 1] = alone;
        else pages.push(alone);
      }
    }
  }
  return pages.map((page) => page.map((part) => part.text));
}
