import type { Figure, Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { agencyIn } from './agencies.ts';
import { countedWords, headOf, narrowingOf } from './counted.ts';
import { placeWords, quote } from './place.ts';

/** What one figure says and the other does not, where both say something. */
function against<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.some((x) => !other.includes(x)) && other.some((x) => !one.includes(x));
}

/** A state or a narrowing word that one side merely leaves unsaid is no difference. */
function countsOther(a: Figure, b: Figure): boolean {
  if (against(a.states, b.states)) return true;
  const [one, other] = [headOf(a), headOf(b)];
  if (one === null || other === null) return false;
  return one !== other || against(narrowingOf(a), narrowingOf(b));
}

/** How what is counted differs, in the articles' words; null when both may count the same. */
export function countedDifference(a: Figure, b: Figure): Phrase | null {
  if (a.quantity.kind !== 'count' || b.quantity.kind !== 'count' || !countsOther(a, b)) return null;
  const stated = against(a.states, b.states);
  const side = (f: Figure): Phrase => {
    const counted = countedWords(f);
    const states = stated ? f.states : [];
    if (states.length === 0) return quote(counted || f.surface);
    return counted ? phrase('inStates', quote(counted), states) : phrase('states', states);
  };
  return phrase('countedDiffers', side(a), side(b));
}

const AS_OF_LEAD = /^(?:as of|by|until|since|up to|on|the|late|early) /i;

function day(asOf: string): string {
  let rest = asOf.trim().toLowerCase();
  while (AS_OF_LEAD.test(rest)) rest = rest.replace(AS_OF_LEAD, '');
  return rest;
}

function timeDifference(a: Figure, b: Figure): Phrase[] {
  const found: Phrase[] = [];
  if (a.scope.past !== b.scope.past) {
    const side = ({ scope }: Figure): Phrase => (scope.past ? quote(scope.past) : phrase('noEarlierTime'));
    found.push(phrase('timeDiffers', side(a), side(b)));
  }
  if (a.asOf && b.asOf && day(a.asOf) !== day(b.asOf))
    found.push(phrase('asOfDiffers', quote(a.asOf), quote(b.asOf)));
  const [on, and] = [a.passage.article.published, b.passage.article.published];
  if (on && and && on !== and && a.quantity.kind !== 'date') found.push(phrase('publishedDiffers', on, and));
  return found;
}

function statusDifference(a: Figure, b: Figure): Phrase[] {
  const found: Phrase[] = [];
  if (a.scope.negated !== b.scope.negated)
    found.push(phrase('isDenied', quote((a.scope.negated ? a : b).surface)));
  const [one, other] = a.hedges.length > 0 ? [a, b] : [b, a];
  if (one.hedges.length > 0 && other.hedges.length === 0)
    found.push(phrase('hedgedAlone', quote(one.hedges.join(', ')), quote(one.surface)));
  return found;
}

/** Whether two names are not one: "Harnick" may be Dora Harnick, "the AP" is the Associated Press. */
function areApart(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => agencyIn(name) ?? name.toLowerCase().replace(/^the /, '')) as [
    string,
    string,
  ];
  return !a.endsWith(b) && !b.endsWith(a);
}

/** What differs beside the values of two figures, in words built from the articles; empty when nothing is found. */
export function differencesOf(a: Figure, b: Figure): Phrase[] {
  const counted = countedDifference(a, b);
  const said = a.speaker && b.speaker && areApart(a.speaker, b.speaker);
  return [
    ...(counted ? [counted] : []),
    ...(a.scope.part === b.scope.part ? [] : [phrase('speaksOfPart', placeWords(a.scope.part ? a : b))]),
    ...timeDifference(a, b),
    ...(said ? [phrase('speakerDiffers', quote(a.speaker!), quote(b.speaker!))] : []),
    ...statusDifference(a, b),
  ];
}

/** Whether one article gives two figures of the same counted thing, by the same speaker, in two sentences. */
export function areBothIn(a: Figure, b: Figure): boolean {
  return (
    a.passage.article === b.passage.article &&
    a.passage !== b.passage &&
    a.speaker === b.speaker &&
    headOf(a) !== null &&
    headOf(a) === headOf(b) &&
    a.scope.part === b.scope.part &&
    a.scope.past === b.scope.past &&
    a.scope.negated === b.scope.negated
  );
}
