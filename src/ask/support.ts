import { sameValue } from '../compare/clash.ts';
import { type Interval, intervalOf } from '../compare/interval.ts';
import type { Figure } from '../domain.ts';
import type { Match } from './match.ts';

/** Two values farther apart than this can hardly measure the same thing. */
const FAR_APART = 20;
const MORE_SUPPORT = 1.5;
const CORROBORATES = 0.33;
/** The same for a value of so many digits that it can hardly be another's. */
const CORROBORATES_EXACTLY = 0.1;

/** Whether two values lie too far apart; a slip of millions for billions keeps its digits. */
function isFarApart(one: Figure, other: Figure): boolean {
  const [a, b] = [intervalOf(one.quantity, one.surface), intervalOf(other.quantity, other.surface)];
  if (!a || !b || a.scale !== b.scale || a.scale === 'date' || a.scale === 'time') return false;
  const ends = ({ low, high }: Interval): [number, number] => [
    Number.isFinite(low) ? low : high,
    Number.isFinite(high) ? high : low,
  ];
  const [[lowA, highA], [lowB, highB]] = [ends(a), ends(b)];
  const ratio = Math.max(lowA, lowB) / Math.max(1e-9, Math.min(highA, highB));
  const power = Math.log10(ratio);
  return ratio > FAR_APART && Math.abs(power - Math.round(power)) > 0.02;
}

/** The matches, best first, whose values are of one size: that of the best, or of clearly more of them. */
export function ofOneSize(matches: readonly Match[]): Match[] {
  const near = (to: Match): Match[] => matches.filter((m) => !isFarApart(m.figure, to.figure));
  const support = (list: readonly Match[]): number => list.reduce((sum, m) => sum + m.score, 0);
  let kept = near(matches[0]!);
  for (const match of matches) {
    const rest = near(match);
    if (support(rest) > MORE_SUPPORT * support(kept)) kept = rest;
  }
  return kept;
}

/** Whether a value has three digits that are not zeros behind it, or for a sum of money two. */
function isExact({ quantity: { kind, low, high } }: Figure): boolean {
  if (low !== high || typeof low !== 'number') return false;
  const digits = String(low)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  return digits >= (kind === 'money' ? 2 : 3);
}

/** Whether a value is unlikely to stand for two things of one story. */
function isTelling({ quantity: { kind, low, high } }: Figure): boolean {
  if (low === null || high === null) return false;
  return kind !== 'count' || (low === high && Number(low) > 12);
}

/** Degrees, whose scale an article may leave out. */
function isDegrees({ unit }: Figure['quantity']): boolean {
  return unit === 'degree' || unit === '°C' || unit === '°F';
}

/** Whether two figures of one kind give one value; a share in words ("a third") only the very same. */
function givesSame(one: Figure, other: Figure): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (isDegrees(a) && isDegrees(b) && (a.unit === 'degree' || b.unit === 'degree'))
    return a.low === b.low && a.high === b.high;
  if (a.low === b.low && a.high === b.high && a.unit === b.unit && a.per === b.per) return true;
  const inWords = a.kind === 'percent' && !(/\d/.test(one.surface) && /\d/.test(other.surface));
  return !inWords && sameValue(one, other);
}

/** The figures of other articles that give a chosen value in words farther from the question's. */
export function corroborating(chosen: readonly Figure[], all: readonly Match[], best: number): Figure[] {
  const telling = chosen.filter(isTelling);
  return all
    .filter(
      ({ figure: f, score }) =>
        score >= best * (isExact(f) ? CORROBORATES_EXACTLY : CORROBORATES) &&
        !chosen.includes(f) &&
        isTelling(f) &&
        telling.some(
          (c) =>
            c.passage.article !== f.passage.article && c.quantity.kind === f.quantity.kind && givesSame(c, f),
        ),
    )
    .map((m) => m.figure);
}
