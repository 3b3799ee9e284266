import { clauseEnd, clauseStart, type Parsed } from './clauses.ts';

const NUMBER =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|some|a few|\\d+)';
const SPAN = '(?:year|month|week|decade|centur(?:y|ie)|generation|season)s?';
/** Words of an earlier time. */
const PAST = new RegExp(
  `\\b(?:last (?:year|month|week|season|autumn|fall|spring|summer|winter|decade|time|century)(?:['\\u2019]s)?|${NUMBER} ${SPAN} (?:earlier|ago|before)|previous(?:ly)? (?:year|record|\\w+ed)?|previously|formerly|originally|initially|used to(?= \\w)|once(?= (?:had|held|was|were|employed|owned|housed|ran|made))|before this (?:year|month|week|season)|until (?:now|this)|prior to this|first (?:sketched|planned|proposed|estimated|announced|put)|(?:at|in) the time)\\b`,
  'i',
);
const YEAR = /\b(1[5-9]\d\d|20\d\d)(s?)\b(?! (?:GMT|UTC|hours|local time)\b)/g;
const ANY_YEAR = /1[5-9]\d\d|20\d\d/;
const OLD = /\b(?:the|its|their|our|his|her) (?:old|former|previous|earlier)\b|\bpreviously\b/i;
/** "its earlier estimate to 12 million": what stands behind is the new one. */
const CORRECTED = /\b(?:correct|revis|rais|lower|updat|chang|increas|cut)\w*\b[^,;]*\bto $/i;
/** A year of which something is counted on is no time of the figure: since 1974, opened in 2022. */
const NOT_WHEN =
  /\b(?:since|after|until|opened|open|built|founded|established|inaugurated|completed|launched|began|created|started|introduced|signed|elected|born)\b[^.;]{0,24}$|\b(?:than|as)(?: it was| in| in the| that of)? $/i;
const PRESENT =
  /\b(?:(?<!what is )now|since|today|currently|so far|this (?:year|month|week|time)|at present|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/i;
const PAST_OPENS = /^(?:Before this|Until this|Until now|Previously|Prior to|Historically|In the past)\b/;
/** A clause that is set against the one before it, and so has a time of its own. */
const CONTRASTS = /^(?:but|while|whereas|against|up from|down from|compared)\b/i;

/** A clause that tells of the time before it: "the quake of 1974, which killed". */
const RELATIVE = /^\W*(?:in |of |during )?(?:which|that|when|where|who|it)\b/i;
/** Clauses farther back than this are not about the figure. */
const MAX_CLAUSES = 6;

/** The words without one of which a sentence tells of no earlier time. */
const CUE =
  /last|earlier|ago|before|previous|former|originally|initially|used|once|until|prior|first|time|old|historically|past|1[5-9]\d\d|20\d\d/i;

/** Whether a sentence may tell of an earlier time: a quick test before those of each of its figures. */
export const mayTellOfPast = (sentence: string): boolean => CUE.test(sentence);

/** Whether the words before a time make it another's: "since 1974", "opened in 2022". */
const isAnothers = (lead: string): boolean => NOT_WHEN.test(lead.slice(-40));

function saidIn(text: string): RegExpExecArray | null {
  const said = PAST.exec(text);
  return said && !isAnothers(text.slice(0, said.index)) ? said : null;
}

/** The first earlier year in a text that has `lead` before it. */
function yearIn(text: string, lead: string, before: number | null, any = false): string | null {
  if (before === null) return null;
  if (!ANY_YEAR.test(text)) return null;
  for (const match of text.matchAll(YEAR)) {
    if (Number(match[1]) < before && (any || !isAnothers(lead + text.slice(0, match.index)))) return match[0];
  }
  return null;
}

/** What stands around a figure: its clause without itself, and the clauses before it, nearest first. */
export interface Surroundings {
  before: string;
  after: string;
  own: string;
  /** What may tell of an earlier time: its clause, for a duration without itself. */
  words: string;
  sentence: Parsed;
  /** The index of its clause. */
  index: number;
}

function pastEarlier({ own, sentence, index }: Surroundings, year: number | null): string | null {
  const { text } = sentence;
  let next = own;
  for (let i = index - 1; i >= Math.max(0, index - MAX_CLAUSES); i--) {
    const [from, to] = [clauseStart(sentence, i), clauseEnd(sentence, i)];
    const gap = text.slice(to, clauseStart(sentence, i + 1));
    if (PRESENT.test(next) || gap.includes(';') || CONTRASTS.test(next)) return null;
    const clause = text.slice(from, to);
    const relative = RELATIVE.test(next);
    const said = relative ? PAST.exec(clause) : saidIn(clause);
    if (said && (relative || said.index < 4 || clause.length < said[0].length + 8)) return said[0];
    const when = yearIn(clause, text.slice(Math.max(0, from - 40), from), year, relative);
    if (when) return when;
    next = clause;
  }
  return null;
}

/** The earlier time of a figure, in the words of its sentence. */
export function pastOf(at: Surroundings, year: number | null): string | null {
  return (
    saidIn(at.words)?.[0] ??
    yearIn(`${at.before} ${at.after}`, '', year) ??
    formerly(at.before) ??
    pastEarlier(at, year) ??
    PAST_OPENS.exec(at.sentence.text)?.[0] ??
    null
  );
}

/** The earlier time in which the sentences before it set a sentence; null where it speaks of the present. */
export const settingFor = (sentence: string, setting: string | null): string | null =>
  setting && !PRESENT.test(sentence) ? setting : null;

function formerly(before: string): string | null {
  const old = OLD.exec(before);
  return old && !CORRECTED.test(before) ? old[0] : null;
}

/** "The old", "the previous" in the clause of a date. */
export const oldIn = (clause: string): string | null => OLD.exec(clause)?.[0] ?? null;
