import { LIMITS } from './limits.ts';
import type { Sourced } from './lines.ts';

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
  /** The places that the items are of, in their order, where they are of places; an item may have several or none. */
  places?: readonly (readonly Sourced[])[];
  /** What stands between two items. */
  gap: string;
  /** What a button beside the block acts on; such a block has one item. */
  id?: string;
}

/** A text of a page, with what the button beside it acts on. */
export interface PageText {
  text: string;
  id?: string | undefined;
  /** The places that it shows. */
  places: readonly Sourced[];
}

/** One block's share of a page. */
interface Part {
  block: Block;
  text: string;
  places: readonly Sourced[];
}

/** What texts take of a message, with the separator that each brings, and for a button itself and the section around. */
function weigh(
  texts: readonly string[],
  buttons = 0,
): { components: number; characters: number; bytes: number } {
  return {
    components: 2 * texts.length + 2 * buttons,
    characters: texts.reduce((sum, t) => sum + t.length, 0),
    bytes: texts.reduce((sum, t) => sum + Buffer.byteLength(t) + LIMITS.bytesPerText, 0),
  };
}

/** Whether texts are within a message's limits, and their places within those of one menu. */
function fits(parts: readonly PageText[], fixed: readonly string[], around: number): boolean {
  const buttons = parts.filter((p) => p.id !== undefined).length;
  const places = new Set(parts.flatMap((p) => p.places).map(({ file, line }) => `${line} ${file}`));
  const all = weigh([...fixed, ...parts.map((p) => p.text)], buttons);
  return (
    places.size <= LIMITS.options &&
    all.components + around <= LIMITS.components &&
    all.characters <= LIMITS.characters &&
    all.bytes <= LIMITS.bytes
  );
}

function widest(build: Line, id: string | undefined, fixed: readonly string[], around: number): string {
  const texts = WIDTHS.map(build);
  return texts.find((text) => fits([{ text, id, places: [] }], fixed, around)) ?? texts.at(-1)!;
}

const pageText = ({ block, text, places }: Part): PageText => ({ text, id: block.id, places });

/**
 * The pages that hold every item of every block, in order: each page a list of texts. `fixed` are the texts that
 * stand on every page, `around` how many components do beside them and the blocks' texts and separators.
 */
export function pack(blocks: readonly Block[], fixed: readonly string[], around: number): PageText[][] {
  const pages: Part[][] = [[]];
  for (const block of blocks) {
    for (const [index, item] of block.items.entries()) {
      const page = pages.at(-1)!;
      const last = page.at(-1);
      const own = block.places?.[index] ?? [];
      const titled: Line = (width) =>
        [(index === 0 ? block.title : block.continued)(width), item(width)].filter(Boolean).join('\n');
      const grown =
        last?.block === block
          ? [
              ...page.slice(0, -1),
              { block, text: `${last.text}${block.gap}${item(WIDTHS[0])}`, places: [...last.places, ...own] },
            ]
          : [...page, { block, text: titled(WIDTHS[0]), places: own }];
      const shown = grown.map(pageText);
      const { characters } = weigh(shown.map((p) => p.text));
      if (characters <= SCREEN && fits(shown, fixed, around)) pages[pages.length - 1] = grown;
      else {
        const alone = [{ block, text: widest(titled, block.id, fixed, around), places: own }];
        if (page.length === 0) pages[pages.length - 1] = alone;
        else pages.push(alone);
      }
    }
  }
  return pages.map((page) => page.map(pageText));
}
