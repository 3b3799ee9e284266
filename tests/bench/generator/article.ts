import type { Event } from './event.ts';
import { RELATED } from './fields/common.ts';
import { otherValue } from './figures.ts';
import type { Frame } from './frame.ts';
import type { Field, Newsroom } from './newsroom.ts';
import { Random } from './random.ts';
import { dayText, type Telling } from './slots.ts';

/** One article as it was made. */
export interface Made {
  /** Where it would lie in a folder: `2021-04/gazette-000123-1.txt`. */
  file: string;
  text: string;
  source: { outlet: string; title: string; published: string; url: string };
  /** About how many passages it has, page furniture left out. */
  passages: number;
  /** The number of its event, and which of its facts it tells, a bit each. */
  event: number;
  told: number;
}

const OUTLETS = 160;
/** How many outlets tell an event: most are told by one. */
const TELLERS = [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 6];
/** The share of figures that an outlet has otherwise than the event. */
const OTHER_FIGURE = 0.1;
/** Of the second and later articles of an event: near copies of the first, and those that share sentences with it. */
const NEAR_COPY = 0.15;
const SHARING = 0.4;
/** Of sentences that are no quotation: told in frames of the event's own field. */
const OF_FIELD = 0.55;
/** Of sentences: those that go on with another clause; each further one is a quarter as frequent. */
const GOES_ON = 0.62;

const SMALL_A = 97;

/** One blank between words, none around them, and a capital at the beginning. */
function tidy(sentence: string): string {
  const text = (sentence.includes('  ') ? sentence.replace(/ {2,}/g, ' ') : sentence).trim();
  return text.charCodeAt(0) < SMALL_A ? text : text[0]!.toUpperCase() + text.slice(1);
}

function closed(sentence: string): string {
  const last = sentence.endsWith('”') ? sentence[sentence.length - 2] : sentence[sentence.length - 1];
  return last === '.' || last === '?' || last === '!' ? sentence : `${sentence}.`;
}

/** All articles of one event, in the order in which they were published. */
export function tellingsOf(newsroom: Newsroom, seed: number, index: number): Made[] {
  const event = newsroom.event(seed, index);
  const random = new Random(seed, 0x7e11, index);
  const tellers = random.pick(TELLERS);
  const first = random.rank(OUTLETS, 10);
  const told: Made[] = [];
  let original: readonly string[] = [];
  for (let i = 0; i < tellers; i++) {
    const outlet = newsroom.outlet((first + i * 37) % OUTLETS);
    const facts = event.facts.map((value, k) =>
      i > 0 && random.chance(OTHER_FIGURE)
        ? otherValue(newsroom.fields[event.field]!.measures[k]!, value, random)
        : value,
    );
    const kept = i === 0 ? 0 : random.chance(NEAR_COPY) ? 0.9 : random.chance(SHARING) ? 0.3 : 0;
    const telling = { event, outlet, facts, told: 0, monthFirst: random.chance(0.5), random };
    const body = bodyOf(newsroom.fields[event.field]!, telling, original, kept);
    if (i === 0) original = body;
    told.push(articleOf(newsroom, seed, telling, body, i));
  }
  return told;
}

/** Walks a list from a place by chance in steps by chance, so that what has come comes back late. */
class Walk<T> {
  readonly #list: readonly T[];
  readonly #step: number;
  #at: number;

  constructor(list: readonly T[], random: Random) {
    this.#list = list;
    this.#at = random.below(list.length);
    this.#step = 1 + random.below(list.length - 1);
  }

  next(): T {
    this.#at = (this.#at + this.#step) % this.#list.length;
    return this.#list[this.#at]!;
  }
}

/** The sentences of an article's body, the lead first; `kept` is the share that is taken over from `original`. */
function bodyOf(field: Field, telling: Telling, original: readonly string[], kept: number): string[] {
  const { random } = telling;
  const target = 7 + random.below(6);
  const body = new Walk(field.body, random);
  const anywhere = new Walk(field.anywhere, random);
  const quoting = new Walk(field.quoting, random);
  const sentences: string[] = [];
  for (let i = 0; i < target; i++) {
    const old = original[i];
    if (old !== undefined && random.chance(kept)) {
      sentences.push(old);
      continue;
    }
    if (i === 0) sentences.push(plain(random.pick(field.leads), field, telling));
    else if (random.chance(0.16)) sentences.push(closed(tidy(quoting.next()(telling))));
    else sentences.push(plain((random.chance(OF_FIELD) ? body : anywhere).next(), field, telling));
  }
  return sentences;
}

function plain(frame: Frame<Telling>, field: Field, telling: Telling): string {
  const { random } = telling;
  let sentence = frame(telling);
  for (let share = GOES_ON; random.chance(share); share /= 4) sentence += random.pick(field.goingOn)(telling);
  const attributed = random.chance(0.16) && !sentence.includes('said') && !sentence.includes('”');
  return closed(tidy(attributed ? sentence + random.pick(field.attributions)(telling) : sentence));
}

function articleOf(
  newsroom: Newsroom,
  seed: number,
  telling: Telling,
  body: readonly string[],
  i: number,
): Made {
  const { event, outlet, monthFirst, random, told } = telling;
  const field = newsroom.fields[event.field]!;
  const title = tidy(random.pick(field.heads)(telling));
  const blank = random.chance(0.75) ? '\n\n' : '\n';
  const published = new Date((event.day + (random.chance(0.7) ? 0 : 1 + random.below(3))) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const lines = [title];
  if (random.chance(0.3)) lines.push(tidy(random.pick(field.furniture.top)(telling)));
  const related = random.chance(0.15) ? 1 + random.below(body.length) : -1;
  const middle = random.chance(0.1) ? 1 + random.below(body.length) : -1;
  for (let at = 0; at < body.length; ) {
    const length = at === 0 ? 1 : 1 + random.below(3);
    const paragraph = body.slice(at, at + length).join(' ');
    lines.push(
      at === 0 && random.chance(0.4) ? `${datelineOf(event, monthFirst, random)} ${paragraph}` : paragraph,
    );
    at += length;
    if (related >= 0 && related < at && related >= at - length)
      lines.push(relatedTo(newsroom, seed, telling));
    if (middle >= 0 && middle < at && middle >= at - length)
      lines.push(random.pick(field.furniture.middle)(telling));
  }
  if (random.chance(0.15)) lines.push(closed(tidy(random.pick(field.furniture.end)(telling))));
  const slug = outlet
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '-');
  const number = String(event.index).padStart(6, '0');
  return {
    file: `${published.slice(0, 7)}/${slug}-${number}-${i + 1}.txt`,
    text: `${lines.join(blank)}\n`,
    source: { outlet, title, published, url: `https://${slug}.example/${published}/${number}` },
    event: event.index,
    told,
    passages: 1 + body.length + (related >= 0 ? 1 : 0),
  };
}

/** "LENOVIK, March 12 —", "LENOVIK —". */
function datelineOf(event: Event, monthFirst: boolean, random: Random): string {
  const place = event.words.place.toUpperCase();
  return random.chance(0.5) ? `${place}, ${dayText(event.day, monthFirst)} —` : `${place} —`;
}

/** A line that points to a piece on another event. */
function relatedTo(newsroom: Newsroom, seed: number, { event, outlet, monthFirst, random }: Telling): string {
  const other = newsroom.event(seed, event.index + 1 + random.below(40));
  const telling = { event: other, outlet, facts: other.facts, told: 0, monthFirst, random };
  return random.pick(RELATED) + tidy(random.pick(newsroom.fields[other.field]!.heads)(telling));
}
