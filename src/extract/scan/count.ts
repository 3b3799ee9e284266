import { codeAt } from '../../language/letters.ts';
import { type AmountReader, found } from './found.ts';
import { here } from './text.ts';

const GLUED = /[\p{L}_/@&=#]|\.\d|:\d/uy;
const BLANK = 32;
const NOT_COMPOUND =
  /-(?:way|time|sided|star|part|fold|dimensional|legged|wheeled|step|pronged|party|state|hand|off|of|on|to|by|and|or|up|size|piece|ish|liner|stop|tier|footed|tenths?|thirds?|quarters?|halves|half|hundred|thousand|million)\b/y;
const COMPOUND = /-(?!year|month|week|day|hour|minute)(\p{Ll}{3,})\b/uy;
const NOUN_AFTER_ONE =
  /[ -](?!of\b|another\b|thing\b|way\b|side\b|day\b|time\b|hand\b|by\b|in\b|on\b|at\b|to\b|the\b|a\b|an\b|that\b|who\b|which\b|and\b|or\b|but\b|is\b|was\b|has\b|had\b|can\b|could\b|would\b|will\b|should\b|may\b|might\b|must\b|for\b|with\b|from\b|as\b|if\b|than\b|more\b|knows?\b|says?\b|said\b|wants?\b|does\b|did\b|else\b|point\b|such\b|it\b|he\b|she\b|they\b|we\b|you\b|i\b|his\b|her\b|their\b|where\b|when\b|never\b|always\b|cannot\b|often\b|so\b|not\b|under\b|last\b|good\b|size\b)[\p{L}]/iuy;
const NOT_ONE =
  /(?<=\b(?:no|any|every|each|this|that|the|which|another|some|big|good|new|old|(?:the|an) only|first|last|latest|little|small|large|bad|great|single|day|loved|number|phase|part|chapter|square|plus|minus|for|formula) )/iy;
const OF_THE = / of (?:the|its|their|his|her|our|my|your|these|those|them|us|many|several|a|an)\b/iy;

/** Whole numbers and vague amounts of things; a compound keeps its noun ("42,000-seat"). The last kind to be tried. */
export const readCount: AmountReader = ({ text }, amount) => {
  const { start, end, form } = amount;
  if (form === 'digits' && codeAt(text, end) !== BLANK && here(GLUED, text, end)) return null;
  if (
    form !== 'digits' &&
    (text.slice(start, end).toLowerCase() === 'one' || (amount.low === 1 && form === 'words'))
  ) {
    if (here(NOT_ONE, text, start) || !here(NOUN_AFTER_ONE, text, end) || here(OF_THE, text, end))
      return null;
  }
  if (form === 'words' && here(NOT_COMPOUND, text, end)) return null;
  const compound = text[end] === '-' ? here(COMPOUND, text, end) : null;
  return found(amount, 'count', null, start, end + (compound ? compound[0].length : 0));
};
