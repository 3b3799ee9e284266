import { drawn, type Measure } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import { GIVEN, type Names, PEOPLE, PLACES, someCountry } from './names.ts';
import { Random } from './random.ts';

/** Somebody of an event; `role` is what they are in it. */
interface Person {
  full: string;
  last: string;
  role: string;
}

/** What happened: its people, places and things, and its figures as they are. Told by one outlet or more. */
export interface Event {
  index: number;
  field: number;
  country: number;
  currency: string;
  /** Days since 1970. */
  day: number;
  year: number;
  /** From 0. */
  month: number;
  words: Words;
  people: Person[];
  /** The values of the field's facts, in their order. */
  facts: number[];
}

/** The event's own names and the words that come back in it. */
export interface Words {
  place: string;
  region: string;
  city: string;
  country: string;
  country2: string;
  street: string;
  org: string;
  org2: string;
  agency: string;
  group: string;
  thing: string;
  things: string;
  who: string;
  one: string;
  matter: string;
  look: string;
  look2: string;
  /** Nouns that its tellers use more than others do, in the singular and the plural. */
  nouns: [string, string][];
}

const CURRENCIES = [
  '$',
  '$',
  '€',
  '€',
  '£',
  'crowns',
  'francs',
  'pesos',
  'dinars',
  'marks',
  'thalers',
  'lira',
];
const LINES =
  'Works|Holding|Group|Industries|Partners|Foods|Energy|Motors|Systems|Trading|Logistics|Brothers|Bank|Mills'.split(
    '|',
  );
const OFFICES =
  'Office|Agency|Board|Authority|Commission|Inspectorate|Service|Institute|Directorate|Bureau|Council'.split(
    '|',
  );
const DUTIES =
  'Safety|Statistics|Health|Transport|Coast|Water|Land|Labour|Energy|Food|Archive|Harbour|Forest|Weather|Customs|Housing|Trade'.split(
    '|',
  );
const STREETS = 'Street|Road|Lane|Avenue|Square|Quay|Hill|Row'.split('|');
const CAUSES = 'Friends of|Citizens for|Alliance for|League of|Union of|Initiative for'.split('|');
const FIRST_DAY = 16071;
const LAST_DAY = 20440;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Often one of the few that are everywhere, mostly one of the many. */
export function someOf(size: number, random: Random): number {
  return random.chance(0.5) ? random.rank(size, 2) : random.below(size);
}

/** A person's name, the given name first. */
export function personName(names: Names, country: number, random: Random): { full: string; last: string } {
  const last = names.surname(country, someOf(PEOPLE / 20, random));
  return { full: `${names.given(country, random.rank(GIVEN, 20))} ${last}`, last };
}

/** A noun in the singular and the plural. */
function nounOf(lexicon: Lexicon, list: string, flat: number, random: Random): [string, string] {
  const { one, many } = lexicon.nouns.get(list)!;
  const i = random.rank(one.length, flat);
  return [one[i]!, many[i]!];
}

function adjectiveOf({ adjectives }: Lexicon, random: Random): string {
  return adjectives[random.rank(adjectives.length, 60)]!;
}

/** Event number `index` of the world that grows from `seed`; the same whenever it is asked for. */
export function eventOf(
  seed: number,
  index: number,
  fields: readonly { thing: string; measures: readonly Measure[] }[],
  { lexicon, names }: { lexicon: Lexicon; names: Names },
): Event {
  const random = new Random(seed, 0xe7e27, index);
  const field = random.rank(fields.length, 12);
  const { thing: kind, measures } = fields[field]!;
  const country = someCountry(random);
  const country2 = someCountry(random);
  const day = FIRST_DAY + random.below(LAST_DAY - FIRST_DAY);
  const date = new Date(day * 86_400_000);
  const [thing, things] = nounOf(lexicon, kind, 60, random);
  const [one, who] = nounOf(lexicon, 'person', 60, random);
  const region = names.place(country, PLACES + random.below(12));
  return {
    index,
    field,
    country,
    currency: CURRENCIES[country % CURRENCIES.length]!,
    day,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    words: {
      place: names.place(country, someOf(PLACES / 20, random)),
      region,
      city: names.place(country, someOf(60, random)),
      country: names.country(country),
      country2: names.country(country2 === country ? country + 1 : country2),
      street: `${names.surname(country, random.below(PEOPLE / 20))} ${random.pick(STREETS)}`,
      org: `${names.company(country, random.below(4000))} ${random.pick(LINES)}`,
      org2: `${names.company(country, random.below(400))}`,
      agency: `the ${random.chance(0.5) ? region : names.country(country)} ${random.pick(DUTIES)} ${random.pick(OFFICES)}`,
      group: `${random.pick(CAUSES)} ${capital(things)}`,
      thing,
      things,
      who,
      one,
      matter: nounOf(lexicon, 'cognition', 30, random)[0],
      look: adjectiveOf(lexicon, random),
      look2: adjectiveOf(lexicon, random),
      nouns: Array.from({ length: 8 }, () => nounOf(lexicon, 'any', 150, random)),
    },
    people: Array.from({ length: 4 }, () => ({ ...personName(names, country, random), role: '' })),
    facts: measures.map((measure) => drawn(measure, random)),
  };
}
