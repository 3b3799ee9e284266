import type { Amount } from './amount.ts';
import { here } from './text.ts';

const WEIGHED = /\b(?:weigh\w*|heav\w+|lighter|bombs?|warheads?|explosives?|cocaine|heroin|payload)\b/i;
/** Words that weights and sums share; they tell a weight only where a sum would be small. */
const MAY_WEIGH = /\b(?:weight|bags?|lost|gained|load)\b/i;
const SMALL_SUM = 10_000;
const OF_THINGS =
  / of (?!(?:public|private|taxpayers?['\u2019]?|their|his|her|our|its|my)\b|money\b|cash\b|debts?\b|aid\b|fund|savings\b|damage|invest|support\b)\p{L}/uy;
const SUM_BEHIND =
  / (?:fines?|prizes?|rewards?|bount\w+|bills?|notes?|fees?|grants?|deals?|salar\w+|che(?:que|ck)s?|payments?|bonus\w*|loans?|debts?|fund|budgets?|tax\w*|houses?|homes?|tickets?|coins?|bets?|donations?|surcharges?|deposits?)\b/y;

/** Whether pounds are a weight: a 500-pound bomb, 40 pounds of flour, it weighs 40 pounds. */
export function isWeight(text: string, { start, scale, low }: Amount, from: number, to: number): boolean {
  if (here(OF_THINGS, text, to)) return true;
  const around = text.slice(Math.max(0, start - 40), to + 30);
  if (WEIGHED.test(around) || (low < SMALL_SUM && MAY_WEIGH.test(around))) return true;
  return text[from] === '-' && scale === 1 && !here(SUM_BEHIND, text, to);
}
