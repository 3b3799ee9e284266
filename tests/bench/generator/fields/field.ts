/** A field of news as it is written down: a frame a line (see frame.ts), sentences without their full stop. */
export interface FieldText {
  name: string;
  /** What its stories are about: a kind of noun by WordNet's lexicographer files. */
  thing: string;
  /**
   * What can be counted or measured in each story, a line each:
   * `key = measure | a question about it | a shorter one`; in frames it is `{#key}`.
   */
  facts: string;
  /** Who speaks: the one whom the story is about, an official, a critic, somebody who was there. */
  roles: [string, string, string, string];
  heads: string;
  leads: string;
  body: string;
  /** Words to be quoted. */
  quotes: string;
}
