import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { family } from '../../src/language/families.ts';
import { isStopWord, words } from '../../src/language/words.ts';

/** The families of a text's words, as a search sees them. */
function families(text: string): string[] {
  return words(text).map((t) => family(t.text));
}

describe('one family', () => {
  it.each([
    'deport deported deporting deports deportation deportations deportee deportees Deportees',
    'kill killed kills killing killings',
    'die died dies dying dead death deaths',
    'injure injured injures injury injuries',
    'wound wounded wounding wounds',
    'evacuate evacuated evacuation evacuees',
    'survive survived survivor survivors survivors’',
    'rescue rescued rescuing rescuers',
    'detain detained detention detainee detainees',
    'arrest arrested arrests arresting',
    'convict convicted conviction convictions',
    'sentence sentenced sentencing',
    'acquit acquitted acquittal',
    'escape escaped escapes escapee escapees',
    'vaccinate vaccinated vaccination vaccine',
    'infect infected infection infections',
    'vote voted voter voters votes voting',
    'elect elected election elections',
    'protest protests protester protestors',
    'collide collided collision',
    'explode exploded explosion explosions',
    'donate donated donation donor donors',
    'employ employer employee employees',
    'open opened opening opens',
    'close closed closure',
    'pay paid payment payments',
    'build built builds building',
    'send sent sends sending',
    'hold held holds holding',
    'sell sold sale sales',
    'lose lost losing loss losses',
    'steal stole stolen theft thefts',
    'fly flew flown flies',
    'child children child’s children’s',
    'man men man’s',
    'woman women women’s',
    'person persons people',
    'prison prisons prison’s',
    'train trains',
    'withdraw withdrew withdrawn withdrawal',
    'repay repaid repayment',
    'recover recovered recovery',
    'rebuild rebuilt rebuilding',
    'throw threw thrown',
    'subsidy subsidies subsidised',
    'inmate inmates inmates’',
    'victim victims',
    'price prices priced',
    'tax taxes taxed taxation',
    'company companies company’s',
    'country countries',
    'family families',
    'city cities',
    'party parties',
    'strike struck striking strikes',
    'organise organised organisation organize organized organization',
    'colour color colours colors coloured colored',
    'labour labor',
    'harbour harbor harbours harbors',
    'centre center centres centers',
    'metre metres',
    'kilometre kilometer kilometres kilometers',
    'litres litre',
    'theatre theater',
    'programme programmes',
    'travelled traveled',
    'cancelled canceled',
    'privatise privatised privatize privatized privatisation privatization',
    'Héctor Hector HECTOR hector Hector’s',
    'Bogotá Bogota',
    'São Sao',
    'Łódź Lodz',
    'Malmö Malmo',
    'Straße Strasse',
    "don't don’t",
    "O'Brien O’Brien O'Brien's O’Brien’s",
    'U.S. US U.S us',
    'U.K. UK',
    'U.N. UN',
    'E.U. EU',
  ])('%s', (row) => {
    const keys = row.split(' ').map((word) => [word, families(word).join(' ')]);
    for (const [word, key] of keys) expect(key, word).toBe(keys[0]![1]);
  });
});

describe('different families', () => {
  it.each([
    'general generous',
    'general generate',
    'university universe',
    'police policy',
    'police polite',
    'organ organise',
    'organ organisation',
    'import important',
    'export expert',
    'house how',
    'office officer',
    'office official',
    'minister ministry',
    'nation international',
    'number numb',
    'count country',
    'count county',
    'count counter',
    'party part',
    'state station',
    'train tray',
    'secret secretary',
    'capital capacity',
    'prison prize',
    'killer kilo',
    'wound wind',
    'miss mission',
    'fire firm',
    'port report',
    'deport report',
    'deport department',
    'charge change',
    'cost coast',
    'raid rain',
    'flood floor',
    'storm store',
    'strike string',
    'vote veto',
    'jail jar',
    'bomb bond',
    'four for',
    'hour her',
    'court cost',
    'bus busy',
    'arm army',
    'relative relation',
    'new news',
    'several severe',
    'depart department',
    'detect detective',
    'apart apartment',
    'author authority',
    'custom customer',
    'critic critical',
    'president preside',
    'executive execution',
    'hospital hospitality',
    'major majority',
    'prior priority',
    'animal animate',
    'organ organic',
    'ration rational',
    'subside subsidy',
    'tent tentative',
    'emerge emergency',
    'train training',
    'miss missing',
    'damage damages',
    'founded found',
    'march marched',
    'statue status',
    'wit witness',
  ])('%s', (row) => {
    const [a, b] = row.split(' ') as [string, string];
    expect(families(a)).not.toEqual(families(b));
  });
});

describe('words', () => {
  const texts = (text: string): string[] => words(text).map((t) => t.text);

  it.each([
    ['up to 40,000 inmates', ['up', 'to', '40,000', 'inmates']],
    ['magnitude 7.1.', ['magnitude', '7.1']],
    ['1\u202f250 and 3\u00a0000', ['1\u202f250', 'and', '3\u00a0000']],
    ['200+ people', ['200', 'people']],
    ['$6 million', ['6', 'million']],
    ['51.3%', ['51.3']],
    ['gang-affiliated', ['gang', 'affiliated']],
    ['three-day trip', ['three', 'day', 'trip']],
    ['20,000-25,000', ['20,000', '25,000']],
    ['2022–23', ['2022', '23']],
    ['He left—alone', ['he', 'left', 'alone']],
    ['the U.S. Army', ['the', 'us', 'army']],
    ['the mayor’s house', ['the', 'mayor', 'house']],
    ["the mayor's house", ['the', 'mayor', 'house']],
    ['“LEAVE NOW,” she said.', ['leave', 'now', 'she', 'said']],
    ['Señor Núñez', ['senor', 'nunez']],
    ['MS-13', ['ms', '13']],
    ['A320neo', ['a320neo']],
    ['', []],
    ['— … “ ”', []],
  ])('of %j are %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('are the same with straight and with curly apostrophes', () => {
    for (const text of ["the prison's guards didn't see O'Brien", "'tis the inmates' cell"])
      expect(texts(text.replaceAll("'", '’'))).toEqual(texts(text));
  });

  it('are the same composed and decomposed', () => {
    const text = 'Héctor Núñez at Malmö';
    expect(texts(text.normalize('NFD'))).toEqual(texts(text.normalize('NFC')));
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom('Héctor', '’s', '40,000', 'U.S.', '-', ' ', '“', 'İ', 'ß', '7.1', 'e\u0301', '😀'),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.join('')),
  );

  it('slice back to the text, in order, without overlap and without white space around them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let done = 0;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const surface = text.slice(start, end);
          expect(surface).toBe(surface.trim());
          expect(surface).toMatch(/[\p{L}\p{N}\p{M}]/u);
          done = end;
        }
        expect(
          words(text)
            .map((t) => text.slice(t.start, t.end))
            .join(''),
        ).not.toMatch(/[ \n“”]/);
      }),
      { numRuns: 500 },
    );
  });

  it('leave no letter or digit of the text out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Set(
          words(text).flatMap((t) => [...Array(t.end - t.start).keys()].map((i) => t.start + i)),
        );
        for (const m of text.matchAll(/\p{L}|\p{Nd}/gu)) expect(covered.has(m.index), m[0]).toBe(true);
      }),
    );
  });

  it('have one family, always the same, whatever was read before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(families(text)).toEqual(families(text));
        for (const key of families(text)) expect(typeof key).toBe('string');
      }),
    );
  });
});

describe('function words', () => {
  it.each(['the', 'of', 'and', 'is', 'were', 'not', 'his', 'said', 'most'])(
    '%s carries no meaning',
    (word) => {
      expect(isStopWord(word)).toBe(true);
    },
  );

  it.each(['prison', 'killed', 'missing', 'capacity', 'cost', 'dead', 'home', 'last', '40'])(
    '%s carries meaning',
    (word) => {
      expect(isStopWord(word)).toBe(false);
    },
  );
});
