import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../src/desk.ts';
import { toText } from '../src/render/text.ts';

const LIMIT = 5;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(join(import.meta.dirname, '..', 'seeds'));
});

test.each([
  'deportees count',
  'when did CECOT open',
  'CECOT capacity',
  'how many inmates can CECOT hold',
  'how much was paid to El Salvador',
  'who said “catch and release”',
  'Alien Enemies Act of 1798',
  'Vicki Gass',
  'how many children were deported',
  'insured losses',
])('%s, as the terminal shows it', async (question) => {
  const name = question
    .toLowerCase()
    .match(/[a-z\d]+/g)!
    .join('-');
  await expect(toText(desk.ask(question), false, LIMIT)).toMatchFileSnapshot(`answers/${name}.txt`);
});
