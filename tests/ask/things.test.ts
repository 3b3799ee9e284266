import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';
import { inFolder } from '../events/newsstand.ts';

const ARTICLES = [
  `Fire above Averic

Three people died and 118 homes burned when fire ran through the hills above Averic on Sunday. More than 600 firefighters fought it.

Farmer Edda Lind lost 430 sheep; all of them were killed. Her brother was paid $4.1 million last year for his share of the farm.

The temperature in Averic touched 41 degrees Celsius.`,
  `Averic counts its losses

Nineteen barns were hit by the fire. The fire service runs 23 stations in the district, which has 12 villages.

Three people lost their lives in the flames. A litre of petrol rose from 52 crowns to 72.

Eight of ten cyclists were injured.

Some 40 children were sent to 3 schools in the next valley. The bus company raised its price to 6 crowns a ticket; its own price was 8 million crowns. It was fined $2.4 million; under the law it could be fined up to $9 million.`,
];

let dir: string;
let desk: Desk;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'things-'));
  await Promise.all(ARTICLES.map((text, i) => writeFile(join(dir, `${i}.txt`), text)));
  desk = await openDesk(dir);
});
afterAll(() => rm(dir, { recursive: true }));

function readings(question: string): string[] {
  return (desk.ask(question).figures[0]?.readings ?? []).map((r) => r.text).sort();
}

describe('a count is of the thing that is asked about', () => {
  test.each([
    ['sheep killed', ['430']],
    ['deaths in the fire', ['Three', 'Three']],
    ['how many barns were hit by the fire', ['Nineteen']],
    ['number of stations the fire service runs', ['23']],
    ['how many firefighters are battling the blaze', ['More than 600']],
    ['homes burned', ['118']],
    ['children sent to other schools', ['Some 40']],
    ['price per ticket', ['6 crowns a ticket']],
    ['what was the company fined', ['$2.4 million']],
    ['Edda Lind sheep', ['430']],
    ['cyclists injured', ['Eight']],
  ])('%s', (question, expected) => {
    expect(readings(question)).toEqual(expected);
  });
});

describe('a question without a thing is answered by its kind of figure', () => {
  test.each([
    ['how hot did it get', ['41 degrees Celsius']],
    ['price of a litre of petrol', ['72']],
  ])('%s', (question, expected) => {
    expect(readings(question)).toEqual(expected);
  });
});

test('a figure of last year answers where the question names no time', () => {
  expect(readings('how much was the brother paid')).toEqual(['$4.1 million']);
});

test.each([
  ['A ferry sank off Tolmar, killing 31 of the 34 people aboard, the coast guard said.', ['31']],
  ['Thirty-one of 34 people aboard died when a ferry sank off Tolmar.', ['Thirty-one']],
  ['All but three of the 34 people aboard died when a ferry sank off Tolmar. It killed 31.', ['31']],
])('those aboard are no death toll: %s', async (text, expected) => {
  await inFolder({ 'a.txt': { text } }, async (folder) => {
    const [toll] = (await openDesk(folder)).ask('ferry death toll').figures;
    expect(toll?.readings.map((r) => r.text)).toEqual(expected);
  });
});
