import { headOf } from '../../compare/counted.ts';
import type { Figure } from '../../domain.ts';
import { conceptsOf } from '../../language/concepts.ts';
import type { Question } from '../question.ts';
import type { Doubt } from './doubt.ts';

/** States of which a toll counts one or several together: killed and wounded are not the killed. */
const CASUALTY = ['killed', 'injured', 'missing'];
const PEOPLE =
  /^(?:person|man|woman|victim|die|kill|fatal|casualti|bodi|wound|injure|other|resid|number|other|civilian|live|life|lose|miss|more)$/;

function isCount({ quantity }: Figure): boolean {
  return quantity.kind === 'count';
}

function wanted({ states }: Question): string[] {
  return states.map((s) => s.id);
}

function sharesState(figure: Figure, question: Question): boolean {
  return figure.states.some((s) => wanted(question).includes(s));
}

/** Whether the question names a state and no one in it ("injured", "death toll"). */
function asksStateAlone({ terms }: Question): boolean {
  const core = terms.filter((t) => t.core && !t.attribute);
  return core.length > 0 && core.every((t) => t.states.length > 0);
}

/** "1,400 layoffs": the noun says what became of those counted. */
function namesState(head: string, { states }: Figure): boolean {
  return conceptsOf(head).some((id) => states.includes(id));
}

/** Whether what is counted is people as such, or nothing is said. */
function countsPeople(figure: Figure): boolean {
  const head = headOf(figure);
  return head === null || PEOPLE.test(head) || figure.states.length === 0 || namesState(head, figure);
}

/** When a count is of people in another state than the question asks about. */
export const STATE: readonly Doubt[] = [
  {
    because: 'what it counts is in another state',
    factor: 0.35,
    holds: (f, { question }) =>
      isCount(f) && question.states.length > 0 && f.states.length > 0 && !sharesState(f, question),
  },
  {
    because: 'it counts several states together, or one of those asked about',
    factor: 0.6,
    holds: (f, { question }) =>
      isCount(f) &&
      sharesState(f, question) &&
      CASUALTY.some((s) => wanted(question).includes(s) !== f.states.includes(s)),
  },
  {
    because: 'it counts some people in the state, all are asked about',
    factor: 0.82,
    holds: (f, { question }) => isCount(f) && asksStateAlone(question) && !countsPeople(f),
  },
];
