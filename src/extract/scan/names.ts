import type { Amount, Sentence } from './amount.ts';
import { monthOf, weekdayOf } from './calendar.ts';
import { here, lead } from './text.ts';

const GLUED_BEFORE = /[\p{L}\d_][-\u2013./]?$|[@#/\\&=_]$|\d[,:]$/u;
const MAY_LEAD = /\b(?:mid|early|late|pre|post|since|circa|non|sub)-$|\b(?:magnitude|force|under|over)-$/i;
const NUMBERED = /(?:#|№|\bNos?\.? ?|\bno\. ?)$/;
const LABEL =
  /\b(?:flight|route|highway|interstate|freeway|motorway|channel|section|title|article|chapter|local|runway|terminal|gate|room|unit|phase|category|cat|level|grade|type|class|proposition|prop|resolution|order|rule|psalm|page|pages|season|volume|vol|exhibit|platform|district|ward|precinct|zone|block|lot|formula|reactor|hangar|exit|junction|schedule|amendment|version|series|episode|apartment|apt|suite|box|paragraph|clause|table|appendix|annex|form|bill|pier|track|studio|heat|pool|group|tier|item|question|step|stage|generation|gen|model|mark|version|layer|protocol|engine|bus|tram|bullet|radio|sector|camp|cell|block|building|tower|warehouse|plant|number|part|act|scene|book|verse|round|game|match|day|week|year|lane|seat|row|line) $/i;
const LOWER_LABEL =
  /\b(?:day|week|year|game|match|round|part|act|line|row|seat|number|order|rule|form|bill|plant|tower|building|camp|cell|bus|track|pool|item|question|series|class|type|group|lot|box|block|unit|mark|book|engine|radio|local|title|article|season|model|scene|track|seat|warehouse|lane) $/;
const CAPITAL = /(?:^|([.!?:“”"\n(\u2014]) ?|([^\s]) )(\p{Lu}[\p{L}\p{M}'\u2019.-]*) $/u;
const PREPOSITION =
  /^(?:In|On|At|By|Of|For|From|With|About|Around|Some|Only|Just|Nearly|Almost|Over|Under|Up|And|But|Or|As|The|A|An|All|Another|Those|These|Its|Their|Our|His|Her|My|After|Before|Since|Until|Between|To|Least|Than|More|Fewer|Less|Roughly|Approximately|Killed|Kills|That|If|When|While|At|Was|Were|Is|Are|Had|Has|Have|Then|Also|Exactly|Today|Yesterday|Altogether|Overall|Currently|I|We|He|She|They|It|You|There|Meanwhile|Plus)$/;
const PEOPLE =
  / (?:people|persons|men|women|children|workers|soldiers|residents|students|passengers|homes|houses|families|others|more|dead|were|have|had|are|died|votes|voters|jobs|migrants|inmates|prisoners|members|officers|patients|cases|deaths|troops|civilians|refugees|euros|dollars)\b/y;
const ADDRESS =
  /(?: [NSEW]\.?)?(?: \p{Lu}[\p{L}.'\u2019-]*| \d{1,3}(?:st|nd|rd|th)){1,3} (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Place|Terrace|Parkway|Close|Crescent|Gardens|Mews)\b/uy;
const STATUTE = / U\.?S\.?C\.?\b|(?: C\.?F\.?R\.?)\b/y;
const PAIR = /[/]\d|\.\d|\d|:\d/y;
const LIST = /^\s*\(?$/;
const LIST_BEHIND = /[.)](?=\s|$)/y;
const STATUTE_BEFORE = /\p{Lu}\p{L}* of $/u;
const DATED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Beginning|Start|End|Middle|Early|Late|Half|Quarter|Most|Much|Rest) of $/;
const STATUTE_AFTER =
  /(?: \p{Lu}[\p{L}'\u2019-]*| and| of){1,5} (?:Act|Acts|Law|Code|Treaty|Constitution|Convention|Accords?|Agreement|Amendment|Bill|Decree|Charter|Protocol|Resolution)\b/uy;
const CAPITAL_NUMBER = /\p{Lu}/u;

/**
 * Whether a number belongs to a name, an address, a label or a list and counts nothing: MS-13, Route 66,
 * No. 5, 10 Main Street, Boeing 737, "1." at the head of a line.
 */
export function isName(sentence: Sentence, amount: Amount): boolean {
  const { text, titled } = sentence;
  const { start, end, form, plain } = amount;
  const before = lead(text, start, 28);
  if (form !== 'digits') return form === 'words' && isNamedWord(text, start, before, titled);
  if (
    /[-\u2013'\u2019\p{L}\d_@#/\\&=.,:]$/u.test(before) &&
    GLUED_BEFORE.test(before) &&
    !MAY_LEAD.test(before)
  )
    return true;
  if (NUMBERED.test(before)) return true;
  if (!plain) return false;
  if (isStatuteYear(text, start, end)) return true;
  if (LIST.test(before) && before.length === start && here(LIST_BEHIND, text, end)) return true;
  if (here(PAIR, text, end) || here(ADDRESS, text, end) || here(STATUTE, text, end)) return true;
  const label = LABEL.exec(before);
  if (
    label &&
    !here(PEOPLE, text, end) &&
    (/^\p{Lu}/u.test(label[0]) ||
      !LOWER_LABEL.test(before) ||
      (end - start < 3 && !here(/ \p{Ll}/uy, text, end)))
  )
    return true;
  if (titled) return false;
  const capital = CAPITAL.exec(before);
  if (!capital?.[2] || capital[1]) return false;
  const word = capital[3]!.replace(/\.$/, '');
  return monthOf(word) === 0 && weekdayOf(word) < 0 && !PREPOSITION.test(word) && !here(PEOPLE, text, end);
}

/** A number word with a capital inside a sentence is part of a name: "Channel Four", "the Big Ten". */
function isNamedWord(text: string, start: number, before: string, titled: boolean): boolean {
  if (/[\p{L}\d]-$/u.test(before)) return true;
  if (titled || !CAPITAL_NUMBER.test(text[start] ?? '')) return false;
  return /[\p{L},] $/u.test(before);
}

/** Whether digits are the year in the name of a statute: the Act of 1798, the 1798 Enemies Act. */
export function isStatuteYear(text: string, start: number, end: number): boolean {
  const before = lead(text, start, 24);
  return (
    (end - start === 4 && STATUTE_BEFORE.test(before) && !DATED.test(before)) ||
    here(STATUTE_AFTER, text, end) !== null
  );
}
