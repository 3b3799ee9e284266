import { type Event, eventOf } from './event.ts';
import { ANYWHERE, ATTRIBUTIONS, FURNITURE, GOING_ON, QUOTING, SAYINGS } from './fields/common.ts';
import type { FieldText } from './fields/field.ts';
import { FIELDS } from './fields/index.ts';
import { type Measure, measureOf } from './figures.ts';
import { compileFrame, type Frame, linesOf } from './frame.ts';
import { readLexicon } from './lexicon.ts';
import { Names } from './names.ts';
import { Random } from './random.ts';
import { slotsOf, type Telling, type World } from './slots.ts';

type Fill = Frame<Telling>;

/** A field of news, its frames ready to be filled. */
export interface Field {
  name: string;
  thing: string;
  measures: Measure[];
  /** For each measure what can be asked about it: a whole question, and a shorter one. */
  asks: Fill[][];
  roles: Fill[];
  heads: Fill[];
  leads: Fill[];
  body: Fill[];
  /** Sentences that fit any field. */
  anywhere: Fill[];
  /** Clauses that go on with a sentence. */
  goingOn: Fill[];
  quoting: Fill[];
  attributions: Fill[];
  furniture: { top: Fill[]; middle: Fill[]; end: Fill[] };
}

const upper = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** Reads WordNet and the fields. It takes most of a second; once is enough for any number of seeds. */
export class Newsroom {
  readonly #world: World;
  readonly fields: readonly Field[];
  readonly #outlets: string[] = [];

  constructor() {
    const lexicon = readLexicon();
    this.#world = { lexicon, names: new Names(lexicon.known) };
    this.fields = FIELDS.map((text) => this.#compiled(text));
  }

  /** Event number `index` of a seed, and what its people are in it. */
  event(seed: number, index: number): Event {
    const event = eventOf(seed, index, this.fields, this.#world);
    const random = new Random(seed, 0x201e, index);
    const telling: Telling = { event, outlet: '', facts: event.facts, told: 0, monthFirst: true, random };
    const { roles } = this.fields[event.field]!;
    event.people.forEach((person, i) => {
      person.role = roles[i]!(telling).replace(/\s+/g, ' ').trim();
    });
    return event;
  }

  /** The name of outlet number `i`. */
  outlet(i: number): string {
    this.#outlets[i] ??= this.#outletName(i);
    return this.#outlets[i];
  }

  #outletName(i: number): string {
    const random = new Random(0x0b7, i);
    const paper = random.pick(
      'Courier|Gazette|Tribune|Herald|Post|Chronicle|Times|Star|Dispatch|Examiner|Standard|Argus|Mail|Journal'.split(
        '|',
      ),
    );
    return `${random.chance(0.3) ? 'The ' : ''}${this.#world.names.place(random.below(30), i)} ${paper}`;
  }

  #compiled(text: FieldText): Field {
    const facts = linesOf(text.facts).map((line) => {
      const [left = '', ...asks] = line.split(' | ');
      const [key = '', measure = ''] = left.split(' = ');
      return { key: key.trim(), measure: measureOf(measure), asks };
    });
    const measures = facts.map((f) => f.measure);
    const quotes: Fill[] = [];
    const slots = slotsOf(
      this.#world,
      facts.map((f) => f.key),
      measures,
      (name) => {
        if (name === 'Quote') return (telling) => upper(telling.random.pick(quotes)(telling));
        return undefined;
      },
    );
    const compile = (source: string): Fill => compileFrame(source, slots, ({ random }) => random.next());
    const all = (source: string): Fill[] => linesOf(source).map(compile);
    quotes.push(...all(text.quotes), ...all(text.quotes), ...all(SAYINGS));
    return {
      name: text.name,
      thing: text.thing,
      measures,
      asks: facts.map((f) => f.asks.map(compile)),
      roles: text.roles.map(compile),
      heads: all(text.heads),
      leads: all(text.leads),
      body: all(text.body),
      anywhere: all(ANYWHERE),
      goingOn: all(GOING_ON),
      quoting: all(QUOTING),
      attributions: all(ATTRIBUTIONS),
      furniture: { top: all(FURNITURE.top), middle: all(FURNITURE.middle), end: all(FURNITURE.end) },
    };
  }
}
