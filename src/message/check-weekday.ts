import { splitSentences } from '../corpus/sentences.ts';
import type { Answer, Evidence } from '../domain.ts';
import { bagOf, holds, wantedOf } from '../language/bag.ts';
import type { Claim } from './claims.ts';
import { ABSENT, contentOf, evidenceOf, type Found, LONGEST_QUESTION } from './found.ts';
import { clauseAround, isNegated } from './polarity.ts';

const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;
/** The share of a claim's words that a sentence with its day must have, or one with another. */
const STATED = 0.5;
const EXCLUDED = 0.7;
/** So many words of content beside the day make a part of a sentence a question of its own. */
const LEAST_CONTENT = 2;

const daysIn = (text: string): string[] => (text.match(DAY) ?? []).map((day) => day.toLowerCase());

/** The part of a sentence that the day belongs to, where that says enough by itself. */
function questionFor({ sentence, text }: Claim): string {
  const parts = sentence.split(/(?:,|;|\band\b|\bthen\b)\s+/u);
  const own = parts.find((part) => part.includes(text)) ?? sentence;
  return contentOf(own).length > LEAST_CONTENT ? own : sentence;
}

/**
 * How a day of the week stands: stated where a sentence with most of the claim's words names it, excluded where such
 * sentences name others alone. The message's own date is not known, so that no calendar is asked.
 */
export function checkWeekday(claim: Claim, ask: (question: string) => Answer): Found {
  const [day] = daysIn(claim.text);
  if (isNegated(clauseAround(claim.sentence, claim.sentence.indexOf(claim.text)))) return ABSENT;
  const about = contentOf(questionFor(claim)).filter((word) => daysIn(word).length === 0);
  if (!day || about.length === 0) return ABSENT;
  const wanted = about.map(wantedOf);
  const near: { share: number; days: string[]; evidence: Omit<Evidence, 'stand'> }[] = [];
  const question = about.join(' ').slice(0, LONGEST_QUESTION);
  const found = [ask(`${day} ${question}`), ask(question)].flatMap((a) => [...a.excerpts, ...a.nearest]);
  for (const excerpt of found)
    for (const { start, end } of splitSentences(excerpt.text)) {
      const sentence = excerpt.text.slice(start, end);
      const days = daysIn(sentence);
      const bag = bagOf(sentence);
      const share = wanted.filter((word) => holds(bag, word)).length / wanted.length;
      const line = excerpt.line + (excerpt.text.slice(0, start).match(/\n/g)?.length ?? 0);
      const text =
        sentence.match(DAY)?.find((d) => d.toLowerCase() === day) ?? sentence.match(DAY)?.[0] ?? '';
      if (days.length > 0) near.push({ share, days, evidence: { ...excerpt, line, text, sentence } });
    }
  near.sort((a, b) => b.share - a.share);
  const places = (list: typeof near, stand: Evidence['stand']): Evidence[] => [
    ...new Map(
      list.map((s) => [`${s.evidence.file}:${s.evidence.line}`, evidenceOf(s.evidence, stand)]),
    ).values(),
  ];
  const stating = near.filter((s) => s.share >= STATED && s.days.includes(day));
  if (stating.length > 0)
    return {
      standing: 'stated',
      reason: null,
      evidence: places(stating, 'states'),
    };
  const other = near.filter((s) => s.share >= EXCLUDED);
  if (other.length === 0) return ABSENT;
  return {
    standing: 'excluded',
    reason: null,
    evidence: places(other, 'excludes'),
  };
}
