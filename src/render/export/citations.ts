import type { Article, Corpus, Said } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { phrase, worded } from '../../locale/phrase.ts';
import { Mistake } from '../../mistake.ts';
import type { Citation, Source, Stretch } from './model.ts';

/** How many characters of the text stand before and behind a stretch, to tell it from the same words elsewhere. */
const AROUND = 32;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The offset in code points that a UTF-16 offset stands for. */
function codePoints(text: string, offset: number): number {
  return offset - (text.slice(0, offset).match(PAIR)?.length ?? 0);
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let n = 1; n < line; n++) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

/** A place as replies give it. */
export interface Place extends Partial<Omit<Source, 'extracted'>> {
  file: string;
  line: number;
  extracted?: Said | undefined;
}

/** Finds the words of replies in the articles that they are taken from, and numbers those that a sheet cites. */
export class Citations {
  readonly #corpus: Pick<Corpus, 'named'>;
  readonly #say: Catalogue;
  readonly #cited: Citation[] = [];

  constructor(corpus: Pick<Corpus, 'named'>, say: Catalogue) {
    this.#say = say;
    this.#corpus = corpus;
  }

  /** What the sheet quotes, by number. */
  get all(): readonly Citation[] {
    return this.#cited;
  }

  /** What is known of a place, with what only its article knows. */
  source(at: Place): Source & { line: number } {
    const { outlet, headline, published, url } = this.#article(at.file);
    const { extracted, ...known } = { outlet, headline, published, url, kind: null, ...at };
    return { ...known, extracted: extracted && worded(extracted, this.#say) };
  }

  /**
   * The stretch of an article that `text` is, from UTF-16 offset `start`, or where that is not known the first on its
   * line. Throws a Mistake when it does not stand there: the corpus has changed since the reply.
   */
  stretch(text: string, at: Place & { start?: number | undefined }): Stretch {
    const article = this.#article(at.file);
    const whole = article.text;
    const line = offsetOfLine(whole, at.line);
    const start = at.start ?? whole.indexOf(text, line);
    const end = start + text.length;
    const isElsewhere = at.start === undefined && whole.slice(line, start).includes('\n');
    if (start < 0 || isElsewhere || whole.slice(start, end) !== text)
      throw new Mistake(phrase('sheetOutdated', at.file));
    const first = codePoints(whole, start);
    const { file, extracted, outlet, headline, published, url, kind } = this.source(at);
    return {
      ...{ file, line: at.line, extracted, outlet, headline, published, url, kind },
      start: first,
      end: first + codePoints(text, text.length),
      exact: text,
      prefix: [...whole.slice(Math.max(0, start - 2 * AROUND), start)].slice(-AROUND).join(''),
      suffix: [...whole.slice(end, end + 2 * AROUND)].slice(0, AROUND).join(''),
      stored: article.extracted?.stored ?? null,
    };
  }

  /** The stretch with the number under which a sheet quotes it: that of one which holds it, else the next. */
  cite(text: string, at: Place & { start?: number | undefined }): Citation {
    const own = this.stretch(text, at);
    const holding = this.#cited.find((c) => c.file === own.file && c.start <= own.start && own.end <= c.end);
    if (holding) return { number: holding.number, ...own };
    const cited = { number: this.#cited.length + 1, ...own };
    this.#cited.push(cited);
    return cited;
  }

  #article(file: string): Article {
    const article = this.#corpus.named(file);
    if (!article) throw new Mistake(phrase('sheetOutdated', file));
    return article;
  }
}
