const NUMBER =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|some|a few|\\d+)';
const SPAN = '(?:year|month|week|decade|centur(?:y|ie)|generation|season)s?';
/** Words of an earlier time. */
const PAST = new RegExp(
  `\\b(?:last (?:year|month|week|season|autumn|fall|spring|summer|winter|decade|time|century)(?:['\\u2019]s)?|${NUMBER} ${SPAN} (?:earlier|ago|before)|previous(?:ly)? (?:year|record|\\w+ed)?|previously|formerly|originally|initially|used to(?= \\w)|once(?= (?:had|held|was|were|employed|owned|housed|ran|made))|before this (?:year|month|week|season)|until (?:now|this)|prior to this|first (?:sketched|planned|proposed|estimated|announced|put)|(?:at|in) the time)\\b`,
  'i',
);
const YEAR = /\b(1[5-9]\d\d|20\d\d)(s?)\b(?! (?:GMT|UTC|hours|local time)\b)/g;
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

interface Before {
  text: string;
  /** What stands between it and the clause behind it. */
  gap: string;
  /** The words before it. */
  lead: string;
}

/** Whether the words before a time make it another's: "since 1974", "opened in 2022". */
const isAnothers = (lead: string): boolean => NOT_WHEN.test(lead.slice(-40));

function saidIn(text: string): RegExpExecArray | null {
  const said = PAST.exec(text);
  return said && !isAnothers(text.slice(0, said.index)) ? said : null;
}

function yearIn(
  { text, lead }: Pick<Before, 'text' | 'lead'>,
  before: number | null,
  any = false,
): string | null {
  if (before === null) return null;
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
  earlier: Iterable<Before>;
  sentence: string;
}

function pastEarlier(at: Surroundings, year: number | null): string | null {
  let next = at.own;
  let count = 0;
  for (const clause of at.earlier) {
    if (PRESENT.test(next) || /;/.test(clause.gap) || CONTRASTS.test(next) || count++ === MAX_CLAUSES)
      return null;
    const relative = RELATIVE.test(next);
    const said = relative ? PAST.exec(clause.text) : saidIn(clause.text);
    if (said && (relative || said.index < 4 || clause.text.length < said[0].length + 8)) return said[0];
    const when = yearIn(clause, year, relative);
    if (when) return when;
    next = clause.text;
  }
  return null;
}

/** The earlier time of a figure, in the words of its sentence, or of the setting in which it stands. */
export function pastOf(at: Surroundings, year: number | null, setting: string | null): string | null {
  const text = `${at.before} ${at.after}`;
  return (
    saidIn(at.words)?.[0] ??
    yearIn({ text, lead: '' }, year) ??
    (CORRECTED.test(at.before) ? null : OLD.exec(at.before)?.[0]) ??
    pastEarlier(at, year) ??
    PAST_OPENS.exec(at.sentence)?.[0] ??
    (setting && !PRESENT.test(at.sentence) ? setting : null)
  );
}

/** "The old", "the previous" in the clause of a date. */
export const oldIn = (clause: string): string | null => OLD.exec(clause)?.[0] ?? null;
