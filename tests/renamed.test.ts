import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk } from '../src/desk.ts';

const SEEDS = join(import.meta.dirname, '..', 'seeds');

/** Every name, nationality and number of the sample articles, and what stands in its place. */
const RENAMED: readonly [RegExp, string][] = [
  [/Tren de Aragua/g, 'Cártel de Pelluna'],
  [/MS-13/g, 'KQ-47'],
  [/MS‑13/g, 'KQ-47'],
  [/El Salvadorian/g, 'Ostravian'],
  [/El Salvadoran/g, 'Ostravian'],
  [/El Salvadors/g, 'Ostravias'],
  [/El Salvador/g, 'Ostravia'],
  [/Salvadoran/g, 'Ostravian'],
  [/Venezuelans/g, 'Kelvonians'],
  [/Venezuelan/g, 'Kelvonian'],
  [/Venezuela/g, 'Kelvonia'],
  [/Kristi Noem/g, 'Della Harrow'],
  [/Noem/g, 'Harrow'],
  [/Nayib Bukele/g, 'Ruben Castane'],
  [/Bukele/g, 'Castane'],
  [/H[eé]ctor /g, 'Óscar '],
  [/Gustavo Villatoro/g, 'Emil Portago'],
  [/Villatoro/g, 'Portago'],
  [/CECOT/g, 'BRIXA'],
  [/Trump/g, 'Larkin'],
  [/Biden/g, 'Wexley'],
  [/Colombia/g, 'Peru'],
  [/Mexico/g, 'Panama'],
  [/238/g, '412'],
  [/250/g, '437'],
  [/200\+/g, '300+'],
  [/40,000/g, '90,000'],
  [/15,000/g, '27,000'],
  [/2023/g, '2012'],
  [/2022/g, '2011'],
  [/1798/g, '1833'],
  [/\$6 million/g, '$9 million'],
];

function rename(text: string): string {
  return RENAMED.reduce((t, [from, to]) => t.replace(from, to), text);
}

let folder: string;
let desk: Desk;
let renamed: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'renamed-'));
  cpSync(SEEDS, folder, { recursive: true });
  for (const file of readdirSync(folder))
    writeFileSync(join(folder, file), rename(readFileSync(join(folder, file), 'utf8')));
  [desk, renamed] = await Promise.all([openDesk(SEEDS), openDesk(folder)]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  'deportees count',
  'when did CECOT open',
  'CECOT capacity',
  'Noem consequences quote',
  'how much was El Salvador paid',
])('answers from rules, not from knowing the articles: %s', (question) => {
  const shape = (d: Desk, q: string): unknown => {
    const [first] = d.ask(q).figures;
    return {
      relation: first?.relation,
      readings: first?.readings.map((r) => `${r.file}:${r.line} ${r.kind} ${r.hedges.join()}`).sort(),
      clashes: first?.clashes.length,
    };
  };
  expect(shape(renamed, rename(question))).toEqual(shape(desk, question));
});
