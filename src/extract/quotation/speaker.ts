import { type Token, words } from '../../language/words.ts';
import { isPossessive, joins, nameAfter, nameBefore, nameIn } from '../names.ts';
import { isAdverb, isAuxiliary, isVerb } from '../verbs.ts';
import { isCue, isParticiple, takesObject } from './cues.ts';

/** Who is given as the source of quoted words. */
export interface Cue {
  /** The article's words for the speaker; null for a pronoun, which means whom the text named before. */
  name: string | null;
  /** The verb that gives the words as theirs. */
  verb: string;
}

const FAR = 40;
/** Behind these stands a noun, though it may look like a verb of speech: "the report said". */
const BEFORE_NOUN = /^(?:the|a|an|its|his|her|their|this)$/;
const NOT = /\b(?:not|never)\b|n['’]t\b/;
const PASSIVE = /^(?:was|were|is|are|been|being|be|got)$/;
/** A capital at the head of a sentence that begins no name. */
const OPENS_NOUN =
  /^(?:The|A|An|His|Her|Their|Our|My|Its|This|That|One|Some|Many|Other|Another|Several|Most|Local|Senior)$/;
const IN_NAME = /^(?:of|de|da|van|von|der|al|bin|and|for|the)$/;
const PLURAL_OFFICE = /^(?:gangs?|rights|affairs|services|sports|forces|states|news|works)$/;
const HOW =
  /^\s*(?:is|was) how (?<name>[^,.;“”"]{2,60}?) (?<verb>put|puts|described|describes|called|saw|sees) /;
const SENTENCE_END = /[.?!]["”’']?\s+(?=[\p{Lu}“"])/gu;

function isName(name: string | null | undefined): name is string | null {
  return name !== undefined;
}

/** A name without what follows it in commas: "Ann Tamm, mayor of Lindmoor". */
function subjectBefore(text: string, tokens: readonly Token[], verb: number): string | null | undefined {
  let last = verb - 1;
  while (last >= 0 && (isAuxiliary(tokens[last]!.text) || isAdverb(tokens[last]!.text))) last--;
  if (last < 0) return undefined;
  // "was accused of": who is spoken of, not who speaks.
  if (
    tokens.slice(last + 1, verb).some((t) => PASSIVE.test(t.text)) &&
    /(?:ed|d|t)$/.test(tokens[verb]!.text)
  )
    return undefined;
  if (/^(?:and|but|then)$/.test(tokens[last]!.text)) return null;
  const gap = text.slice(tokens[last]!.end, tokens[last + 1]!.start);
  if (/,/.test(gap)) {
    // What stands between two commas is about the name before the first: "Ann Tamm, of the committee, said".
    for (let i = last; i > 0; i--)
      if (/,/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))) {
        const name = nameBefore(text, tokens, i - 1);
        return name.to > name.from ? nameIn(text, tokens, name) : undefined;
      }
    const opening = nameAfter(text, tokens, 0);
    return opening.to > opening.from ? nameIn(text, tokens, opening) : undefined;
  }
  const name = nameBefore(text, tokens, last);
  return name.to > name.from ? nameIn(text, tokens, name) : undefined;
}

/** Whether a sentence's subject ends before token `i`: at a mark, at a verb, or where a name is over. */
function endsSubject(text: string, tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1]!, tokens[i]!];
  if (/[,;:“”"()]/.test(text.slice(before.end, token.start))) return true;
  const word = text.slice(token.start, token.end);
  if (!/^\p{Ll}/u.test(word)) return false;
  const afterName = /^\p{Lu}/u.test(text.slice(before.start, before.end)) && !IN_NAME.test(word);
  if (afterName && (i > 1 || isVerb(word) || isCue(word)))
    return !OPENS_NOUN.test(text.slice(before.start, before.end)) && !isPossessive(text, before);
  return (/s$/.test(word) || isVerb(word)) && !PLURAL_OFFICE.test(word);
}

/** The noun phrase that a sentence opens with, as the subject of a participle: "the mayor defended the plan, saying". */
export function openingSubject(text: string, tokens: readonly Token[]): string | null | undefined {
  for (let from = 0; from < Math.min(tokens.length, 12); from++) {
    const before = from === 0 ? '' : text.slice(tokens[from - 1]!.end, tokens[from]!.start);
    if (from > 0 && !/,\s*$/.test(before)) continue;
    const token = tokens[from]!;
    if (
      /^(?:in|on|at|after|before|during|when|while|as|since|if|by|for|with|standing|speaking)$/.test(
        token.text,
      )
    )
      continue;
    let to = from;
    while (to < tokens.length && to - from < 10 && !isAuxiliary(tokens[to]!.text)) {
      if (to > from && endsSubject(text, tokens, to)) break;
      to++;
    }
    const name = nameIn(text, tokens, { from, to });
    if (isName(name)) return name;
  }
  return undefined;
}

/** "Ann Tamm at the town hall": the name without where it was said. */
function withoutPlace(name: string): string {
  return name.replace(/(?<=\p{Lu}\p{L}+) (?:at|in|on|after|during|outside|near|from) .*$/u, '');
}

/** "…,” Ann Tamm, the mayor, told reporters", "…,” said Ann Tamm", "…,” according to the Post". */
export function cueBehind(rest: string): Cue | null {
  const text = rest.slice(0, 240);
  const tokens = words(text);
  if (tokens.length === 0 || !/^[\s,.—–-]*$/.test(text.slice(0, tokens[0]!.start))) return null;
  if (/[.?!]\s*$/.test(text.slice(0, tokens[0]!.start))) return null;
  if (/^(?:and|but|then)$/.test(tokens[0]!.text)) return null;
  const how = HOW.exec(text)?.groups;
  if (how) return { name: how.name!, verb: how.verb! };
  if (tokens[0]!.text === 'according' && tokens[1]?.text === 'to') {
    const name = nameIn(text, tokens, nameAfter(text, tokens, 2));
    return isName(name) ? { name, verb: 'according to' } : null;
  }
  for (let i = 0; i < Math.min(tokens.length, FAR); i++) {
    const { text: verb } = tokens[i]!;
    if (
      i > 0 &&
      !joins(text, tokens, i - 1) &&
      /[.?!;:“”"]/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))
    )
      return null;
    if (!isCue(verb) || isParticiple(verb) || (i > 0 && BEFORE_NOUN.test(tokens[i - 1]!.text))) continue;
    if (i === 0) {
      const name = nameIn(text, tokens, nameAfter(text, tokens, 1));
      return isName(name) ? { name: name && withoutPlace(name), verb } : null;
    }
    const name = subjectBefore(text, tokens, i);
    return isName(name) ? { name, verb } : null;
  }
  return null;
}

/** A verb with its negation: "did not say", "never said"; null when it has none. */
function denied(text: string, tokens: readonly Token[], verb: number): string | null {
  let from = verb;
  while (
    from > 0 &&
    (isAuxiliary(tokens[from - 1]!.text) ||
      isAdverb(tokens[from - 1]!.text) ||
      NOT.test(tokens[from - 1]!.text))
  )
    from--;
  const words = text.slice(tokens[from]!.start, tokens[verb]!.end);
  return NOT.test(words) ? words : null;
}

/** "Ann Tamm told reporters: “", "the mayor, saying “", "described them as “". */
export function cueBefore(lead: string): Cue | null {
  // A sentence that is over gives nothing that follows it as somebody's.
  if (/[.?!]["”’']*\s*$/.test(lead)) return null;
  const ends = [...lead.matchAll(SENTENCE_END)].map((m) => m.index + m[0].length);
  const text = lead.slice(
    ends
      .filter(
        (end) =>
          !/\b(?:\p{Lu}|Sec|Gov|Sen|Rep|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Prof)\.\s+$/u.test(lead.slice(0, end)),
      )
      .at(-1) ?? 0,
  );
  const tokens = words(text);
  const according = tokens.findLastIndex((t, i) => t.text === 'according' && tokens[i + 1]?.text === 'to');
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - FAR); i--) {
    const { text: verb, start, end } = tokens[i]!;
    if (!isCue(verb)) continue;
    const between = text.slice(end);
    const near =
      /^(?:\s*(?:that|as|how|of|it|he|she|they|we|i|there|them|him|her|in|on|to|at|the|a|an|its|their|his|this|these|for)\b|[^.;?!“”"]*[:,]\s*$|\s*$)/i;
    const tells = takesObject(verb) || /^reports?(?:ed)?$/.test(verb);
    if (!tells && !near.test(between)) continue;
    if (
      /^[a-z]+s$/.test(verb) &&
      /\b(?:the|a|an|its|his|her|their|this|new|of)\s+$/i.test(text.slice(0, start))
    )
      continue;
    if (isParticiple(verb)) {
      const name = openingSubject(text, tokens);
      return isName(name) ? { name, verb } : null;
    }
    const name = subjectBefore(text, tokens, i);
    if (isName(name)) return { name, verb: denied(text, tokens, i) ?? verb };
  }
  if (according >= 0) {
    const name = nameIn(text, tokens, nameAfter(text, tokens, according + 2));
    if (isName(name)) return { name, verb: 'according to' };
  }
  if (/:\s*$/.test(text)) {
    const name = openingSubject(text, tokens);
    if (name && /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}\S*$/u.test(name)) return { name, verb: ':' };
  }
  return null;
}
