import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsIn, STATES, statesIn } from '../../src/language/concepts.ts';
import { VOCABULARY } from '../../src/language/vocabulary/index.ts';
import { words } from '../../src/language/words.ts';

function conceptIds(text: string): string[] {
  return conceptsIn(words(text)).map((c) => c.id);
}

function stateIds(text: string): string[] {
  return statesIn(words(text)).map((c) => c.id);
}

/** A sentence, the states that it reports, and states that a hasty reader might see in it. */
type Row = [text: string, states: string[], not: string[]];

describe('states and events in a sentence', () => {
  const rows: Row[] = [
    ['A man was killed.', ['killed'], ['injured', 'held']],
    ['At least 44 people lost their lives.', ['killed'], ['missing', 'displaced']],
    ['The quake claimed 44 lives.', ['killed'], ['rescued']],
    ['The blast claimed at least eight lives.', ['killed'], []],
    ['They perished in the blaze.', ['killed'], []],
    ['The death toll rose to 41.', ['killed'], ['injured']],
    ['Nineteen fatalities were confirmed.', ['killed'], []],
    ['Rescuers recovered the bodies of 12 miners.', ['killed'], ['missing']],
    ['47 bodies were recovered.', ['killed'], []],
    ['Three died and nine were hurt.', ['killed', 'injured'], []],
    ['Another 312 were hurt.', ['injured'], ['killed']],
    ['Dozens sustained injuries.', ['injured'], ['killed']],
    ['Six soldiers were wounded.', ['injured'], ['killed']],
    ['The injury toll stands at 356.', ['injured'], ['killed']],
    ['14 remain unaccounted for.', ['missing'], ['killed']],
    ['Two hikers are missing.', ['missing'], ['killed']],
    ['Thousands were forced from their homes.', ['displaced'], ['killed']],
    ['They fled their homes.', ['displaced'], ['escaped']],
    ['Some 4,000 people were moved to safety.', ['evacuated'], []],
    ['Residents were evacuated.', ['evacuated'], ['killed', 'displaced']],
    ['Three were pulled alive from the rubble.', ['rescued'], ['killed']],
    ['Nine survivors were found.', ['survived'], ['killed']],
    ['238 men were deported.', ['deported'], ['held', 'returned']],
    ['They were expelled in March.', ['deported'], []],
    ['They were flown to El Salvador.', ['deported'], []],
    ['238 alleged gang members were sent to El Salvador.', ['deported'], ['held']],
    ['Thousands re-entered the country.', ['returned'], ['deported']],
    ['The prison can hold up to 40,000 inmates.', ['capacity'], ['held']],
    ['It could hold 40,000.', ['capacity'], ['held']],
    ['The jail was designed to hold 900.', ['capacity'], []],
    ['a stadium with room for 30,000', ['capacity'], []],
    ['The hall can seat 800.', ['capacity'], ['held']],
    ['The hall can accommodate 800.', ['capacity'], ['held']],
    ['The prison holds 15,000 inmates.', ['held'], ['capacity']],
    ['The prison houses 15,000.', ['held'], ['capacity']],
    ['They were detained on Monday.', ['held'], ['capacity']],
    ['Nine inmates escaped.', ['escaped'], ['recaptured', 'held']],
    ['Four are still on the run.', ['escaped'], []],
    ['Two are back in custody.', ['recaptured'], ['held', 'arrested']],
    ['12 people were taken into custody.', ['arrested'], ['held']],
    ['Police arrested 12.', ['arrested'], ['charged', 'convicted']],
    ['Prosecutors charged five men.', ['charged'], ['convicted', 'arrested']],
    ['He was found guilty.', ['convicted'], ['acquitted', 'charged']],
    ['He is not guilty.', ['acquitted'], ['convicted']],
    ['He was cleared of fraud.', ['acquitted'], ['convicted']],
    ['The flight carried 132 passengers.', ['aboard'], ['capacity']],
    ['132 people were on board.', ['aboard'], []],
    ['1.2 million cast ballots.', ['turnout'], ['registered']],
    ['Voters went to the polls.', ['turnout'], []],
    ['There are 2.1 million registered voters.', ['registered'], ['turnout']],
    ['312 ballots were spoiled.', ['spoiled'], ['destroyed']],
    ['Forty homes were destroyed.', ['destroyed'], ['held']],
    ['200 homes are uninhabitable.', ['uninhabitable'], ['destroyed']],
    ['The company cut 400 jobs.', ['jobs-cut'], []],
    ['Workers walked out on Monday.', ['on-strike'], []],
    ['12,000 people were vaccinated.', ['vaccine'], ['infected']],
    ['She was admitted to hospital.', ['hospitalized'], ['killed']],
    ['90 flights were cancelled.', ['cancelled'], ['killed']],
    ['Some 3,000 people fled their homes.', ['displaced'], ['escaped']],
    ['Up to 400 posts will go.', ['jobs-cut'], []],
    ['It will eliminate as many as 400 jobs.', ['jobs-cut'], []],
    ['90 houses were damaged.', ['damaged'], ['held']],
    ['A court awarded him damages.', [], ['damaged']],
    ['The team missed its target.', [], ['missing']],
    ['The hospital signed a contract.', [], ['hospitalized', 'infected']],
    ['They took part in the march.', [], ['turnout']],
    ['The army stayed on the ground.', [], ['cancelled']],
    ['It lasted a short time.', [], ['jobs-cut']],
  ];

  it.each(rows)('%s is %j, not %j', (text, present, absent) => {
    const found = stateIds(text);
    expect(found).toEqual(expect.arrayContaining(present));
    for (const id of absent) expect(found).not.toContain(id);
  });

  it.each([
    'None.',
    'Nobody knows how it happened.',
    'The weather was fine.',
    'The mayor’s office gave no comment.',
    'The strike is in its third week.',
    'The line opened in 2022.',
    'cars',
    '',
  ])('%j has none', (text) => {
    expect(stateIds(text)).toEqual([]);
  });
});

describe('words for the same thing', () => {
  const shares = (a: string, b: string): boolean => conceptIds(a).some((id) => conceptIds(b).includes(id));

  it.each([
    ['killed', 'fatalities'],
    ['dead', 'lost their lives'],
    ['deaths', 'victims'],
    ['deported', 'expelled'],
    ['deportees', 'sent to'],
    ['injured', 'wounded'],
    ['prisoners', 'inmates'],
    ['prison', 'detention centre'],
    ['jailed', 'behind bars'],
    ['released', 'set free'],
    ['plane', 'airliner'],
    ['ship', 'ferry'],
    ['earthquake', 'tremor'],
    ['cost', 'price tag'],
    ['deficit', 'shortfall'],
    ['on strike', 'walked out'],
    ['wages', 'salaries'],
    ['turnout', 'cast ballots'],
    ['opened', 'inaugurated'],
    ['fraud', 'scam'],
    ['lawsuit', 'legal action'],
    ['hostages', 'captives'],
    ['stadium', 'arena'],
    ['homes', 'households'],
    ['taxpayer money', 'public funds'],
    ['jobs cut', 'posts will go'],
    ['participants', 'enrolled'],
    ['side effects', 'adverse events'],
    ['the plant closure', 'close the factory'],
    ['severance', 'redundancy package'],
    ['subsidy repaid', 'paid back'],
    ['data breach', 'hacked'],
    ['awarded damages', 'compensation'],
    ['flood wall', 'levee'],
    ['randomised', 'randomly assigned'],
  ])('%s and %s', (a, b) => {
    expect(shares(a, b)).toBe(true);
  });

  it.each([
    ['killed', 'injured'],
    ['capacity', 'population'],
    ['arrested', 'released'],
    ['deported', 'returned'],
    ['convicted', 'acquitted'],
    ['turnout', 'winner'],
    ['profit', 'loss'],
    ['increase', 'decrease'],
    ['opened', 'closed'],
    ['earthquake', 'aftershock'],
    ['inmates', 'guards'],
    ['protest', 'in March'],
    ['majority', 'major'],
    ['critics', 'critical'],
    ['placebo', 'treatment arm'],
    ['relapse', 'remission'],
  ])('%s is not %s', (a, b) => {
    expect(shares(a, b)).toBe(false);
  });
});

describe('an expression', () => {
  it('hides its words', () => {
    expect(conceptIds('a death toll')).toEqual(['killed']);
    expect(stateIds('back in custody')).toEqual(['recaptured']);
  });

  it('may have a number within', () => {
    for (const number of ['44', 'seven', 'at least 44', 'more than 1,200', 'about 30'])
      expect(stateIds(`It claimed ${number} lives.`), number).toContain('killed');
  });

  it('is not made by other words between', () => {
    expect(stateIds('He claimed that their lives were happy.')).not.toContain('killed');
  });
});

it('places every concept within its text, in order', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'claimed',
          '44',
          'lives',
          'can',
          'hold',
          'back',
          'in',
          'custody',
          'lost',
          'their',
          'of',
          'none',
        ),
        { maxLength: 14 },
      ),
      (parts) => {
        const tokens = words(parts.join(' '));
        let last = 0;
        for (const { start, end } of conceptsIn(tokens)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(tokens.length);
          last = start;
        }
        for (const state of statesIn(tokens)) expect(conceptsIn(tokens)).toContainEqual(state);
      },
    ),
  );
});

describe('the table of concepts', () => {
  const table = VOCABULARY.flatMap((field) => field.trim().split('\n')).map((line) => {
    const [id = '', list = ''] = line.split(': ');
    return { id: id.replaceAll(' ', '-'), entries: list.split(', ') };
  });
  const states = [...STATES];

  it('is read', () => {
    expect(table.length).toBeGreaterThan(50);
    expect(states.length).toBeGreaterThan(10);
  });

  it('has each concept once', () => {
    const ids = table.map((c) => c.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('has each entry once within a concept, as it is written', () => {
    const twice = table.flatMap(({ id, entries }) =>
      entries.filter((e, i) => entries.indexOf(e) !== i).map((e) => `${id}: ${e}`),
    );
    expect(twice).toEqual([]);
  });

  it('has no empty entry, and none that is only function words without a family', () => {
    for (const { id, entries } of table)
      for (const e of entries) expect(e, id).toMatch(/^[a-z]+(?: [a-z]+)*$/);
  });

  it('has a concept for every state', () => {
    for (const state of states) expect(table.map((c) => c.id)).toContain(state);
  });

  it('finds every word, and every expression for one at least of the concepts that list it', () => {
    const lists = new Map<string, string[]>();
    for (const { id, entries } of table) for (const e of entries) lists.set(e, [...(lists.get(e) ?? []), id]);
    const lost = [...lists].filter(([entry, ids]) => {
      const found = conceptIds(entry);
      return entry.includes(' ')
        ? !ids.some((id) => found.includes(id))
        : !ids.every((id) => found.includes(id));
    });
    expect(lost).toEqual([]);
  });
});
