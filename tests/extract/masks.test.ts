import { expect, test } from 'vitest';
import { masksOf } from '../../src/extract/scan/masks.ts';
import { read } from './read.ts';

/** A text with what is masked in it between ⟨ and ⟩. */
function masked(text: string): string {
  let shown = text;
  for (const { start, end } of masksOf(text).reverse())
    shown = `${shown.slice(0, start)}⟨${shown.slice(start, end)}⟩${shown.slice(end)}`;
  return shown;
}

test('no figure is read in any of several', () => {
  expect(read('About 4 × 10^9 stars and 41 moons, see www.a.example/41 there.')).toEqual(['41 = count 41']);
});

test.each([
  'See ⟨https://a.example/2024/41⟩ there.',
  'See ⟨http://a.example⟩ there.',
  'See ⟨www.a.example/41⟩ there.',
  'Write to ⟨ann.tamm-41+x@a-b.example.org⟩ today.',
  'Follow ⟨@tamm41⟩ and ⟨#flood2024⟩ there.',
  'The site ⟨lindmoor-24.com⟩ is down.',
  'The site ⟨brakka.org/41/b⟩ is down.',
  'The pages ⟨a1.net⟩, ⟨a2.gov⟩, ⟨a3.edu⟩, ⟨a4.co⟩, ⟨a5.io⟩, ⟨a6.info⟩ and ⟨a7.news⟩ are down.',
  'Call ⟨+44 20 7946 0018⟩ now.',
  'Call ⟨+1 (202) 555-0143⟩ now.',
  'Call ⟨(202) 555-0143⟩ now.',
  'Call ⟨(202)555-0143⟩ now.',
  'Call ⟨202-555-0143⟩ now.',
  'Call ⟨202.555.0143⟩ now.',
  'Call ⟨1-202-555-0143⟩ now.',
  'Call ⟨020 7946 0018⟩ now.',
  'Call ⟨0161 4960⟩ now.',
  'Call ⟨01632-960-123⟩ now.',
  'Call ⟨555-0143⟩.',
  'Call ⟨555-0143⟩',
  'About ⟨4 × 10^9⟩ stars and ⟨10^-3⟩ more.',
  'It holds ⟨m^3⟩ of gas.',
  'It was ⟨4\u200b1⟩ and ⟨12\u00ad34\u206056⟩ then.',
  'Press ⟨4\ufe0f\u20e3⟩ or ⟨5\u20e3⟩ now.',
  'Local news | ⟨4 Min Read⟩',
  'It is a ⟨3-minute read⟩ at most.',
  'He read for 3 minutes.',
  'It rose 555-5600% then.',
  'It rose by 3+4 then.',
  'From 120-134 came 41.',
  'The vote was 217-213 at 3.141 m.',
  'He paid (41) of 1,200.',
])('%s', (shown) => {
  expect(masked(shown.replaceAll(/[⟨⟩]/g, ''))).toBe(shown);
});
