import { firstOf } from '../../bisect.ts';
import { lineAt } from '../../corpus/lines.ts';
import type { Article, Passage, Quotation } from '../../domain.ts';
import { words } from '../../language/words.ts';
import { here } from '../scan/text.ts';
import { mediumIn } from './cues.ts';
import { type Quoted, quotedIn } from './marks.ts';
import { type Cue, cueBefore, cueBehind, openingSubject } from './speaker.ts';

/** How much of a line is read on either side of a quotation. */
const AROUND = 600;
/** How far back a pronoun may mean somebody. */
const FAR = 1500;
/** Over so many lines a pronoun may mean who spoke last. */
const NEAR_LINES = 3;
const SIGNATURE = /(?:^|[\s>])(?:[—–-]{1,2}\s?)?(\p{Lu}[^()\n—–]{1,60}?) \(@\w{1,30}\)/u;
const LINK = /(?<!\s)\s*(?:\bpic\.(?:twitter|x)\.com\/\w+|https?:\/\/\S+)/;

function lineNumber(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** A post shown under the article: its author's words from the first line to the signature. */
function postOf(article: Article, passages: readonly Passage[]): Quotation | null {
  const { text } = article;
  const [first, last] = [passages[0]!, passages.at(-1)!];
  const whole = text.slice(first.start, last.end);
  const signed = SIGNATURE.exec(whole);
  const link = LINK.exec(whole);
  const ends = [signed?.index, link?.index].filter((i) => i !== undefined);
  const length = Math.min(whole.length, ...ends.filter((i) => i > 0));
  const words = whole.slice(0, length).replace(/(?<![\s—–-])[\s—–-]+$/, '');
  if (!/\p{L}/u.test(words)) return null;
  const behindLink = link ? SIGNATURE.exec(whole.slice(link.index + link[0].length)) : signed;
  const span = { start: first.start, end: first.start + words.length };
  return {
    ...span,
    article,
    line: first.line,
    text: words,
    pieces: [span],
    nested: false,
    toldBy: null,
    speaker: (behindLink ?? signed)?.[1]?.trim() ?? null,
    named: true,
    cue: null,
    medium: 'post',
    kind: 'embedded-post',
  };
}

/** Runs of an embedded post's passages, each run on neighbouring lines. */
function postsOf(article: Article, passages: readonly Passage[]): Quotation[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    if (passage.kind !== 'embedded-post') continue;
    const run = runs.at(-1);
    const signed = run?.some((p) => SIGNATURE.test(p.text)) ?? false;
    if (run && !signed && passage.line - run.at(-1)!.line <= 2) run.push(passage);
    else runs.push([passage]);
  }
  return runs.flatMap((run) => postOf(article, run) ?? []);
}

/** The passage in which an offset lies; `passages` are in order of place. */
function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  const passage = passages[firstOf(passages.length, (i) => passages[i]!.end > offset)];
  return passage && passage.start <= offset ? passage : undefined;
}

/**
 * Every quotation of one article, in order of place, with whom the text gives as its speaker: what stands between
 * quotation marks, and the posts that are shown under it. Page furniture is left out. `passages` are the article's.
 */
export function quotationsOf(article: Article, passages: readonly Passage[]): Quotation[] {
  const { text } = article;
  // What stands before the first passage is front matter, and nobody's words.
  const from = passages[0]?.start ?? 0;
  const posts = postsOf(article, passages);
  const found: Quotation[] = [...posts];
  let named: string | null = null;
  let last: Said | null = null;
  for (const quoted of quotedIn(text)) {
    const passage = passageAt(passages, quoted.start);
    const kind = passage?.kind ?? 'body';
    if (
      quoted.start < from ||
      kind === 'furniture' ||
      posts.some((p) => quoted.start >= p.start && quoted.end <= p.end)
    )
      continue;
    const line = passage?.line ?? lineNumber(text, quoted.start);
    const around = aroundOf(text, quoted);
    const own = cueOf(around, quoted.nested, /\.$/.test(text.slice(quoted.start, quoted.end)));
    const said: Said | null = own
      ? { cue: own, line, named: own.name !== null }
      : goesOn(around.lead, last, line)
        ? last
        : null;
    let speaker: string | null = said?.cue.name ?? null;
    if (said && speaker === null && !quoted.nested)
      speaker =
        (last && last.line === line ? last.cue.name : null) ??
        meantIn(around.lead, text) ??
        (/[.?!]\s*$/.test(around.lead) ? fullNameIn(around.lead) : null) ??
        (last !== null && line - last.line <= NEAR_LINES ? named : null) ??
        meantIn(text.slice(Math.max(0, quoted.start - FAR), quoted.start - around.lead.length - 1), text);
    if (!quoted.nested && said) {
      if (own?.name) named = own.name;
      last = { ...said, cue: { ...said.cue, name: speaker }, line };
    }
    found.push({
      ...quoted,
      toldBy: null,
      article,
      line,
      text: text.slice(quoted.start, quoted.end),
      speaker,
      named: said?.named ?? false,
      cue: said?.cue.verb ?? null,
      medium: mediumIn(`${withoutQuoted(around.lead)} … ${withoutQuoted(around.behind.slice(0, 200))}`),
      kind,
    });
  }
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let outer: Quotation | null = null;
  return sorted.map((q) => {
    if (q.nested) return { ...q, toldBy: outer && q.end <= outer.end ? outer.speaker : null };
    outer = q;
    return q;
  });
}

/** Who said the quotation before, and on which line. */
interface Said {
  cue: Cue;
  line: number;
  /** A name stood with it, and no pronoun. */
  named: boolean;
}

interface Around {
  /** The line before the words, without their opening mark. */
  lead: string;
  /** The line behind them, without their closing mark. */
  behind: string;
}

function aroundOf(text: string, quoted: Quoted): Around {
  const before = text.slice(Math.max(0, quoted.start - AROUND), quoted.start);
  const after = text.slice(quoted.end, quoted.end + AROUND);
  return {
    lead: before.slice(before.lastIndexOf('\n') + 1).replace(/(?<![“”"„«‘’'])[“”"„«‘’']+$/, ''),
    behind: after.slice(0, lineAt(after, 0).end).replace(/^[“”"»’']+/, ''),
  };
}

function cueOf({ lead, behind }: Around, nested: boolean, ended: boolean): Cue | null {
  if (nested) return cueBefore(lead.slice(Math.max(lead.lastIndexOf('“'), lead.lastIndexOf('"')) + 1));
  // A full stop within the marks ends the sentence: what follows is another, unless it goes on in lower case.
  const after = ended && !/^\s*\p{Ll}/u.test(behind) ? null : cueBehind(behind);
  if (after?.name) return after;
  const before = cueBefore(withoutQuoted(lead));
  return before?.name ? before : (after ?? before);
}

const NUMBER = /\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
const FULL_NAME =
  /(?<![\p{L}\p{M}])(?!(?:The|A|An|His|Her|Their|Our|My|Its|This|That|In|On|At|By|From|After|Before|Since|But|And|When) )\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}’'-]+)+/gu;

/** The last name of two words or more that stands in some text, where a sentence does not begin with it. */
function fullNameIn(lead: string): string | null {
  return withoutQuoted(lead).match(FULL_NAME)?.at(-1) ?? null;
}

const DETERMINER = /^(?:The|A|An|His|Her|Their|Our|My|Its|This|That)$/;

/** Whether a name is a person's by the article: of two words, or one that stands there behind another or before "said". */
function isPerson(name: string, article: string): boolean {
  if (/[—–\d]/.test(name) || NUMBER.test(name)) return false;
  const parts = name.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? [];
  const last = parts.at(-1);
  if (!last || !name.endsWith(last) || !/\p{Ll}/u.test(last)) return false;
  if (DETERMINER.test(parts[0]!)) return false;
  if (parts.length > 1) return true;
  const word = last.replace(/[’'-].*$/s, '');
  for (let at = article.indexOf(word); at >= 0; at = article.indexOf(word, at + 1))
    if (isNamedAt(article, at, at + word.length)) return true;
  return false;
}

const GIVEN_BEFORE = /(?<=(?:\p{Lu}\p{Ll}+|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sec\.?|Gov\.?|Sen\.?) )/uy;
const LETTER = /\p{L}/uy;
const LETTER_BEFORE = /(?<=\p{L})/uy;
const SPEAKS = / (?:said|told|added|wrote|warned|says)(?!\p{L})/uy;

/** Whether a word of an article stands behind another part of its name or before a verb of speech. */
function isNamedAt(article: string, start: number, end: number): boolean {
  if (here(SPEAKS, article, end) && !here(LETTER_BEFORE, article, start)) return true;
  return here(GIVEN_BEFORE, article, start) !== null && !here(LETTER, article, end);
}

/** Whom a pronoun behind some text means: the last person whose name a sentence of it opens with. */
function meantIn(lead: string, article: string): string | null {
  const sentences = withoutQuoted(lead)
    .split('\n')
    .filter((line, i, all) => i === all.length - 1 || /[.?!”"]\s*$/.test(line))
    .flatMap((line) => line.split(/(?<=[.?!])\s+(?=\p{Lu})/u));
  const whole = /[.?!]\s*$/.test(lead) ? sentences : sentences.slice(0, -1);
  for (const sentence of whole.reverse()) {
    const name = openingSubject(sentence, words(sentence));
    if (name && isPerson(name, article)) return name;
  }
  return null;
}

/** The words between the quotation before on the line and this one. */
function sinceQuote(lead: string): string {
  return lead
    .slice(Math.max(lead.lastIndexOf('”'), lead.lastIndexOf('"'), lead.lastIndexOf('»')) + 1)
    .replace(/^[^.]*\.(?=\s*$)/, '');
}

/** Whether a quotation without a cue goes on with the speaker of the one before it on its line: "…,” Lind said. “And …". */
function goesOn(lead: string, last: Said | null, line: number): boolean {
  if (last?.line !== line) return false;
  const since = sinceQuote(lead);
  return /^\s*$/.test(since) || (/[.?!]\s*$/.test(lead) && !/\p{L}[^.?!]{90,}[.?!]\s*$/u.test(since));
}

/** Text without what it quotes, so that a verb in somebody's words is no cue; a sentence that ends there still ends. */
function withoutQuoted(text: string): string {
  return text
    .replace(/[“"][^“”"]*[”"]/g, (quoted) => (/[.?!].$/.test(quoted) ? ' . ' : ' '))
    .replace(/^[^“”"]*”/, ' ');
}
