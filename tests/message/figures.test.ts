import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import type { CheckedClaim } from '../../src/domain.ts';
import { english } from '../english.ts';

const LEAD = 'Mayor Ann Tamm spoke at Lindmoor on the Orle.';

/** The claims of a message, checked against texts of an article each; `published` gives days to some. */
async function checked(
  message: string,
  texts: Readonly<Record<string, string>>,
  published: Readonly<Record<string, string>> = {},
): Promise<CheckedClaim[]> {
  const folder = await mkdtemp(join(tmpdir(), 'message-'));
  try {
    for (const [file, text] of Object.entries(texts))
      await writeFile(join(folder, file), `${LEAD}\n\n${text}`);
    const dates = Object.entries(published).map(([file, day]) => [file, { published: day }]);
    await writeFile(join(folder, 'sources.json'), JSON.stringify(Object.fromEntries(dates)));
    return (await openDesk(folder)).message(message).claims;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const shown = (claims: readonly CheckedClaim[]): string[] => claims.map((c) => `${c.text}: ${c.standing}`);

describe('a figure of a message', () => {
  it('is stated where its value stands for the same thing in other words', async () => {
    const claims = await checked('312 people hurt in the flood.', {
      'a.txt': 'The flood killed 41 people. Another 312 were injured, 58 of them badly.',
    });
    expect(shown(claims)).toEqual(['312: stated']);
  });

  it('is not excluded by what an article gives beside it', async () => {
    const claims = await checked('Petrol is up 38 percent.', {
      'a.txt': 'The price of petrol rose by 38 percent. Diesel went up by 29 percent.',
    });
    expect(shown(claims)).toEqual(['38 percent: stated']);
  });

  it('is excluded by another number of the same day, and stated beside one of another', async () => {
    const texts = { 'a.txt': 'The flood killed 41 people.', 'b.txt': 'The flood killed 44 people.' };
    const [same] = await checked('The flood killed 44 people.', texts);
    expect(same).toMatchObject({ standing: 'excluded' });
    const [other] = await checked('The flood killed 44 people.', texts, {
      'a.txt': '2025-03-05',
      'b.txt': '2025-03-07',
    });
    expect(other?.standing).toBe('stated');
    expect(english(other?.reason)).toContain('another day');
    expect(other?.evidence.map((e) => [e.text, e.stand])).toEqual([
      ['44', 'states'],
      ['41', 'excludes'],
    ]);
  });

  it('is excluded where another article gives another number, though one states it', async () => {
    const claims = await checked('The Tamm bridge opened in 2022.', {
      'a.txt': 'The Tamm bridge opened in 2022.',
      'b.txt': 'The Tamm bridge opened in 2023.',
    });
    expect(shown(claims)).toEqual(['2022: excluded']);
  });

  it('is left alone by figures of another kind', async () => {
    const [claim] = await checked('In 1974 a flood killed 3,400 people.', {
      'a.txt': 'The flood of Tuesday killed dozens of people, the clerks said on March 4.',
    }).then((claims) => claims.filter((c) => c.text === '3,400'));
    expect(claim?.evidence.map((e) => e.text) ?? []).not.toContain('March 4');
  });
});

describe('who did it to whom', () => {
  const texts = { 'a.txt': 'Ann Tamm accused Bo Lind of theft.' };

  it.each([
    ['Ann Tamm accused Bo Lind of theft.', 'stated'],
    ['Bo Lind accused Ann Tamm of theft.', 'absent'],
    ['Ann Tamm never accused Bo Lind of theft.', 'absent'],
  ])('%s', async (message, standing) => {
    expect((await checked(message, texts)).map((c) => c.standing)).toEqual([standing]);
  });
});

describe('a day of the week', () => {
  const texts = { 'a.txt': 'The council closed the Orle bridge on Tuesday after two hours of debate.' };

  it.each([
    ['The council closed the bridge on Tuesday.', 'Tuesday: stated'],
    ['The council closed the bridge on Friday night.', 'Friday night: excluded'],
    ['Zeppelins moored at Veyne on Friday.', 'Friday: absent'],
  ])('%s', async (message, standing) => {
    expect(shown(await checked(message, texts))).toContain(standing);
  });

  it('leaves what happened as a claim of its own', async () => {
    const claims = await checked('The council closed the bridge on Tuesday.', texts);
    expect(claims.map((c) => c.kind)).toEqual(['who', 'date']);
  });
});
