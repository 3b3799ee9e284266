import type { Desk } from '../desk.ts';
import type { Corpus } from '../domain.ts';

/** What a desk is asked. */
export type Method =
  | 'ask'
  | 'quote'
  | 'quotations'
  | 'context'
  | 'message'
  | 'sources'
  | 'conflicts'
  | 'suggest'
  | 'files'
  | 'like';

/** What needs all articles to have been compared, and takes so long that no other question waits for it. */
export const THOROUGH: ReadonlySet<Method | 'survey'> = new Set(['survey', 'conflicts', 'message']);

/** A desk that answers later, on what there is when it is asked. */
export type ServedDesk = {
  /** The articles as they are now. */
  readonly corpus: Corpus;
} & { [M in Method]: (...asked: Parameters<Desk[M]>) => Promise<ReturnType<Desk[M]>> };

/** Asks a desk, wherever it is. */
export type Call = <M extends Method>(method: M, asked: Parameters<Desk[M]>) => Promise<ReturnType<Desk[M]>>;

/** A desk that is asked by calls. */
export function servedDesk(corpus: () => Corpus, call: Call): ServedDesk {
  return {
    get corpus() {
      return corpus();
    },
    ask: (...asked) => call('ask', asked),
    quote: (...asked) => call('quote', asked),
    quotations: (...asked) => call('quotations', asked),
    context: (...asked) => call('context', asked),
    message: (...asked) => call('message', asked),
    sources: (...asked) => call('sources', asked),
    conflicts: (...asked) => call('conflicts', asked),
    suggest: (...asked) => call('suggest', asked),
    files: (...asked) => call('files', asked),
    like: (...asked) => call('like', asked),
  };
}
