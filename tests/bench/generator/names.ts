import { mix, Random } from './random.ts';

/** The sounds of one country: its names are alike, and unlike those of the next. */
interface Sounds {
  onsets: string[];
  vowels: string[];
  codas: string[];
  placeEndings: string[];
}

const ONSETS =
  'b b br c cr d d dr f fl g gl gr h h j k k l l l m m m n n p p pl pr r r s s sh sk sl st t t th tr v w y z'.split(
    ' ',
  );
const VOWELS = 'a a a a e e e e i i i o o o u u ae ai au ei ia ie io oa ou y á é ö ü'.split(' ');
const CODAS = [
  '',
  '',
  '',
  ...'b ck d ff g l ld ll m n nd nn nt p r rd rk rn s sk ss st t th v x z'.split(' '),
];
const PLACE_ENDINGS =
  'ton ham by ford field burgh mouth stead wick ville ova ova ino ana ara eira stad dorf brück haven vik sund grad abad pur kara mar tel bor nik esh una ola osa'.split(
    ' ',
  );
const COUNTRY_ENDINGS = ['ia', 'a', 'land', 'and', 'o'];
const COMPANY_ENDINGS = ['', '', 'co', 'tec', 'ex', 'on', 'is'];
const COUNTRIES = 60;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

function some<T>(list: readonly T[], n: number, random: Random): T[] {
  return Array.from({ length: n }, () => random.pick(list));
}

const SOUNDS: readonly Sounds[] = Array.from({ length: COUNTRIES }, (_, i) => {
  const random = new Random(0x50f7, i);
  return {
    onsets: some(ONSETS, 18, random),
    vowels: some(VOWELS, 8, random),
    codas: some(CODAS, 12, random),
    placeEndings: some(PLACE_ENDINGS, 6, random),
  };
});

function syllables(count: number, { onsets, vowels, codas }: Sounds, random: Random): string {
  let name = '';
  for (let i = 0; i < count; i++)
    name += random.pick(onsets) + random.pick(vowels) + (i + 1 === count ? random.pick(codas) : '');
  return name;
}

/** How many there are of each; a name is always the same for its number. */
export const PEOPLE = 60_000;
export const GIVEN = 900;
export const PLACES = 40_000;

const KINDS = { surname: 1, given: 2, place: 3, country: 4, company: 5 };

/** Names that nobody bears: built of syllables, never a word or a name that `known` holds. */
export class Names {
  readonly #known: ReadonlySet<string>;
  readonly #countries: string[] = [];

  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  surname(country: number, i: number): string {
    return this.#fresh(KINDS.surname, country, i, (s, r) => syllables(r.chance(0.7) ? 2 : 3, s, r));
  }

  given(country: number, i: number): string {
    return this.#fresh(KINDS.given, country, i, (s, r) => syllables(r.chance(0.3) ? 1 : 2, s, r));
  }

  place(country: number, i: number): string {
    return this.#fresh(KINDS.place, country, i, (s, r) =>
      r.chance(0.6)
        ? syllables(r.chance(0.6) ? 1 : 2, s, r) + r.pick(s.placeEndings)
        : syllables(2 + r.below(2), s, r),
    );
  }

  country(country: number): string {
    const i = country % COUNTRIES;
    this.#countries[i] ??= this.#fresh(
      KINDS.country,
      i,
      0,
      (s, r) => syllables(2, s, r) + r.pick(COUNTRY_ENDINGS),
    );
    return this.#countries[i];
  }

  /** The first word of a company's name. */
  company(country: number, i: number): string {
    return this.#fresh(KINDS.company, country, i, (s, r) => syllables(2, s, r) + r.pick(COMPANY_ENDINGS));
  }

  #fresh(kind: number, country: number, i: number, make: (sounds: Sounds, random: Random) => string): string {
    const sounds = SOUNDS[country % COUNTRIES]!;
    for (let trial = 0; ; trial++) {
      const name = make(sounds, new Random(mix(kind, country % COUNTRIES, i), trial));
      if (name.length > 3 && name.length < 15 && !this.#known.has(name)) return capital(name);
    }
  }
}

/** The number of a country; a few make most of the news. */
export const someCountry = (random: Random): number => random.rank(COUNTRIES, 4);
