/** The nouns of Crosscheck. Types only: this file imports nothing and nothing here runs. */

/** Offsets in UTF-16 code units into an article's text: `text.slice(start, end)` is the surface. */
export interface Span {
  start: number;
  end: number;
}

/** Whence the text of an article comes whose file is not text itself. */
export interface Extracted {
  from: 'HTML' | 'PDF' | 'DOCX';
  /** Offsets into the text at which each page begins; null for a file without pages. */
  pages: number[] | null;
  /** The name under which the text is kept in the folder of extracted texts; null when it is not kept. */
  stored: string | null;
}

/**
 * A sentence of Crosscheck's own that each language words for itself: the name of its template, and what fills it in order.
 */
export interface Phrase {
  say: string;
  with: readonly (string | number | Phrase | readonly (string | Phrase)[])[];
}

/** Sentences of Crosscheck's own for the reader; in English where an earlier version kept them so. */
export type Said = string | Phrase | readonly Phrase[];

/** One file of the corpus. Its text is never altered. */
export interface Article {
  /** Path relative to the corpus folder, with forward slashes. */
  file: string;
  text: string;
  outlet: string | null;
  headline: string | null;
  /** ISO 8601 date, to the precision that is stated: `2025`, `2025-03` or `2025-03-26`. */
  published: string | null;
  url: string | null;
  /** Set when the text, in which every place is, was extracted from the file; the file's own text has none. */
  extracted?: Extracted | undefined;
}

export type PassageKind = 'body' | 'headline' | 'related-headline' | 'embedded-post' | 'furniture';

/** One sentence (or headline, or list item) of an article. It never crosses a line. */
export interface Passage extends Span {
  /** Position in its article's list of passages, from 0. */
  index: number;
  article: Article;
  /** 1-based line of the file on which the passage starts. */
  line: number;
  text: string;
  kind: PassageKind;
}

export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'measure'
  | 'vote'
  | 'multiple'
  | 'rank'
  | 'age';

/** A number, or an ISO 8601 prefix (`2022`, `2025-03`, `2025-03-26`), or a time `HH:MM`. */
type Value = number | string;

/** What a figure says, as an interval, in the unit as written. `null` is an open end. */
export interface Quantity {
  kind: QuantityKind;
  low: Value | null;
  high: Value | null;
  /** ISO 4217 code for money, `percent`, a unit's symbol (`km`, `acre`, `hour`); null for counts. */
  unit: string | null;
  /** True when the wording itself says that the value is not exact ("about", "nearly", "dozens"). */
  approximate: boolean;
  /** What a rate is per ("$26 a month" is `month`); null for a total. */
  per: string | null;
}

/** A figure at its place, before it is known what it counts. */
export interface QuantityMention extends Span {
  quantity: Quantity;
  /** The number and unit alone, without the words of bound or approximation around it. */
  core: Span;
}

/** What narrows a figure: it speaks of a part, of an earlier time, of something not so. */
export interface Scope {
  /** Part of a whole that is stated beside it ("29 of them", "including eleven children"). */
  part: boolean;
  /** An earlier time than the article's, in its words ("1974", "last year"). */
  past: string | null;
  /** Denied or withdrawn ("not 300 as first reported"). */
  negated: boolean;
}

/** A figure of the corpus with what it counts. Offsets are the article's. */
export interface Figure extends Span {
  passage: Passage;
  surface: string;
  quantity: Quantity;
  /** The phrase that is counted or measured, in the article's words; null when the sentence does not say. */
  counted: Span | null;
  /** The clause that the figure belongs to. */
  clause: Span;
  /** States and events of what is counted (killed, held, can hold), by their ids in the vocabulary. */
  states: string[];
  scope: Scope;
  /** As of when, in the article's words. */
  asOf: string | null;
  /** Who says it, in the article's words. */
  speaker: string | null;
  /** Words that keep a statement from being asserted as fact ("alleged", "suspected", "reportedly"). */
  hedges: string[];
}

/** Words that an article gives as somebody's own. Offsets are the article's; the marks stand outside. */
export interface Quotation extends Span {
  article: Article;
  /** 1-based line of the file on which it starts. */
  line: number;
  /** As it stands in the file, with the marks inside it where it goes on over paragraphs. */
  text: string;
  /** Its parts, one a line. */
  pieces: Span[];
  /** Stands within another quotation. */
  nested: boolean;
  /** Who tells it in their own quoted words; null for what the article itself quotes. */
  toldBy: string | null;
  /** Who is given as its source, in the article's words; null when nobody is. */
  speaker: string | null;
  /** False when a pronoun stands in the speaker's place, or the speaker of the words before goes on. */
  named: boolean;
  /** The verb that gives the words as the speaker's ("said", "wrote"). */
  cue: string | null;
  /** Where they were said or written, when stated: post, caption, interview, statement, speech … */
  medium: string | null;
  kind: PassageKind;
}

/** The kind of answer that a question wants. */
export type Asked =
  | 'count'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'measure'
  | 'vote'
  | 'figure'
  | 'speaker'
  | 'quotation'
  | 'plain';

/** A passage as shown to a reader: byte for byte in `file`, starting on `line`. At most 700 characters. */
export interface Excerpt extends Span {
  file: string;
  line: number;
  /** Where the file is not the text itself: "extracted from PDF, page 3". */
  extracted?: Said | undefined;
  text: string;
  outlet: string | null;
  headline: string | null;
  published: string | null;
  url: string | null;
  kind: PassageKind;
  /** Relative to the best excerpt of the answer, 0 to 1. */
  score: number;
}

/** One figure as shown in a comparison. */
export interface Reading {
  file: string;
  line: number;
  /** Where the file is not the text itself: "extracted from PDF, page 3". */
  extracted?: Said | undefined;
  /** The figure's own words, verbatim, at most 60 characters. */
  text: string;
  low: Value | null;
  high: Value | null;
  unit: string | null;
  approximate: boolean;
  counted: string;
  asOf: string | null;
  speaker: string | null;
  /** Articles with the same origin lean on the same upstream; numbered within the comparison from 1. */
  origin: number;
  hedges: string[];
  /** The sentence in which the figure stands, verbatim. */
  sentence: string;
  outlet: string | null;
  headline: string | null;
  published: string | null;
  kind: PassageKind;
}

export type Relation = 'conflict' | 'differs' | 'agree' | 'single';

/** Figures that measure one thing, and how they stand to each other. */
export interface Comparison {
  /** The id of the event that it is of, where an answer tells events apart; else null. */
  event: string | null;
  /** What is measured, in the articles' words. */
  measure: string;
  relation: Relation;
  /** Why, in sentences for the reader. */
  reason: Said;
  /** How many origins the readings have. */
  origins: number;
  readings: Reading[];
  /** Pairs of indices into `readings` whose intervals do not meet. */
  clashes: [number, number][];
}

/** The figure that a question claims itself, held against the readings of `figures[0]` by their indices. */
export interface Claim {
  figure: {
    /** The claim's own words. */
    text: string;
    low: Value | null;
    high: Value | null;
    unit: string | null;
    approximate: boolean;
  };
  /** Readings that state it. */
  supports: number[];
  /** Readings that cannot be true together with it. */
  excludes: number[];
  /** Readings that do neither: "hundreds" leaves 500 open. */
  open: number[];
}

/** What narrows a question. Dates are ISO 8601, inclusive. */
export interface Filters {
  outlet?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  /** An event's id, or the file name of an article that tells of it or a part of one. */
  event?: string | undefined;
}

/** One of the events that an answer tells apart. */
export interface AnswerEvent {
  /** Eight hexadecimal digits; the same as long as the same article is the most typical one. */
  id: string;
  /** The headline of its most typical article, else the beginning of its first sentence; verbatim. */
  label: string;
  /** From when to when its articles were published; null when none states it. */
  published: { from: string; to: string } | null;
  articles: number;
  /** How the readings of its first comparison stand to each other; null when it has none. */
  relation: Relation | null;
}

/** A line of an article with its neighbours, all whole and verbatim. */
export interface Context {
  kind: 'context';
  /** What was asked when the line was shown. */
  query: string;
  file: string;
  line: number;
  /** Where the file is not the text itself: "extracted from PDF, page 3". */
  extracted?: Said | undefined;
  outlet: string | null;
  headline: string | null;
  published: string | null;
  url: string | null;
  corpus: CorpusSummary;
  /** In order; the line itself is among them. Lines without words are left out. */
  lines: Placed[];
}

/** What there is to search. */
interface CorpusSummary {
  articles: number;
  passages: number;
  /** Twelve hexadecimal digits over every file's name and bytes. */
  fingerprint: string;
  /** What the question's filters leave of it; absent when there are none. */
  searched?: { articles: number; passages: number } | undefined;
  /** In how many of the articles found figures were read, where these are not all; the nearest to the question. */
  read?: number | undefined;
}

/** Everything that one question brought up. The same question on the same corpus gives the same answer. */
export interface Answer {
  kind: 'factcheck';
  query: string;
  asked: Asked;
  filters: Filters;
  /** False when nothing in the corpus answers; `nearest` then holds what came closest. */
  answered: boolean;
  corpus: CorpusSummary;
  excerpts: Excerpt[];
  /** Excerpts that do not answer but share words with the question. Empty when `answered`. */
  nearest: Excerpt[];
  /** What the question claims, against `figures[0]`; null when it claims no figure or none answers. */
  claim: Claim | null;
  /**
   * `figures[0]` answers the question. Those of another event answer it for that event; the others of the same event
   * touch it. Empty when no figure is asked for.
   */
  figures: Comparison[];
  /** The events that give figures, the likeliest first; the one that was picked; empty where there is only one. */
  events: AnswerEvent[];
}

/**
 * How the words asked for stand in an article: as they are; but for marks, case and accents; as a part of what is
 * quoted, or the other way round; in other words; outside quotation marks; or only on the subject asked for.
 */
export type QuoteStatus = 'exact' | 'punctuation' | 'cut' | 'worded' | 'paraphrased' | 'fits';

/** A quotation that carries the words asked for, or comes near them. */
export interface QuoteOccurrence extends Span {
  status: QuoteStatus;
  file: string;
  line: number;
  /** Where the file is not the text itself: "extracted from PDF, page 3". */
  extracted?: Said | undefined;
  /** The whole quotation, verbatim; for what stands outside quotation marks the sentence. */
  text: string;
  /** The stretch of the article that answers the words asked for, verbatim. */
  words: string;
  /** The article quotes more than was asked for, or less; null when as much. */
  extent: 'more' | 'less' | null;
  /** What differs, in the words asked for and in the article's; either may be empty. */
  changes: { asked: string; found: string }[];
  speaker: string | null;
  /** False when a pronoun stands for the speaker, or the speaker of the words before goes on. */
  named: boolean;
  cue: string | null;
  /** Who tells it in their own quoted words: hearsay; null for what the article itself quotes. */
  toldBy: string | null;
  medium: string | null;
  /** Variants of the same words have one number, from 1. */
  group: number;
  outlet: string | null;
  headline: string | null;
  published: string | null;
  url: string | null;
  kind: PassageKind;
}

/** Where somebody's words stand in the corpus, and how. */
export interface QuoteAnswer {
  kind: 'quote';
  query: string;
  filters: Filters;
  /** Who is asked for; null for anybody. */
  speaker: string | null;
  /** Whether any article carries the words, however changed. */
  found: boolean;
  corpus: CorpusSummary;
  occurrences: QuoteOccurrence[];
  /** In how many articles the words stand in each way, also where more are found than are listed. */
  carried: { status: QuoteStatus; articles: number }[];
  /** How many of them are given to the speaker asked for; null when nobody is. */
  given: number | null;
  /** The different people to whom the same words are given; empty when there is no more than one. */
  speakers: string[];
  /** What comes nearest. Empty when `found`. */
  nearest: QuoteOccurrence[];
}

/** Verbatim text at its line. */
export interface Placed {
  line: number;
  /** The page of the file on which it begins, where the text was extracted from one with pages. */
  page?: number | undefined;
  text: string;
}

/** One article at a glance. */
export interface SourceEntry {
  file: string;
  outlet: string | null;
  headline: string | null;
  published: string | null;
  url: string | null;
  /** Whence its text was extracted, and the name under which that is kept; absent when the file is text itself. */
  extracted?: { from: Extracted['from']; pages: number | null; stored: string | null } | undefined;
  /** How many sentences, figures and quotations are read in it; page furniture is left out. */
  passages: number;
  figures: number;
  quotations: number;
  /** How many passages were set aside as page furniture. */
  furniture: number;
  /** Where it names a paper or an agency as its source. */
  leansOn: Placed[];
}

/** What is read in one article, in order of place. */
export interface SourceDetail {
  figures: (Placed & { counted: string })[];
  quotations: (Placed & { speaker: string | null })[];
  furniture: Placed[];
}

/** What the corpus holds. */
export interface SourcesAnswer {
  kind: 'sources';
  /** The file asked for; empty for all. */
  query: string;
  filters: Filters;
  corpus: CorpusSummary;
  /** In the order of file names; of very many the first. */
  articles: SourceEntry[];
  /** How many more there are; absent where all are listed. */
  unlisted?: number | undefined;
  /** What could not be used at load, of the article asked for or of all. */
  problems: CorpusProblem[];
  /** Of the one article that is asked for; null for all. */
  detail: SourceDetail | null;
}

export type ClaimKind = 'figure' | 'date' | 'quotation' | 'who';

/**
 * How the corpus stands to a claim of a message: an article states it, articles give only what cannot be true with it,
 * what they give is of another scope or wording, they leave it open, or they say nothing of it.
 */
export type Standing = 'stated' | 'excluded' | 'differs' | 'open' | 'absent';

/** A place of the corpus that speaks to a claim. */
export interface Evidence {
  file: string;
  line: number;
  /** Where the file is not the text itself: "extracted from PDF, page 3". */
  extracted?: Said | undefined;
  /** The figure or the words themselves, verbatim. */
  text: string;
  /** The sentence or quotation in which they stand, verbatim. */
  sentence: string;
  /** Whether it states the claim, excludes it, or does neither. */
  stand: 'states' | 'excludes' | 'open';
  outlet: string | null;
  headline: string | null;
  published: string | null;
}

/** One checkable claim of a message. Offsets are the message's. */
export interface CheckedClaim extends Span {
  kind: ClaimKind;
  /** The figure, the date, the quoted words or the clause, verbatim. */
  text: string;
  /** The sentence of the message in which it stands. */
  sentence: string;
  standing: Standing;
  /** Why, in a sentence for the reader; null when the evidence says it. */
  reason: Said | null;
  evidence: Evidence[];
}

/** A sentence of a message that is no claim about what is. */
export interface SetAside extends Span {
  text: string;
  why: 'opinion' | 'prediction' | 'question' | 'call';
}

/** A whole message, claim by claim. Never one verdict for all of it. */
export interface MessageAnswer {
  kind: 'message';
  query: string;
  filters: Filters;
  corpus: CorpusSummary;
  claims: CheckedClaim[];
  aside: SetAside[];
}

/** On what articles disagree: a value, the words of a quotation, how surely, who said it or where, or how things stand. */
type DisagreementKind = 'figure' | 'date' | 'quotation' | 'certainty' | 'attribution' | 'status';

/** One place of a disagreement. */
export interface DisagreementPlace {
  file: string;
  line: number;
  /** Where the file is not the text itself: "extracted from PDF, page 3". */
  extracted?: Said | undefined;
  /** The words on which the articles disagree, verbatim. */
  text: string;
  /** The sentence or quotation in which they stand, verbatim. */
  sentence: string;
  /** Who is given as saying it, in the article's words. */
  speaker: string | null;
  outlet: string | null;
  headline: string | null;
  published: string | null;
  kind: PassageKind;
}

/** Something to look at: places that cannot all be right about one thing, or differ about it. */
export interface Disagreement {
  /** Twelve hexadecimal digits over its pairs; the same as long as no article adds another. */
  id: string;
  /** The ids of its opposed pairs, by which it is put aside. */
  pairs: string[];
  kind: DisagreementKind;
  relation: 'conflict' | 'differs';
  /** What it is about, in the articles' words. */
  about: Said;
  /** What is opposed and how, in sentences for the reader. */
  reason: Said;
  /** How many origins stand behind it. */
  origins: number;
  /** Places that say the same are one side; two sides at least. */
  sides: DisagreementPlace[][];
}

/** On what the articles of the corpus disagree, or those that speak of a topic; the worst first. */
export interface ConflictsAnswer {
  kind: 'conflicts';
  /** The topic asked for; empty for all. */
  query: string;
  /** Of these articles each disagreement has one at least. */
  filters: Filters;
  corpus: CorpusSummary;
  disagreements: Disagreement[];
  /** How many more there are than are listed; absent where the list is whole. */
  unlisted?: { conflicts: number; differences: number } | undefined;
  /** How many there are on all topics. */
  all: number;
  /** How many of them a server has put aside as not the same thing. */
  aside: number;
  /** Lists what was put aside, and nothing else. */
  onlyAside: boolean;
}

/** What a command is answered with. */
export type Reply = Answer | QuoteAnswer | SourcesAnswer | MessageAnswer | ConflictsAnswer;

/** One thing that a notice lists. */
export interface NoticeItem {
  text: string;
  /** Verbatim words of articles or members under it, each in a line of its own. */
  quoted?: string[];
  /** Who did it: a member's id, or `folder`. */
  by?: string;
  /** The ids of a channel and a role that it is about. */
  channel?: string;
  role?: string;
  /** When, as ISO 8601. */
  at?: string;
  /** What can be done with it: one of the notice's `acts`, and to what. */
  act?: { verb: string; id: string };
}

/** What a command says of Crosscheck's own affairs, such as what a server has added or watches. */
export interface Notice {
  kind: 'notice';
  title: string;
  /** Sentences before the list. */
  says: string[];
  items: NoticeItem[];
  /** The label of the button for each verb. */
  acts?: Readonly<Record<string, string>>;
}

/** What is new in the answer to a question that a channel watches. */
export interface News {
  kind: 'news';
  query: string;
  corpus: CorpusSummary;
  /** Readings whose value was in no answer before. */
  readings: Reading[];
  /** For a question that no figure answers: excerpts that were in no answer before. */
  excerpts: Excerpt[];
  /** Why the readings clash now, where they did not before; else null. */
  conflict: Said | null;
  /** What the answer gave before, verbatim. */
  before: string[];
}

/** A file that could not be used, or not as it stands. Never stops the run. */
export interface CorpusProblem {
  file: string;
  line: number | null;
  /** A sentence that names the thing and the way out. */
  message: string | Phrase;
}

/** What there is to ask. */
export interface Corpus {
  /** In order of file name. */
  readonly articles: readonly Article[];
  readonly problems: readonly CorpusProblem[];
  readonly summary: CorpusSummary;
  /** The article of a file name; undefined where there is none. */
  named(file: string): Article | undefined;
  /** The article of the first ten hexadecimal digits of its file name's SHA-256; undefined where there is none. */
  keyed(key: string): Article | undefined;
  /** How many passages one of the articles has. */
  passagesIn(article: Article): number;
}

/** A corpus that is held in memory whole. */
export interface LoadedCorpus extends Corpus {
  /** In order of article and place. */
  readonly passages: readonly Passage[];
}
