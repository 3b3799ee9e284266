import { PLACES, type Place, type Words, wordsWith } from './places.ts';
import { HOSTILE, type Hostile } from './strings.ts';

/** What a medium makes of something that is shown. */
export interface Drawn {
  /** Its parts by their form, in order: lines, elements, cells, with none of the words in them. */
  forms: string[];
  /** What is wrong with it whatever the words. */
  faults: string[];
  /** Longer words may take more lines or pages, each of a form that is there already. */
  isStretched?: boolean;
}

/** What a medium makes of all that is shown with some words, each by its name. */
export type Medium = (words: Words) => Record<string, Drawn>;

/** So long a text may be cut into more lines than its neighbours. */
const LONG = 400;
const plain = wordsWith('', []);
/** An address that is one of the web becomes a link, and another does not. */
const BENIGN = [plain, { ...plain, url: 'no address' }];
const known = new Map<Medium, Record<string, Drawn>[]>();

function benign(medium: Medium): Record<string, Drawn>[] {
  let drawn = known.get(medium);
  if (!drawn) {
    drawn = BENIGN.map(medium);
    known.set(medium, drawn);
  }
  return drawn;
}

/** What a medium draws otherwise than with plain words, and whatever is wrong. */
function faultsOf(medium: Medium, words: Words): string[] {
  const isLong = Object.values(words).some((text) => text.length > LONG);
  return Object.entries(medium(words)).flatMap(([name, { forms, faults, isStretched }]) => {
    const same = benign(medium).some((drawn) => {
      const { forms: own } = drawn[name]!;
      return isStretched || isLong
        ? forms.every((f) => own.includes(f))
        : own.join('\n') === forms.join('\n');
    });
    const changed = `has other parts than with plain words:\n${forms.join('\n')}`;
    return [...(same ? [] : [changed]), ...faults].map((fault) => `${name} ${fault}`);
  });
}

/** Which hostile text stands in a place at one turn: over as many turns as there are texts each stands once in each place. */
const textAt = (turn: number, place: number): Hostile => HOSTILE[(turn + 5 * place) % HOSTILE.length]!;

/** The words of a turn, a hostile text in every place. */
export const wordsAt = (turn: number): Words => ({
  ...plain,
  ...Object.fromEntries(PLACES.map((place, i) => [place, textAt(turn, i).text])),
});

/** What is wrong at a turn, with the text and the place that bring it about. */
export function faultsAt(turn: number, medium: Medium): string[] {
  const faults = faultsOf(medium, wordsAt(turn));
  if (faults.length === 0) return [];
  const alone = PLACES.flatMap((place: Place, i) =>
    faultsOf(medium, wordsWith(textAt(turn, i).text, [place])).map(
      (fault) => `“${textAt(turn, i).name}” as ${place}: ${fault}`,
    ),
  );
  return alone.length > 0 ? alone : faults;
}

/** Over these each text stands in each place once. */
export const TURNS = Array.from(HOSTILE.keys());

/** Over these each text stands in one place at least. */
export const SOME_TURNS = TURNS.filter((turn) => turn % 22 === 0);
