import { clauseText } from '../ask/figure-bags.ts';
import { wordsBefore } from '../ask/fit/doubt.ts';
import { headOf } from '../compare/counted.ts';
import { meet } from '../compare/interval.ts';
import type { Figure } from '../domain.ts';
import { isCue } from '../extract/quotation/cues.ts';
import { isStopWord, words } from '../language/words.ts';
import { shared } from '../sets.ts';
import type { Link } from './groups.ts';
import { isDated, type Sense, timesApart } from './sense.ts';

/** A page that corrects itself. */
const CORRECTION =
  /^\W*corrections?\b|\b(?:earlier|previous|original) version\b|\bwe (?:first|also|wrongly|originally|mistakenly) (?:said|gave|wrote|reported|stated)\b/i;
/** "and not 58", "not the six that the radio promised". */
const NOT = /\b(?:not|rather than|instead of) (?:the )?$/i;
/** "nearer 350 than the 410 that was promised". */
const THAN = /\b(?:nearer|closer|more like)\b[^.;]*\bthan (?:the )?$/i;
/** "puts the true number at 1,400", "closer to 900". */
const IN_TRUTH =
  /\b(?:closer to|nearer(?: to)?|(?:true|real|right|correct) (?:number|figure|toll|cost|total|share|count)\b[^.;]{0,25})\s*$/i;
/** What says that somebody gives a figure, beside the verbs of speech. */
const GIVING =
  /^(?:puts?|putting|spoke|speaks?|speak|gives?|gave|estimates?|estimated|counts?|counted|reckons?|reckoned|according|thinks?|believes?)$/;
/** What may stand beside it. */
const FILLER =
  /^(?:figures?|reports?|bulletins?|numbers?|totals?|versions?|count|there|some|own|true|real|share|cost|toll|bill|damage)$/;
/** Two figures that are held against each other are of one order of size. */
const MOST_TIMES = 6;
/** So far before its figure "the true number" stands, in code units. */
const LEAD = 60;

/** Whether a figure's clause says nothing but who gives it: "The union says 650." */
function isBare(figure: Figure): boolean {
  const { start, end, clause, counted } = figure;
  const isOwn = counted !== null && counted.start >= clause.start && counted.end <= clause.end;
  if (isOwn && !FILLER.test(headOf(figure) ?? '')) return false;
  const said = words(clauseText(figure)).filter(
    (t) => t.end <= start - clause.start || t.start >= end - clause.start,
  );
  const verbs = said.filter((t) => isCue(t.text) || GIVING.test(t.text));
  const verb = verbs[0];
  if (!verb || verb.start > start - clause.start) return false;
  const rest = said.filter(
    (t) => t.start > verb.start && !isStopWord(t.text) && !FILLER.test(t.text) && !verbs.includes(t),
  );
  return rest.length === 0;
}

/** "59 people and not 58": of two figures with none between them, the second is denied. */
function isDenied(one: Figure, other: Figure, figures: readonly Figure[]): boolean {
  return (
    NOT.test(one.passage.article.text.slice(one.end, other.start)) &&
    !figures.some((f) => f.start >= one.end && f.end <= other.start)
  );
}

const isWhole = ({ scope }: Figure): boolean => !scope.part && scope.past === null;

/** Whether two figures name what they count, and in unrelated nouns. */
function countOther(a: Sense, b: Sense): boolean {
  const named = [a, b].every((s) => s.head !== null && !FILLER.test(s.head));
  return named && a.head !== b.head && shared(a.headMeans, b.headMeans) === 0;
}

/** What the second of two neighbouring figures is to the first; null when nothing sets them against each other. */
function rivalry(a: Sense, b: Sense, figures: readonly Figure[]): number | null {
  const [one, other] = [a.figure, b.figure];
  const apart = other.passage.index - one.passage.index;
  if (apart > 1 || timesApart(a, b) > MOST_TIMES) return null;
  if (countOther(a, b)) return null;
  const dated = isDated(a);
  if (apart === 0 && (isDenied(one, other, figures) || THAN.test(wordsBefore(other)))) return 2;
  if (CORRECTION.test(one.passage.text) && apart === 1) return 2;
  if (!dated && IN_TRUTH.test(wordsBefore(other, LEAD))) return 1.5;
  if (!dated && isBare(other) && isWhole(one) && isWhole(other)) return 1;
  return null;
}

/**
 * Figures that one article sets against each other: it corrects itself, denies one, or gives two speakers' counts of
 * one thing. `senses` are one article's of one measure, `figures` all of its figures, both in order of place. Each pair
 * comes with what speaks for it.
 */
export function rivalsAmong(senses: readonly Sense[], figures: readonly Figure[]): Link[] {
  const found: Link[] = [];
  senses.forEach((b, i) => {
    for (let j = i - 1; j >= 0 && senses[j]!.figure.passage.index >= b.figure.passage.index - 1; j--) {
      const a = senses[j]!;
      if (a.interval.scale !== b.interval.scale || meet(a.interval, b.interval)) continue;
      const strength = rivalry(a, b, figures);
      if (strength === null) continue;
      found.push({ a, b, strength });
      return;
    }
  });
  return found;
}
