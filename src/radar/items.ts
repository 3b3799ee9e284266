import { createHash } from 'node:crypto';
import { placeOf } from '../compare/clash.ts';
import { inOrder } from '../compare/comparison.ts';
import { countedWords } from '../compare/counted.ts';
import { daysBetween } from '../compare/days.ts';
import { meet } from '../compare/interval.ts';
import { originsOf, originsOfArticles } from '../compare/origins.ts';
import { quote } from '../compare/place.ts';
import { relate } from '../compare/reason.ts';
import { extractedLabel } from '../corpus/extracted.ts';
import type {
  Article,
  Disagreement,
  DisagreementPlace,
  Figure,
  Passage,
  Phrase,
  Quotation,
  Said,
  Span,
} from '../domain.ts';
import { bagOf } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { isStopWord, words } from '../language/words.ts';
import { phrase } from '../locale/phrase.ts';
import type { Certainty, Naming } from './certainty.ts';
import type { Group } from './groups.ts';
import type { QuotePair } from './quotations.ts';
import { isDated } from './sense.ts';
import type { OpposedStates, StatedState } from './status.ts';

/** A disagreement with what orders it among others of its relation and origins. */
export interface Item extends Disagreement {
  strength: number;
}

type Pair = readonly [DisagreementPlace, DisagreementPlace];

const ID_LENGTH = 12;

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, ID_LENGTH);
}

/** The id of two opposed places, whichever comes first. */
function pairId(pair: Pair): string {
  return hash(
    pair
      .map((p) => [p.file, p.text, p.sentence].join('\u0000'))
      .sort()
      .join('\u0001'),
  );
}

/** A disagreement from its opposed pairs. */
function itemOf(item: Omit<Item, 'id' | 'pairs'>, opposed: readonly Pair[]): Item {
  const pairs = [...new Set(opposed.map(pairId))].sort();
  return { ...item, id: hash(pairs.join(' ')), pairs };
}

function placeAt(
  article: Article,
  span: Span,
  rest: Pick<DisagreementPlace, 'line' | 'text' | 'sentence' | 'speaker' | 'kind'>,
): DisagreementPlace {
  const { file, outlet, headline, published } = article;
  return { file, extracted: extractedLabel(article, span), ...rest, outlet, headline, published };
}

const figurePlace = (figure: Figure): DisagreementPlace => {
  const { passage, surface, speaker } = figure;
  return placeAt(passage.article, figure, {
    line: passage.line,
    text: surface,
    sentence: passage.text,
    speaker,
    kind: passage.kind,
  });
};

const quotationPlace = (quotation: Quotation): DisagreementPlace => {
  const { article, line, text, speaker, kind } = quotation;
  return placeAt(article, quotation, { line, text, sentence: text, speaker, kind });
};

function passagePlace(passage: Passage, words: string): DisagreementPlace {
  const { article, line, text, kind } = passage;
  return placeAt(article, passage, { line, text: words, sentence: text, speaker: null, kind });
}

function agree(a: Figure, b: Figure): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one !== null && other !== null && meet(one, other);
}

/**
 * Figures by value. Those that clash make the sides; another joins where it agrees with one side alone: "more than 200"
 * says nothing between 214 and 268.
 */
function sidesOf(figures: readonly Figure[], clashing: ReadonlySet<Figure>): Figure[][] {
  const sides: Figure[][] = [];
  for (const figure of figures.filter((f) => clashing.has(f))) {
    const side = sides.find((s) => s.every((other) => agree(other, figure)));
    if (side) side.push(figure);
    else sides.push([figure]);
  }
  const opposed = sides.map((side) => [...side]);
  for (const figure of figures.filter((f) => !clashing.has(f))) {
    const near = opposed.flatMap((side, i) => (side.some((other) => agree(other, figure)) ? [i] : []));
    if (near.length === 1) sides[near[0]!]!.push(figure);
  }
  return sides;
}

/** The words, at most so many, that name what two figures are of where neither says what it counts. */
const MOST_ABOUT = 4;

/** What two figures of two sentences are of, in the words of the first clause that the second sentence has too. */
function sharedWords([a, b]: readonly [Figure, Figure]): string {
  if (a.passage === b.passage) return '';
  const { text } = a.passage.article;
  const there = bagOf(b.passage.text).families;
  const said = text.slice(a.clause.start, a.clause.end);
  const both = words(said)
    .filter((t) => !isStopWord(t.text) && /^\p{L}{3}/u.test(t.text) && there.has(family(t.text)))
    .map((t) => said.slice(t.start, t.end));
  return [...new Set(both)].slice(0, MOST_ABOUT).join(' ');
}

/** What clashing figures are of, in the articles' words, with the state of what is counted. */
function aboutOf(figures: readonly Figure[], clashes: readonly (readonly [Figure, Figure])[]): Said {
  const counted = figures.map(countedWords).find(Boolean) ?? '';
  if (figures[0]!.quantity.kind === 'count' && counted) {
    const [a, b] = clashes[0]!;
    const states = a.states.filter((s) => b.states.includes(s) && !counted.toLowerCase().includes(s));
    return states.length > 0 ? phrase('inStates', counted, states) : counted;
  }
  const shared = clashes.map(sharedWords).find(Boolean) ?? '';
  return shared || counted || clashes[0]!.map((f) => f.surface).join(' / ');
}

/** Figures of one thing that cannot all be right. */
export function figureItem({ figures, clashes, strength }: Group): Item {
  const sorted = inOrder(figures);
  const indices = clashes.map(([a, b]): [number, number] => [sorted.indexOf(a), sorted.indexOf(b)]);
  const { relation, reason } = relate(sorted, indices);
  const sides = sidesOf(sorted, new Set(clashes.flat()));
  const dated = isDated({ figure: sorted[0]! });
  return itemOf(
    {
      kind: dated ? 'date' : 'figure',
      relation: relation === 'conflict' ? 'conflict' : 'differs',
      about: aboutOf(sorted, clashes),
      reason,
      origins: new Set(originsOf(sides.flat())).size,
      sides: sides.map((side) => side.map(figurePlace)),
      strength,
    },
    clashes.map(([a, b]): Pair => [figurePlace(a), figurePlace(b)]),
  );
}

const DIFFERS = {
  words: 'giveOtherWords',
  speaker: 'giveToTwoSpeakers',
  medium: 'giveTwoOccasions',
} as const satisfies Record<QuotePair['differs'], string>;
/** Two reports of one statement come out within so many days; later it may have been made again. */
const DAYS_TOGETHER = 2;

function areDaysApart(one: Quotation, other: Quotation): boolean {
  return (daysBetween(one.article.published, other.article.published) ?? 0) > DAYS_TOGETHER;
}

/** Quotations that several pairs join, given in other words or to others. */
function quotationItem(pairs: readonly QuotePair[]): Item {
  const [first] = pairs;
  const { one, other, differs } = first!;
  const all = [...new Set(pairs.flatMap((p) => [p.one, p.other]))];
  const opposed = (a: Quotation, b: Quotation): boolean =>
    pairs.some((p) => (p.one === a && p.other === b) || (p.one === b && p.other === a));
  const sides: Quotation[][] = [];
  for (const quotation of all) {
    const side = sides.find((s) => s.every((q) => !opposed(q, quotation)));
    if (side) side.push(quotation);
    else sides.push([quotation]);
  }
  const later = pairs.every((p) => areDaysApart(p.one, p.other));
  const named = ({ article }: Quotation): Phrase => quote(article.outlet ?? article.file);
  const about = [one, other].map((q) => q.speaker).find(Boolean) ?? one.text;
  const media = differs === 'medium' ? [phrase('mediumAgainst', one.medium ?? '', other.medium ?? '')] : [];
  const places = sides.map((side) => side.map(quotationPlace));
  return itemOf(
    {
      kind: differs === 'words' ? 'quotation' : 'attribution',
      relation: differs === 'medium' || later ? 'differs' : 'conflict',
      about,
      reason: [
        phrase(DIFFERS[differs], named(one), named(other)),
        ...media,
        ...(later ? [phrase('otherDayOfPublication')] : []),
      ],
      origins: originsOfArticles(all.map((q) => q.article)),
      sides: places,
      strength: 1,
    },
    pairs.map((p): Pair => [quotationPlace(p.one), quotationPlace(p.other)]),
  );
}

/** Joins pairs of quotations that share one to items. */
export function quotationItems(pairs: readonly QuotePair[]): Item[] {
  const groups: QuotePair[][] = [];
  for (const pair of pairs) {
    const touching = groups.filter((g) =>
      g.some(
        (p) => p.differs === pair.differs && [p.one, p.other].some((q) => q === pair.one || q === pair.other),
      ),
    );
    const joined = [...touching.flat(), pair];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map(quotationItem);
}

const namingPlace = ({ passage, start, end }: Naming): DisagreementPlace =>
  passagePlace(passage, passage.article.text.slice(start, end));

/** People whom one place calls what they are alleged to be in another. */
export function certaintyItem({ about, stated, heldBack, pairs }: Certainty): Item {
  const sides = [stated.map(namingPlace), heldBack.map(namingPlace)];
  return itemOf(
    {
      kind: 'certainty',
      relation: 'differs',
      about,
      reason: phrase('factOrAllegation', quote(sides[0]![0]!.text), quote(sides[1]![0]!.text)),
      origins: originsOfArticles([...stated, ...heldBack].map((n) => n.passage.article)),
      sides,
      strength: 0,
    },
    pairs.map(([s, h]): Pair => [namingPlace(s), namingPlace(h)]),
  );
}

const statePlace = ({ passage, words }: StatedState): DisagreementPlace => passagePlace(passage, words);

/** What may be one thing in two states. */
export function statusItem({ states, sides, pairs }: OpposedStates): Item {
  return itemOf(
    {
      kind: 'status',
      relation: 'differs',
      about: phrase('statesOpposed', ...states),
      reason: phrase('maySayOfOneThing', quote(sides[0][0]!.words), quote(sides[1][0]!.words)),
      origins: originsOfArticles(sides.flat().map((s) => s.passage.article)),
      sides: sides.map((side) => side.map(statePlace)),
      strength: 0,
    },
    pairs.map(([a, b]): Pair => [statePlace(a), statePlace(b)]),
  );
}
