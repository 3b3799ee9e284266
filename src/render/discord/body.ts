import type { Block } from './pack.ts';

/** What a reply shows between its question and its footer. */
export interface Body {
  blocks: Block[];
  /** The accent colour, which repeats what the words say. */
  colour: number | undefined;
  /** What was searched, for the footer. */
  searched: string;
}
