import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Question, readQuestion } from '../../src/ask/question.ts';
import type { Asked } from '../../src/domain.ts';

/** Reads a question for a corpus that has none of its words, and has nothing to suggest. */
function read(question: string): Question {
  return readQuestion(
    question,
    () => [],
    () => false,
  );
}

function texts(question: Question): string[] {
  return question.terms.map((t) => t.text);
}

function coreOf(question: Question): string[] {
  return question.terms.filter((t) => t.core && !t.attribute).map((t) => t.text);
}

describe('the kind of answer that a question wants', () => {
  const rows: [question: string, asked: Asked, strict: boolean, terms: string][] = [
    ['deportees count', 'count', true, 'deportees'],
    ['Deportees Count?', 'count', true, 'deportees'],
    ['how many deportees', 'count', true, 'deportees'],
    ['number of people deported', 'count', true, 'people deported'],
    ['how many people were killed', 'count', true, 'people killed'],
    ['How many people were killed in the quake?', 'count', true, 'people killed quake'],
    ['how much people died', 'count', true, 'died'],
    ['total number of deaths', 'count', true, 'deaths'],
    ['tally of injured', 'count', true, 'injured'],
    ['number of Venezuelans held', 'count', true, 'venezuelans held'],
    ['how many inmates can CECOT hold', 'count', true, 'inmates cecot hold'],
    ['casualties', 'count', false, 'casualties'],
    ['arrests', 'count', false, 'arrests'],
    ['cost of stadium', 'money', false, 'cost stadium'],
    ['stadium cost', 'money', false, 'stadium cost'],
    ['how much did the stadium cost', 'money', true, 'stadium cost'],
    ['how much was El Salvador paid', 'money', true, 'el salvador paid'],
    ['how much money was stolen', 'money', true, 'money stolen'],
    ['budget deficit', 'money', false, 'budget deficit'],
    ['salary of the mayor', 'money', false, 'salary mayor'],
    ['turnout', 'percent', false, 'turnout'],
    ['turnout percentage', 'percent', true, 'turnout'],
    ['percent of ballots spoiled', 'percent', true, 'ballots spoiled'],
    ['what share of patients relapsed', 'percent', true, 'patients relapsed'],
    ['percentage of women', 'percent', true, 'women'],
    ['unemployment rate', 'percent', false, 'unemployment rate'],
    ['vaccine efficacy', 'percent', false, 'vaccine efficacy'],
    ['when did CECOT open', 'date', true, 'cecot open'],
    ['When was the bridge built?', 'date', true, 'bridge built'],
    ['what year did the prison open', 'date', true, 'prison open'],
    ['in which year was it built', 'date', true, 'built'],
    ['date of the vote', 'date', true, 'vote'],
    ['what time did the quake hit', 'time', true, 'quake hit'],
    ['time of the crash', 'time', true, 'crash'],
    ['how long did the strike last', 'duration', true, 'strike last'],
    ['how many days did the strike last', 'duration', true, 'strike last'],
    ['duration of the flight', 'duration', true, 'flight'],
    ['hours without power', 'duration', true, 'power'],
    ['how far is the airport from the city', 'measure', true, 'far airport city'],
    ['how deep was the quake', 'measure', true, 'deep quake'],
    ['magnitude of the quake', 'measure', true, 'magnitude quake'],
    ['size of the site', 'measure', true, 'size site'],
    ['how tall is the tower', 'measure', true, 'tall tower'],
    ['vote count', 'vote', false, 'vote count'],
    ['final score', 'vote', false, 'final score'],
    ['prison capacity', 'figure', false, 'prison capacity'],
    ['prison population', 'figure', false, 'prison population'],
    ['who said the prison was a model', 'speaker', true, 'prison model'],
    ['who called it the worst of the worst', 'speaker', true, 'worst worst'],
    ['what did Noem say about consequences', 'quotation', true, 'noem consequences'],
    ['Noem consequences quote', 'quotation', true, 'noem consequences'],
    ['quote from the minister', 'quotation', true, 'minister'],
    ['“one of the tools in our toolkit”', 'quotation', true, 'one tools toolkit'],
    ['"LEAVE NOW"', 'quotation', true, 'leave'],
    ['who is Gustavo Villatoro', 'plain', false, 'gustavo villatoro'],
    ['where is CECOT', 'plain', false, 'cecot'],
    ['why were they deported', 'plain', false, 'deported'],
    ['did the judge halt the flights', 'plain', false, 'judge halt flights'],
    ['is the prison full', 'plain', false, 'prison full'],
    ['who was arrested', 'plain', false, 'arrested'],
    ['how many hectares burned', 'measure', true, 'hectares burned'],
    ['acres burned', 'measure', false, 'acres burned'],
    ['number of inmates inside at the time of the riot', 'count', true, 'inmates time riot'],
    ['cost of the high-speed line', 'money', false, 'cost high speed line'],
    ['average daily ridership since opening', 'figure', false, 'average ridership opening'],
    ['job losses', 'count', false, 'job losses'],
    ['loss of life', 'figure', false, 'loss life'],
    ['losses at the bank', 'money', false, 'losses bank'],
    ['patient records stolen', 'count', false, 'patient records stolen'],
    ['money stolen', 'money', false, 'money stolen'],
    ['homes burned in 1997', 'count', false, 'homes burned'],
    ['how long is the new line', 'duration', true, 'new line'],
    ['how much rain fell', 'figure', true, 'rain fell'],
    ['how much of the town is flooded', 'figure', true, 'town flooded'],
    ['how effective is the vaccine', 'percent', false, 'effective vaccine'],
    ['market share', 'percent', false, 'market share'],
    ['insurance claims filed', 'count', false, 'insurance claims filed'],
    ['police claims about the fire', 'figure', false, 'police fire'],
    ['sheep killed', 'count', false, 'sheep killed'],
    ['port to airport journey time', 'duration', false, 'port airport journey'],
  ];

  it.each([
    ['how many hospitals were hit by the attack', 'hospitals'],
    ['number of hospitals the group runs', 'hospitals'],
    ['how many rubber bullets did police fire', 'bullets'],
    ['how many sports clubs closed', 'clubs'],
    ['how many people fled', 'people'],
    ['hospitals hit by the attack', ''],
  ])('%s counts %s', (text, noun) => {
    expect(
      read(text)
        .terms.flatMap((t) => (t.counted ? [t.text] : []))
        .join(),
    ).toBe(noun);
  });

  it('is a length as well as a time when it asks how long something is', () => {
    expect(read('how long is the tunnel').kinds).toEqual(['duration', 'measure']);
    expect(read('how long did the strike last').kinds).toBeNull();
  });

  it.each(rows)('%s: %s, strict %j, about %s', (text, asked, strict, terms) => {
    const question = read(text);
    expect(question.asked).toBe(asked);
    expect(question.strict).toBe(strict);
    expect(texts(question).join(' ')).toBe(terms);
  });
});

describe('the thing asked about', () => {
  it.each([
    ['how many people were killed in the quake', ['killed'], ['quake']],
    ['cost of stadium', [], ['stadium', 'cost']],
    ['arrests in Brakka', ['arrests'], ['brakka']],
    ['injured at the factory', ['injured'], ['factory']],
    ['prison capacity', ['prison', 'capacity'], []],
    ['deportees to El Salvador', ['deportees'], ['salvador']],
    ['KA263 passengers', ['passengers'], ['ka263']],
  ])('%s names %j, and not %j', (text, core, aside) => {
    const found = coreOf(read(text));
    for (const word of core) expect(found).toContain(word);
    for (const word of aside) expect(found).not.toContain(word);
  });

  it.each([
    ['how many were killed', ['killed']],
    ['death toll', ['killed']],
    ['how many inmates can CECOT hold', ['capacity']],
    ['how many can the stadium seat', ['capacity']],
    ['prisoners held', ['held']],
    ['deportees', ['deported']],
    ['how many inmates does CECOT hold', ['held']],
    ['casualties', ['killed', 'injured']],
    ['arrests in March', ['arrested']],
    ['stadium cost', []],
    ['who is the mayor', []],
  ])('%s asks of the states %j', (text, states) => {
    expect(read(text).states.map((s) => s.id)).toEqual(states);
  });
});

describe('what the question claims itself', () => {
  it.each([
    ['At least 50 people were killed', 'count', 50, null, null],
    ['500 deportees', 'count', 500, 500, null],
    ['forty thousand inmates', 'count', 40_000, 40_000, null],
    ['40,000 inmates', 'count', 40_000, 40_000, null],
    ['250', 'count', 250, 250, null],
    ['$6 million', 'money', 6_000_000, 6_000_000, 'USD'],
    ['twelve per cent of voters', 'percent', 12, 12, 'percent'],
    ['voters 51.3%', 'percent', 51.3, 51.3, 'percent'],
    ['who said 250 were sent', 'count', 250, 250, null],
    ['up to 40,000 inmates', 'count', null, 40_000, null],
  ])('%s: %s %j to %j', (text, kind, low, high, unit) => {
    const { claim, asked } = read(text);
    expect(claim?.quantity).toMatchObject({ kind, low, high, unit });
    expect(asked).toBe(kind);
  });

  it.each([
    'deportees count',
    'deaths in 2024',
    'MS-13 members',
    'when did CECOT open',
    'A320 crash',
    'who said so',
  ])('%s claims nothing', (text) => {
    expect(read(text).claim).toBeNull();
  });

  it('is no search term', () => {
    for (const text of ['500 deportees', 'five hundred deportees', 'at least 500 deportees'])
      expect(texts(read(text)), text).toEqual(['deportees']);
  });

  it('is asked back when the question is who states it', () => {
    expect(read('who said 250 were sent').whoStates).toBe(true);
    expect(read('who said the prison was a model').whoStates).toBe(false);
    expect(read('250 were sent').whoStates).toBe(false);
  });
});

describe('what narrows a question', () => {
  it.each([
    ['deaths in 2024', ['2024']],
    ['arrests in March 2025', ['2025-03']],
    ['casualties March 26, 2025', ['2025-03-26']],
    ['casualties on 26 March 2025', ['2025-03-26']],
    ['casualties', []],
  ])('%s has the dates %j, which are no search terms', (text, dates) => {
    const question = read(text);
    expect(question.dates.map((d) => d.quantity.low)).toEqual(dates);
    expect(texts(question)).toHaveLength(1);
  });

  it.each([
    ['“LEAVE NOW”', 'LEAVE NOW'],
    ['who said "the worst of the worst"', 'the worst of the worst'],
    ['«the worst of the worst»', 'the worst of the worst'],
    ['Noem’s “one of the tools” remark', 'one of the tools'],
    ['deportees count', null],
    ["the prison's guards", null],
    ['"unclosed quotation', null],
  ])('%s has the phrase %j', (text, phrase) => {
    expect(read(text).phrase).toBe(phrase);
  });

  it.each([
    ['wages per month', 'month'],
    ['how much do workers earn a month', 'month'],
    ['rent each year', 'year'],
    ['cost of the contract', null],
    ['months in prison', null],
  ])('%s wants a rate per %j', (text, per) => {
    expect(read(text).per).toBe(per);
  });

  it.each([
    ['total cost of the project', true, false],
    ['how many were killed in all', true, false],
    ['how many were killed overall', true, false],
    ['how many were killed last year', false, true],
    ['previous budget', false, true],
    ['deportees the year before', false, true],
    ['deportees count', false, false],
  ])('%s: total %j, past %j', (text, total, past) => {
    const question = read(text);
    expect(question.total).toBe(total);
    expect(question.past).toBe(past);
  });

  it.each([
    ['when will the bridge reopen', true],
    ['when is the vote due', true],
    ['when did the bridge reopen', false],
  ])('%s looks ahead: %j', (text, ahead) => {
    expect(read(text).ahead).toBe(ahead);
  });

  it.each([
    ['how deep was the quake', 'length', 'mass'],
    ['how fast was the train', 'speed', 'length'],
    ['how heavy is the engine', 'mass', 'length'],
    ['size of the site', 'area', 'mass'],
    ['magnitude of the quake', 'magnitude', 'length'],
  ])('%s takes a %s, no %s', (text, dimension, other) => {
    expect(read(text).dimensions).toContain(dimension);
    expect(read(text).dimensions).not.toContain(other);
  });

  it('asks an age of someone, not a count', () => {
    for (const text of ['how old was the driver', 'age of the victim'])
      expect(read(text).kinds).toEqual(['age']);
  });
});

describe('typing slips', () => {
  it.each([
    ['deportee nubmers', 'deportee numbers'],
    ['nubmer of deportees', 'number of deportees'],
    ['percentge of women', 'percentage of women'],
    ['perecnt of women', 'percent of women'],
    ['turnuot', 'turnout'],
    ['duraton of the flight', 'duration of the flight'],
    ['magnitud of the quake', 'magnitude of the quake'],
    ['how many deportees?', 'how many deportees'],
    ['HOW MANY DEPORTEES', 'how many deportees'],
    ['  how   many  deportees ', 'how many deportees'],
  ])('%s is read as %s', (slip, meant) => {
    const [a, b] = [read(slip), read(meant)];
    expect([a.asked, a.strict, texts(a)]).toEqual([b.asked, b.strict, texts(b)]);
  });

  it('are not mended in a word that the corpus has', () => {
    const question = readQuestion(
      'turnouts of the lumbers',
      () => [],
      () => true,
    );
    expect(texts(question)).toEqual(['turnouts', 'lumbers']);
  });

  it('in a search term bring up the words that the corpus has', () => {
    const question = readQuestion(
      'how many zorbits',
      (word) => (word.startsWith('zorb') ? ['orbit'] : []),
      () => false,
    );
    expect(question.terms[0]?.families).toContain('orbit');
  });
});

it('reads straight and curly apostrophes alike', () => {
  for (const text of ["the prison's capacity", "what's the driver's age", "who didn't vote"])
    expect({ ...read(text.replaceAll("'", '’')), text: '' }).toEqual({ ...read(text), text: '' });
});

describe('anything typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'how',
          'many',
          'who',
          'said',
          '"',
          '“',
          '”',
          '%',
          '$',
          '200+',
          'can',
          'hold',
          'İ',
          'ﬀ',
          '’',
          '?',
          '\n',
          '1e9',
          '٣',
        ),
        { maxLength: 16 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('is read without a complaint, and always in the same way', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const question = read(text);
        expect(read(text)).toEqual(question);
        expect(question.terms.map((t) => t.position)).toEqual([...question.terms.keys()]);
        for (const term of question.terms) expect(term.families.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it.each(['', '?', '…', '“”', '""', '%', '\u0000', '🙂', '- - -'])(
    '%j is a plain search or nothing',
    (text) => {
      expect(read(text).states).toEqual([]);
      expect(read(text).claim).toBeNull();
    },
  );
});
