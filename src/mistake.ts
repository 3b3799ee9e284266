import type { Phrase } from './domain.ts';
import { en } from './locale/en.ts';
import { worded } from './locale/phrase.ts';

/**
 * A mistake of the person who asks or configures: told to them in one sentence, never logged as a fault. `said` is that
 * sentence, `message` the same in English.
 */
export class Mistake extends Error {
  override readonly name = 'Mistake';
  readonly said: string | Phrase;

  constructor(said: string | Phrase) {
    super(worded(said, en));
    this.said = said;
  }
}

/** What was asked took too long, and was given up: told to who asked, and logged. */
export class TookTooLong extends Mistake {}
