import type { Sentence } from './amount.ts';
import { isStatuteYear } from './names.ts';
import { here, lead } from './text.ts';

const NAME_BEFORE = /(?:^|[^.!?:“”"\n]\s)(\p{Lu}[\p{L}\p{M}'\u2019-]*) $/u;
const NO_NAME =
  /^(?:In|Since|By|Of|Until|Till|From|During|Before|After|For|The|This|That|A|An|His|Her|Its|Their|Our|My|Another|Around|About|Circa|Between|And|Or|To|Early|Late|Mid|Spring|Summer|Autumn|Fall|Winter|On|At|Through|Throughout|Into|Copyright|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const COUNTED =
  /[ -](?:people|persons|men|women|children|workers|jobs|homes|houses|votes|students|patients|cases|deaths|soldiers|troops|migrants|prisoners|inmates|passengers|seats|units|pages|miles|km|acres|meters|metres|feet|tons|tonnes|dollars|euros|pounds|members|others|more|buildings|residents|families|animals|points|percent|hours|police|officers|civilians|refugees)\b|%/y;
const BOUND_BEFORE =
  /(?<!\b(?:until|till|since|by|before|after) )\b(?:at least|more than|fewer than|less than|up to|as many as|nearly|almost|some|roughly|a total of|another) $/i;
const WHOLE_BEFORE =
  /\b(?:crowd|total|toll|number|staff|force|group|population|fleet|maximum|minimum|record|sum|figure|average) of $/i;
const AT = /\bat $/;
const WORD_FOLLOWS = / \p{Ll}/uy;
const ABOUT = /\b(?:about|around) $/i;
const PLURAL_VERB = / (?:were|are|have)\b/y;
const THINGS =
  / (?!(?:was|is|has|does|says|as|its|his|this|levels|prices|figures|standards|elections)\b)\p{Ll}{2,}(?!s)\p{Ll}s\b/uy;
const WORD_BEFORE = /\p{Ll} $/u;
const CUE =
  /\b(?:in|since|by|until|till|from|to|of|during|before|after|for|on|through|throughout|into|between|and|or|than|with|below|above|versus|vs|the|an?|this|that|these|those|his|her|its|their|our|my|another|circa|early|late|mid|last|next|year|years|spring|summer|autumn|winter) $/i;

/** "has 2020 inhabitants", "about 1800 were hurt", "stands at 1900", "a crowd of 2000". */
function isCount(text: string, start: number, end: number): boolean {
  const before = lead(text, start, 32);
  if (BOUND_BEFORE.test(before) || WHOLE_BEFORE.test(before) || here(COUNTED, text, end)) return true;
  if (AT.test(before)) return here(WORD_FOLLOWS, text, end) === null;
  if (CUE.test(before)) return false;
  if (here(PLURAL_VERB, text, end)) return true;
  return (ABOUT.test(before) || WORD_BEFORE.test(before)) && here(THINGS, text, end) !== null;
}

/** Whether four digits that could be a year are part of a name or count something. */
export function isNoYear(sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence;
  if (isStatuteYear(text, start, end) || isCount(text, start, end)) return true;
  const name = NAME_BEFORE.exec(lead(text, start, 32));
  return name !== null && !NO_NAME.test(name[1]!) && !sentence.titled;
}
