import type { Figure } from '../../domain.ts';
import { clauseBag } from '../figure-bags.ts';
import type { Question } from '../question.ts';
import type { Story } from '../story.ts';
import { type Doubt, wordsBefore } from './doubt.ts';

/** An earlier time that a running story still reports as its own. */
const RECENT = /\blast (?:week|month)\b/i;
/** A date from which something else is counted: "the worst since the earthquake of 1974", "since 1990". */
const NOT_ITSELF =
  /\b(?:\p{L}{3,}est|most|worst|first|record|only|ever|again|than)\b[^.;]*\bsince\b[^.,;]*$|\bsince (?:early |late |mid-?)?$/iu;
/** The date of a statement, not of what it is about. */
const WHEN_SAID =
  /\b(?:said|says|told|announced|reported|warned|added|wrote|confirmed|estimated|admitted|published)(?: \p{L}+){0,3}(?: on| in)? $/iu;
const ASKS_STATEMENT =
  /\b(?:sa(?:y|ys|id)|tell|told|announc\w+|report\w*|warn\w*|confirm\w*|publish\w*|publication|statement)\b/i;

/** A time from which or up to which something is counted: "since 1990". */
const REACHES = /\b(?:since|from|after|until|till|by|before|than|against|over)\s+$/i;

/** The years that a question names as the time of what it asks about. */
export function yearsOf({ dates, text }: Question): string[] {
  return dates
    .filter((d) => !REACHES.test(text.slice(0, d.start)))
    .flatMap((d) => /^\d{4}/.exec(String(d.quantity.low))?.[0] ?? []);
}

function ownYear({ scope }: Figure): string | null {
  return scope.past === null ? null : (/\d{4}/.exec(scope.past)?.[0] ?? null);
}

function isDate({ quantity }: Figure): boolean {
  return quantity.kind === 'date';
}

/** Whether a figure's article is of one of the years, or its line names one up to its sentence. */
function mentions({ passage }: Figure, years: readonly string[]): boolean {
  const { published, text } = passage.article;
  const line = text.slice(text.lastIndexOf('\n', passage.start) + 1, passage.end);
  return years.some((y) => published?.startsWith(y) || line.includes(y));
}

/** Whether a figure has no year of its own, and none that is asked about stands near it. */
function leavesYearOut(figure: Figure, years: readonly string[]): boolean {
  return years.length > 0 && !isDate(figure) && ownYear(figure) === null && !mentions(figure, years);
}

/** Whether a figure is of last week, last month or the last calendar year, which a story still reports as its own. */
function isRecent(figure: Figure, story: Story): boolean {
  const year = ownYear(figure);
  const today = story.today(figure.passage.article);
  return (
    RECENT.test(figure.scope.past ?? '') || (year !== null && Number(year) === Number(today?.slice(0, 4)) - 1)
  );
}

/** Whether a figure is of an earlier time, and the question names no time. */
function isEarlier(figure: Figure, question: Question): boolean {
  return figure.scope.past !== null && !question.past && yearsOf(question).length === 0;
}

function isBeforePublication({ quantity, passage }: Figure): boolean {
  const { published } = passage.article;
  const last = String(quantity.high ?? quantity.low);
  return published !== null && last < published.slice(0, last.length);
}

/** Month and day of a date that gives them: `-03-26`. */
const DAY = /-\d\d-\d\d$/;

/** Whether a figure's sentence names days, and none that the question names. */
function isOfAnotherDay(figure: Figure, { dates }: Question, story: Story): boolean {
  const asked = dates.flatMap((d) => DAY.exec(String(d.quantity.low))?.[0] ?? []);
  if (asked.length === 0) return false;
  const own = story.daysOf(figure.passage).flatMap((day) => DAY.exec(day)?.[0] ?? []);
  return own.length > 0 && !own.some((day) => asked.includes(day));
}

/** Concepts of what happens at one time. */
export const HAPPENINGS =
  'opened closed started ended built founded inaugurated launch launched approved rejected arrested charged convicted sentenced released visit crash resign appointed announced bought sold born'.split(
    ' ',
  );

/** Whether the clause of a date tells of another kind of event than the question, and not of that. */
function isOfOtherEvent(figure: Figure, { terms }: Question): boolean {
  const asked = HAPPENINGS.filter((id) => terms.some((t) => t.concepts.includes(id)));
  const said = clauseBag(figure).concepts;
  return asked.length > 0 && !asked.some((id) => said.has(id)) && HAPPENINGS.some((id) => said.has(id));
}

/** When a figure is of another time than the one asked about. */
export const TIME: readonly Doubt[] = [
  {
    because: 'it is of another year than the one asked about',
    factor: 0.45,
    holds: (f, { question }) => {
      const [years, own] = [yearsOf(question), ownYear(f)];
      return years.length > 0 && !isDate(f) && own !== null && !years.includes(own);
    },
  },
  {
    because: 'nothing near it names the year asked about',
    factor: 0.8,
    holds: (f, { question }) => leavesYearOut(f, yearsOf(question)),
  },
  {
    because: 'its article never names the year asked about',
    factor: 0.75,
    holds: (f, { question }) => {
      const years = yearsOf(question);
      return leavesYearOut(f, years) && !years.some((y) => f.passage.article.text.includes(y));
    },
  },
  {
    because: 'its sentence is of another day than the one asked about',
    factor: 0.6,
    holds: (f, { question, story }) => !isDate(f) && isOfAnotherDay(f, question, story),
  },
  {
    because: 'it is of the present, an earlier time is asked about',
    factor: 0.45,
    holds: (f, { question }) =>
      !isDate(f) && question.past && yearsOf(question).length === 0 && f.scope.past === null,
  },
  {
    because: 'it is of an earlier time',
    factor: 0.45,
    holds: (f, { question, story }) => isEarlier(f, question) && !isRecent(f, story),
  },
  {
    because: 'it is of a recent time',
    factor: 0.8,
    holds: (f, { question, story }) => isEarlier(f, question) && isRecent(f, story),
  },
  {
    because: 'it is the date of something else in its sentence',
    factor: 0.45,
    holds: (f, { question }) => {
      if (!isDate(f)) return false;
      const before = wordsBefore(f, 80);
      return NOT_ITSELF.test(before) || (WHEN_SAID.test(before) && !ASKS_STATEMENT.test(question.text));
    },
  },
  {
    because: 'it is the date of an event of another kind',
    factor: 0.5,
    holds: (f, { question }) => isDate(f) && isOfOtherEvent(f, question),
  },
  {
    because: 'it is over, and what is to come is asked about',
    factor: 0.45,
    holds: (f, { question }) => question.ahead && isDate(f) && isBeforePublication(f),
  },
];
