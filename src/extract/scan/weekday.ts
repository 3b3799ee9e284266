import type { Sentence } from './amount.ts';
import { dayAfter, weekdayDate, weekdayOf } from './calendar.ts';
import { here, lead } from './text.ts';

const MONTH_NAME = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATED = new RegExp(`(?: \\w+)?,? (?:\\d{1,2} )?(?:${MONTH_NAME})\\b`, 'y');
const NAMED = / \p{Lu}/uy;
const THE = /\bthe $/i;
const WHICH = /\b(last|this|next) $/i;
const RANGE = /\b(\p{L}+day) (?:to|until|till|through) $/iu;
const BEGINS = /(?:^|[,;:\u2014"\u201c] ?)(?:(?:and|but) )?(?:on |by |from )?$/i;
const AHEAD_BEHIND =
  /,? (?:(?!\p{L}+ed\b|said\b|told\b|was\b|were\b|had\b|who\b|that\b)[\p{L}'\u2019-]+ ){0,5}(?:will|shall|(?:is|are) (?:due|set|to|expected|scheduled|planned))\b/iuy;
const AHEAD =
  /\b(?:will|shall|must|next(?! to\b)|(?:is|are|be|was|were) due|due (?:on|in|by|for|from)|scheduled|set (?:to|for)|(?<!\b(?:than|as) )expected|plan(?:s|ned|ning)? (?:to|for)|upcoming|is to|are to|was to|were to|has to|have to|needs? to)\b(?:(?!\b(?:was|were|had|said|told)\b)[^.;:]){0,60}$/iu;
const SCHEDULED =
  /\b(?:until|to be \p{L}+|(?:opens?|closes?|begins?|starts?|resumes?|meets?|convenes?|ends?|expires?|takes? (?:place|effect)|go(?:es)? to the polls|comes? into force)(?: again)?) (?:(?:on|in|by|from) )?$/iu;

/** Whether the words before a date speak of a time to come. */
export function isAhead(text: string, at: number): boolean {
  const before = lead(text, at, 90);
  return AHEAD.test(before) || SCHEDULED.test(before);
}

/** The date of a weekday that ends a range, from the weekday that begins it: "from Monday to Friday". */
function rangeEnd({ text, published }: Sentence, at: number, weekday: number): string | null {
  const range = RANGE.exec(lead(text, at, 24));
  const first = range ? weekdayOf(range[1]!) : -1;
  if (!range || first < 0) return null;
  const from = weekdayDate(published, first, isAhead(text, at - range[0].length) ? 'ahead' : 'near');
  return from && dayAfter(from, (weekday - first + 7) % 7);
}

/** The date that a weekday's name at `at` stands for; null when it is a name or belongs to a full date. */
export function weekdayDateAt(sentence: Sentence, at: number, word: string): string | null {
  const { text, published } = sentence;
  const end = at + word.length;
  const before = lead(text, at, 24);
  if (!/\p{Lu}/u.test(text[at]!) || here(DATED, text, end)) return null;
  if (THE.test(before) && here(NAMED, text, end)) return null;
  const weekday = weekdayOf(word);
  const which = WHICH.exec(before)?.[1]?.toLowerCase() as 'last' | 'this' | 'next' | undefined;
  const ahead = isAhead(text, at) || (BEGINS.test(before) && here(AHEAD_BEHIND, text, end) !== null);
  return (
    rangeEnd(sentence, at, weekday) ?? weekdayDate(published, weekday, which ?? (ahead ? 'ahead' : 'near'))
  );
}
