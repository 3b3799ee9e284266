import { type Event, personName, someOf, type Words } from './event.ts';
import { type Measure, measureOf, worded } from './figures.ts';
import type { Frame, Slots } from './frame.ts';
import { withArticle } from './inflect.ts';
import type { Lexicon } from './lexicon.ts';
import { type Names, PLACES, someCountry } from './names.ts';
import type { Random } from './random.ts';

/** One article in the making: an event as one outlet tells it. */
export interface Telling {
  event: Event;
  outlet: string;
  /** The figures as this outlet has them. */
  facts: number[];
  /** Which of them its text holds, a bit each. */
  told: number;
  /** Writes "March 12" and not "12 March". */
  monthFirst: boolean;
  random: Random;
}

/** What the words of every telling are drawn from. */
export interface World {
  lexicon: Lexicon;
  names: Names;
}

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WHEN = DAYS.map((day) =>
  `on ${day}|on ${day}|on ${day}|late on ${day}|early on ${day}|${day} evening|overnight|this week|at the weekend`.split(
    '|',
  ),
);
const SAID =
  'said said said said added warned explained argued insisted noted recalled complained conceded'.split(' ');
const FEW = 'two three four five six seven eight nine'.split(' ');
const TOPICAL = 0.3;
/** How flat Zipf's law begins: the most common words are fewer than so many times as frequent as each other. */
const TAIL = 30;

const date = (day: number): Date => new Date(day * 86_400_000);

/** A day as this outlet writes it. */
export function dayText(day: number, monthFirst: boolean): string {
  const at = date(day);
  const month = MONTHS[at.getUTCMonth()]!;
  return monthFirst ? `${month} ${at.getUTCDate()}` : `${at.getUTCDate()} ${month}`;
}

const WORDS: readonly (keyof Words)[] = [
  'place',
  'region',
  'city',
  'country',
  'country2',
  'street',
  'org',
  'org2',
  'agency',
  'group',
  'thing',
  'things',
  'who',
  'one',
  'matter',
  'look',
  'look2',
];

type Fill = Frame<Telling>;

/**
 * The slots of a field's frames: words of the event (`{place}`), its people (`{P1}` in full, `{p1}` by surname, `{r1}` what
 * they are), its figures (`{#key}`) and other ones (`{~money 20 900}`), nouns (`{n:food}`, `{ns:food}` in the plural),
 * adjectives, adverbs, verbs with an object (`{vt}`, `{vts}`, `{vted}`, `{vtpp}`, `{vting}`) and without (`{v:i}`, `{vied}`,
 * `{viing}`), times; `{a …}` puts the article before any. `more` gives what is not here.
 */
export function slotsOf(
  { lexicon, names }: World,
  facts: readonly string[],
  measures: readonly Measure[],
  more: (slot: string) => Fill | undefined,
): Slots<Telling> {
  const simple: Record<string, Fill> = {
    adj: ({ random }) => lexicon.adjectives[random.rank(lexicon.adjectives.length, TAIL)]!,
    adv: ({ random }) => lexicon.adverbs[random.rank(lexicon.adverbs.length, TAIL)]!,
    v: ({ random }) => transitive(random).base,
    vt: ({ random }) => transitive(random).base,
    vts: ({ random }) => transitive(random).third,
    vted: ({ random }) => transitive(random).past,
    vtpp: ({ random }) => transitive(random).participle,
    vting: ({ random }) => transitive(random).ing,
    vi: ({ random }) => intransitive(random).base,
    'v:i': ({ random }) => intransitive(random).base,
    vied: ({ random }) => intransitive(random).past,
    viing: ({ random }) => intransitive(random).ing,
    when: ({ event, random }) => random.pick(WHEN[(event.day + 4) % 7]!),
    day: ({ random }) => random.pick(DAYS),
    date: ({ event, monthFirst, random }) => dayText(event.day + random.below(90) - 60, monthFirst),
    month: ({ event, random }) => MONTHS[(event.month + 1 + random.below(5)) % 12]!,
    year: ({ event, random }) => String(event.year + random.below(4)),
    past: ({ event, random }) => String(event.year - random.scaled(1, 90)),
    clock: ({ monthFirst, random }) => {
      const hour = 1 + random.below(12);
      const minutes = random.chance(0.4) ? '' : `${monthFirst ? ':' : '.'}${10 + random.below(50)}`;
      return `${hour}${minutes}${monthFirst ? (random.chance(0.5) ? ' a.m.' : ' p.m.') : random.chance(0.5) ? 'am' : 'pm'}`;
    },
    few: ({ random }) => random.pick(FEW),
    'few~': ({ random }) => String(2 + random.below(8)),
    other: ({ event, random }) => personName(names, event.country, random).full,
    elsewhere: ({ random }) => names.place(someCountry(random), someOf(PLACES / 20, random)),
    said: ({ random }) => random.pick(SAID),
    outlet: ({ outlet }) => outlet,
  };
  for (const word of WORDS) simple[word] = ({ event }) => event.words[word] as string;
  for (const i of [0, 1, 2, 3]) {
    simple[`P${i + 1}`] = ({ event }) => event.people[i]!.full;
    simple[`p${i + 1}`] = ({ event }) => event.people[i]!.last;
    simple[`r${i + 1}`] = ({ event }) => event.people[i]!.role;
  }
  return slot;

  function slot(name: string): Fill {
    if (name.startsWith('a ')) {
      const inner = slot(name.slice(2));
      return (telling) => withArticle(inner(telling));
    }
    if (name.startsWith('#')) return fact(name.slice(1));
    if (name.startsWith('~')) {
      const measure = measureOf(name.slice(1));
      return ({ event, random }) =>
        worded(
          measure,
          Math.max(2, Math.round(random.scaled(measure.low, measure.high))),
          event.currency,
          random,
        );
    }
    const [, plural, list] = /^n(s?):(\w+)$/.exec(name) ?? [];
    if (list) return noun(list, plural === 's');
    const found = more(name) ?? simple[name];
    if (!found) throw new Error(`there is no slot {${name}}`);
    return found;
  }

  function fact(key: string): Fill {
    const i = facts.indexOf(key);
    if (i < 0) throw new Error(`there is no fact {#${key}} in this field`);
    return (telling) => {
      telling.told |= 1 << i;
      return worded(measures[i]!, telling.facts[i]!, telling.event.currency, telling.random);
    };
  }

  function noun(list: string, many: boolean): Fill {
    const words = lexicon.nouns.get(list);
    if (!words) throw new Error(`there are no nouns {n:${list}}`);
    const texts = many ? words.many : words.one;
    return ({ event, random }) =>
      list !== 'person' && list !== 'animal' && random.chance(TOPICAL)
        ? random.pick(event.words.nouns)[many ? 1 : 0]
        : texts[random.rank(texts.length, TAIL)]!;
  }

  function transitive(random: Random) {
    return lexicon.transitive[random.rank(lexicon.transitive.length, TAIL)]!;
  }

  function intransitive(random: Random) {
    return lexicon.intransitive[random.rank(lexicon.intransitive.length, TAIL)]!;
  }
}
