/** What a system is built of: one corpus, in two forms. */
export interface Prepared {
  /** A folder of articles with its `sources.json`. */
  dir: string;
  /** The corpus's passages as the desk cuts them, one as JSON (`PassageLine`) in each line. */
  passages: string;
  /** A folder of the system's own, in which it keeps what it opens from. */
  store: string;
}

/** One passage of the corpus. */
export interface PassageLine {
  file: string;
  headline: string;
  text: string;
}

/** What a question found, best first. */
export type Found = readonly (number | string)[];

/** An open system. */
export interface Opened {
  /**
   * Answers a question in full: what the product answers with, or for a bare search the best 200 passages. Gives what it
   * found, best first: the passages' numbers in the order of `Prepared.passages`, or names of files.
   */
  ask(question: string): Found | Promise<Found>;
}

/** How a system is built and opened; each in a process of its own. */
export interface Engine {
  /** Builds what `open` reads, in `store`. */
  prepare(from: Prepared): Promise<void>;
  open(from: Prepared): Promise<Opened>;
}

/** Something that answers questions on a corpus. */
export interface System {
  name: string;
  /** What an answer of it is. */
  answer: string;
  /** The most passages that it is meant for; above, it is not tried. */
  largest?: number;
  /** Loads its code: nothing of the others' is in its process. */
  engine(): Promise<Engine>;
}

/** How many passages a bare search gives. */
export const LIMIT = 200;
