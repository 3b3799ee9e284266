import { codeAt } from '../../language/letters.ts';
import type { Amount, Sentence } from './amount.ts';
import { Before, Behind } from './around.ts';
import { monthOf, weekdayOf } from './calendar.ts';
import { LABELS, PLAIN_NOUNS } from './labels.ts';
import { here, wordBefore } from './text.ts';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const BLANK = 32;

const GLUED = /(?<=[\p{L}\d_][-\u2013./+]?|[@#/\\&=_]|\d[,:])/uy;
const MAY_LEAD = /(?<=\b(?:mid|early|late|pre|post|since|circa|non|sub|magnitude|force|under|over)-)/iy;
const NUMBERED = new Before(
  '#so.pdrf',
  /(?<=(?:#|№|§ ?|\bNos?\.? ?|\bno\. ?|\bpp?\. ?)(?:\d+,? (?:and|or|to|of) )?)/y,
);
const DIALLED = new Before('letgsd', /(?<=\b(?:call|dial|phone|telephone|text|ring)(?:s|ed|ing)? )/iy);
const CAPITAL = /(?<=(?:^|([.!?:“”"\n(\u2014]) ?|([^\s]) )(\p{Ll}?\p{Lu}[\p{L}\p{M}'\u2019&.-]{0,24}) )/uy;
const INITIALS = /(?<=(?<![^\s(])(?:\p{Lu}\.){2,4} )/uy;
const PREPOSITION =
  /^(?:In|On|At|By|Of|For|From|With|About|Around|Some|Only|Just|Nearly|Almost|Over|Under|Up|And|But|Or|As|The|A|An|All|Another|Those|These|Its|Their|Our|His|Her|My|After|Before|Since|Until|Between|To|Least|Than|More|Fewer|Less|Roughly|Approximately|Killed|Kills|That|If|When|While|At|Was|Were|Is|Are|Had|Has|Have|Then|Also|Exactly|Today|Yesterday|Altogether|Overall|Currently|I|We|He|She|They|It|You|There|Meanwhile|Plus)$/;
const PEOPLE =
  / (?:people|persons|men|women|children|workers|soldiers|residents|students|passengers|homes|houses|families|others|more|dead|died|votes|voters|jobs|migrants|inmates|prisoners|members|officers|patients|cases|deaths|troops|civilians|refugees|euros|dollars|seconds|minutes|hours|days|nights|weeks|months|years|percent|per cent|points|miles|acres|hectares|tons|tonnes)\b/y;
const PLURAL_VERB = / (?:were|have|had|are)\b/y;
/** A verb that takes one thing: what stands before it is a name with its number, and no count. */
const SINGULAR_VERB = / (?:was|is|has|says|said)\b/y;
/** The first number of a pair: "Articles 5 and ". */
const PAIRED = new Before('drof', /(?<=\b(\d+,? (?:and|or|to|of) ))/y);
const NOUN_BEHIND = / \p{Ll}/uy;
const ADDRESS = new Behind(
  CAPITALS + DIGITS,
  /(?: [NSEW]\.?)?(?: \p{Lu}[\p{L}.'\u2019-]*| \d{1,3}(?:st|nd|rd|th)){1,3} (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Place|Terrace|Parkway|Close|Crescent|Gardens|Mews)\b/uy,
);
const YEAR_LED = /(?<=\b(?:in|since|until|till|by|from|of) )/iy;
const STATUTE = new Behind('UC', / U\.?S\.?C\.?\b| C\.?F\.?R\.?\b/y);
const STATUTE_LED = new Before('CR.', /(?<=\b(?:U\.?S\.?C\.?|C\.?F\.?R\.?) )/y);
const PAIR = new Behind(`/.:${DIGITS}`, /[/.:]?\d/y);
const DASHED = new Behind(DIGITS, /[-\u2013]\d/y);
const DASHED_RANGE = /^\d+[-\u2013]\d+$/;
const LIST = /(?<=^[\t ]{0,8}\(?)/y;
const LIST_BEHIND = /[.)](?=\s|$)/y;
const STATUTE_BEFORE = /(?<=\p{Lu}\p{L}{0,16} of )/uy;
const DATED =
  /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Beginning|Start|End|Middle|Early|Late|Half|Quarter|Most|Much|Rest) of )/y;
const STATUTE_AFTER = new Behind(
  `${CAPITALS}ao`,
  /(?: \p{Lu}[\p{L}'\u2019-]*| and| of){1,5} (?:Act|Acts|Law|Code|Treaty|Constitution|Convention|Accords?|Agreement|Amendment|Bill|Decree|Charter|Protocol|Resolution)\b/uy,
);
/** A word all in capitals is a headline's or shouted, and no name. */
const CAPITAL_NUMBER = /\p{Lu}(?!\p{Lu})/uy;
const HYPHENED = /(?<=[\p{L}\d]-)/uy;
const WORD_BEFORE = /(?<=[\p{L},] )/uy;

/** Whether digits are the number of a house, or of a title or section of a code: 10 Main Street, 18 U.S.C. 1001. */
export function isAddress({ text }: Sentence, { start, end, plain }: Amount): boolean {
  if (!plain) return false;
  if (STATUTE_LED.at(text, start) || STATUTE.at(text, end)) return true;
  return ADDRESS.at(text, end) !== null && !(end - start === 4 && here(YEAR_LED, text, start));
}

/**
 * Whether a number belongs to a name, a label or a list and counts nothing: KX-12, Route 66, No. 5, Boeing 737,
 * "1." at the head of a line.
 */
export function isName(sentence: Sentence, amount: Amount): boolean {
  const { text } = sentence;
  const { start, end, form, plain } = amount;
  if (form !== 'digits') return form === 'words' && isNamedWord(sentence, start);
  if (codeAt(text, start - 1) !== BLANK && here(GLUED, text, start) && !here(MAY_LEAD, text, start))
    return true;
  if (NUMBERED.at(text, start) || DASHED.at(text, end)) return true;
  if (!plain) return DASHED_RANGE.test(text.slice(start, end)) && isNamed(sentence, start, end);
  if (isStatuteYear(text, start, end) || PAIR.at(text, end)) return true;
  if (start < 10 && here(LIST, text, start) && here(LIST_BEHIND, text, end)) return true;
  return isTelephone(text, start, end) || isLabelled(text, start, end) || isNamed(sentence, start, end);
}

function isTelephone(text: string, start: number, end: number): boolean {
  if (text[start] === '0' && end - start > 1) return true;
  return end - start > 2 && DIALLED.at(text, start) !== null && !here(PEOPLE, text, end);
}

/** Room 12, page 3; a label in lower case that also is a plain noun ("that day 41 people") must show it. */
function isLabelled(text: string, start: number, end: number): boolean {
  const at = start - (PAIRED.at(text, start)?.[1]?.length ?? 0);
  const from = wordBefore(text, at);
  const word = from < 0 ? '' : text.slice(from, at - 1);
  if (!LABELS.has(word.toLowerCase()) || here(PEOPLE, text, end)) return false;
  if (!PLAIN_NOUNS.has(word)) return true;
  return end - start < 3 && (!here(NOUN_BEHIND, text, end) || here(SINGULAR_VERB, text, end) !== null);
}

/** Whether a capital, or a letter beyond ASCII, stands in the word before `at`: a quick test before CAPITAL. */
function mayBeCapitalised(text: string, at: number): boolean {
  if (codeAt(text, at - 1) !== BLANK) return false;
  for (let i = at - 2; i >= 0 && i > at - 30; i--) {
    const code = codeAt(text, i);
    if (code === BLANK) return false;
    if (code >= 128 || (code >= 65 && code <= 90)) return true;
  }
  return false;
}

/** A word with a capital before the number, inside a sentence: Boeing 737. */
function isNamed(sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence;
  const capital = mayBeCapitalised(text, start) ? here(CAPITAL, text, start) : null;
  if (!capital || capital[1] || sentence.titled || here(PEOPLE, text, end) || here(PLURAL_VERB, text, end))
    return false;
  if (!capital[2] && !here(INITIALS, text, start) && !here(SINGULAR_VERB, text, end)) return false;
  const word = capital[3]!.replace(/\.$/, '');
  return monthOf(word) === 0 && weekdayOf(word) < 0 && !PREPOSITION.test(word);
}

/** A number word with a capital inside a sentence is part of a name: "Channel Four", "the Big Ten". */
function isNamedWord(sentence: Sentence, start: number): boolean {
  const { text } = sentence;
  if (here(HYPHENED, text, start)) return true;
  return (
    here(CAPITAL_NUMBER, text, start) !== null && here(WORD_BEFORE, text, start) !== null && !sentence.titled
  );
}

/** Whether digits are the year in the name of a statute: the Act of 1641, the 1641 Harbours Act. */
export function isStatuteYear(text: string, start: number, end: number): boolean {
  return (
    (end - start === 4 && here(STATUTE_BEFORE, text, start) !== null && !here(DATED, text, start)) ||
    STATUTE_AFTER.at(text, end) !== null
  );
}
