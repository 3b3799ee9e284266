import type { SetAside } from '../domain.ts';
import { words } from '../language/words.ts';

const QUESTION = /\?["”’)\s]*$/;
const CALL =
  /^(?:please|share|retweet|rt|spread|wake up|call|sign|vote|boycott|join|donate|stop|look|check|read|tell|ask|don't|do not|let's|let us|never forget|(?:get|lock|throw|kick|bring|fire|arrest|free|save|pray|fight|hang|send) (?:them|him|her|it|all|your|out|up|down|for|me|us|back))\b/i;
const FORESEES =
  /\b(?:will|won't|shall|going to|gonna|is about to|are about to|'ll|mark my words|just wait|wait until|i bet|sooner or later|next (?:year|month|week|time)|by next)\b/i;
/** The same where nothing that can be checked stands beside it. */
const FORESEES_LOOSELY = /\b(?:soon|by the end)\b/i;
/** What a call is made of, where a figure might make it a claim: "check this", not "check fraud". */
const IMPERATIVE =
  /^(?:please|don't|do not|let's|let us|never forget|\p{L}+ (?:this|that|these|your|the|it|them|him|her|me|us|for|out|up|to|at|now|before|if)\b)/iu;
const OPINION =
  /\b(?:i (?:think|believe|feel|guess|hope|wish|doubt|love|hate)|in my (?:view|opinion)|imo|imho|disgrace\w*|shame\w*|disgust\w*|unbelievable|outrage\w*|ridiculous|terrible|awful|horrible|wonderful|amazing|incredible|brilliant|pathetic|shocking|scandal\w*|joke|farce|insane|crazy|madness|stupid|idiots?|clowns?|hero(?:es)?|villains?|evil|should|ought|must|deserves?|too (?:much|many|little|late|expensive)|enough is enough|about time|finally|unacceptable|liars?|lies|propaganda|nailed it|nobody asked|for shame|good riddance|sad(?:ly)?|heartbreaking|worst|best|so (?:sad|angry|proud|wrong)|nobody cares|makes? (?:me|you) (?:sick|angry|proud)|what a)\b/i;
const EXCLAIMED = /!["”’)\s\p{Extended_Pictographic}]*$|^[\p{Lu}\s\p{P}]+$/u;
/** So few words state nothing. */
const SHORT = 3;
/**
 * Why a sentence claims nothing; null when it may claim something. `checkable` tells that a figure, a date or a quotation
 * stands in it.
 */
export function asideOf(sentence: string, checkable: boolean): SetAside['why'] | null {
  if (QUESTION.test(sentence)) return 'question';
  const called = sentence.trim();
  if (CALL.test(called) && (!checkable || IMPERATIVE.test(called))) return 'call';
  if (FORESEES.test(sentence)) return 'prediction';
  if (checkable) return null;
  if (FORESEES_LOOSELY.test(sentence)) return 'prediction';
  return OPINION.test(sentence) || EXCLAIMED.test(sentence) || words(sentence).length <= SHORT
    ? 'opinion'
    : null;
}
