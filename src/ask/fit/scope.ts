import type { Figure } from '../../domain.ts';
import { clauseBag, clauseText } from '../figure-bags.ts';
import { termIn } from '../match.ts';
import type { Question } from '../question.ts';
import type { Story } from '../story.ts';
import { type Doubt, wordsAfter, wordsBefore } from './doubt.ts';

const RATED =
  /\b(?:per|each|every) (?:\w+ )?(?:year|month|week|day|hour)\b|\b(?:annual|yearly|monthly|weekly|daily|hourly)\b/i;
const BASE =
  /\d(?:,\d{3})* (?:out )?of (?:the |its |their |some |about )*$|\b(?:all but|out of) \S+ (?:of )?(?:the )?$/i;
const OF = /^ (?:out )?of (?:all |the |its |their |some |about )*$/i;
const ALL_BUT = /\ball but (?:about )?$/i;
const ASKS_WHOLE = /\b(?:out of|in all|total|altogether)\b/i;
const TOTAL = /\b(?:in all|in total|total(?:s|l?ed|l?ing)?|altogether|overall|combined|together)\b/i;
const OF_PRONOUN = /^ of (?:them|those|these)\b/;
/** A condition that a rule sets is no report of what happened. */
const CONDITION =
  /\b(?:whenever|unless|if|in case|provided that|would need to|must be|is required|are required|carr(?:y|ies) (?:a |up to)|(?:may|can|could) (?:impose|order|fine|levy|be (?:fined|jailed|ordered)|face))\b/i;
const ASKS_RULE =
  /\b(?:threshold|limit|rule|law|required?|needed|minimum|maximum|allowed|penalty|face|possible|could|can|may)\b/i;
/** What a figure is set against, or what is replaced. */
const SET_AGAINST =
  /\b(?:replac(?:e|es|ed|ing)|instead of|unlike|compared (?:with|to)|up from|down from|rather than|as against)\b[^.;]*$|\bagainst (?:an? \p{Ll}+ of |about |some )?$/iu;

/** Whether a count is the number out of which another is counted: "61 of 74 drones", "nine of the twelve". */
export function isBase(figure: Figure, story: Story): boolean {
  const { quantity, passage, start } = figure;
  if (quantity.kind !== 'count') return false;
  const { text } = passage.article;
  return (
    BASE.test(wordsBefore(figure, 40)) ||
    story
      .figuresAt(passage)
      .some((f) => f.quantity.kind === 'count' && f.end < start && OF.test(text.slice(f.end, start)))
  );
}

/** Whether a thing that the question names stands in the figure's clause, so that the part is what is asked for. */
function namesPart(figure: Figure, { terms }: Question): boolean {
  const bag = clauseBag(figure);
  return terms.some(
    (t) =>
      !t.attribute &&
      (t.states.length === 0 || t.concepts.some((c) => !c.startsWith('=') && !t.states.includes(c))) &&
      termIn(t, bag) > 0,
  );
}

/** "29 of them" where the article gives no whole: all that it says. */
function standsForWhole(
  { passage, end, states }: Figure,
  question: Question,
  wholes: ReadonlySet<unknown>,
): boolean {
  return (
    question.states.length > 0 &&
    (OF_PRONOUN.test(passage.article.text.slice(end, end + 12)) ||
      question.states.some((s) => states.includes(s.id))) &&
    !wholes.has(passage.article)
  );
}

/** What a figure is wanted for each of: "per share", "per patient". */
const FOR_EACH = /\bper (?!year|month|week|day|hour|cent\b)(\p{L}+)/iu;

/** Whether a clause gives a figure for each of what `noun` names. */
function isForEach(figure: Figure, noun: string): boolean {
  return new RegExp(`\\b(?:an?|per|each|every) (?:\\w+ )?${noun}|\\b(?:each|apiece)\\b`, 'i').test(
    clauseText(figure),
  );
}

/** Whether a figure only says what another is set against, or what is replaced. */
export function isSetAgainst(figure: Figure): boolean {
  return SET_AGAINST.test(wordsBefore(figure));
}

/** When a figure is a part, a base, a rate or denied, and the question does not ask for that. */
export const SCOPE: readonly Doubt[] = [
  {
    because: 'it is a part of a whole',
    factor: 0.6,
    holds: (f, { question, wholes }) =>
      f.scope.part && !namesPart(f, question) && !standsForWhole(f, question, wholes),
  },
  {
    because: 'it is the number out of which another is counted',
    factor: 0.65,
    // "Two of the 23 hospitals": who asks for no fate of them asks how many there are.
    holds: (f, { question, story }) =>
      (question.states.length > 0
        ? isBase(f, story)
        : f.quantity.kind === 'count' && BASE.test(wordsBefore(f, 40))) && !ASKS_WHOLE.test(question.text),
  },
  {
    because: 'it is the number left out: “all but three”',
    factor: 0.3,
    holds: (f, { question }) =>
      question.states.length > 0 && f.quantity.kind === 'count' && ALL_BUT.test(wordsBefore(f, 16)),
  },
  { because: 'it is denied or withdrawn', factor: 0.3, holds: (f) => f.scope.negated },
  {
    because: 'it is a share, a total is asked for',
    factor: 0.85,
    holds: (f, { question }) => question.total && f.quantity.kind === 'percent',
  },
  {
    because: 'it is no rate, and one is asked for',
    factor: 0.45,
    holds: (f, { question }) => question.per !== null && !f.quantity.per && !RATED.test(clauseText(f)),
  },
  {
    because: 'it is not for each, and that is asked for',
    factor: 0.6,
    holds: (f, { question }) => {
      const [, noun] = FOR_EACH.exec(question.text) ?? [];
      return noun !== undefined && !f.quantity.per && !isForEach(f, noun);
    },
  },
  {
    because: 'it is a rate, a total is asked for',
    factor: 0.4,
    holds: (f, { question }) => question.total && f.quantity.per !== null,
  },
  {
    because: 'nothing says that it is the total',
    factor: 0.9,
    holds: (f, { question }) =>
      question.total &&
      (f.quantity.kind === 'count' || f.quantity.kind === 'money') &&
      !TOTAL.test(clauseText(f)),
  },
  {
    because: 'it is a count per time, a count is asked for',
    factor: 0.55,
    holds: (f, { question }) => f.quantity.kind === 'count' && f.quantity.per !== null && !question.per,
  },
  {
    because: 'it is where a change began',
    factor: 0.6,
    holds: (f) => /\bfrom $/i.test(wordsBefore(f, 8)) && /^ to\b/.test(wordsAfter(f, 4)),
  },
  {
    because: 'it is a condition that a rule sets',
    factor: 0.55,
    holds: (f, { question }) => CONDITION.test(clauseText(f)) && !ASKS_RULE.test(question.text),
  },
  {
    because: 'it is what another figure is set against',
    factor: 0.55,
    holds: isSetAgainst,
  },
];
