import { describe, expect, it } from 'vitest';
import { storyOf } from '../../src/ask/live-story.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import { readFileText } from '../../src/corpus/read.ts';
import { notesOf } from '../../src/suggest/article-notes.ts';
import type { NoteKind } from '../../src/suggest/note.ts';

const NONE = { outlet: null, title: null, published: null, url: null };

/** What an article of one text gives to ask about. */
async function wordings(text: string, kind: NoteKind): Promise<string[]> {
  const corpus = assemble([await readFileText('a.txt', 'digest', text, NONE, null)]);
  const notes = notesOf(corpus.articles[0]!, storyOf(corpus));
  return notes.filter((note) => note.kind === kind).flatMap((note) => [...note.wordings.keys()]);
}

describe('the things that a sentence measures', () => {
  it.each<[string, string[]]>([
    ['They bought 1,200 winter tents.', ['tents', 'winter tents']],
    ['The storm killed 57 people.', ['people killed']],
    ['In all 310 were injured, and the hospital took the 310 injured in.', ['injured']],
    ['Police arrested 14 students.', ['students', 'students arrested']],
    ['Some 60 percent of the buildings fell.', ['percent of buildings']],
    ['It was a levy of $25 million in emergency funds.', ['funds', 'emergency funds']],
    ['They saw 40 alleged gang members.', ['gang members']],
    ['He ate one apple, and she was 19 years old.', []],
    ['The match ended 3-2 on 5 May 2021.', []],
    ['She lives at 12 Linden Hill.', []],
    ['Nothing is counted here.', []],
  ])('%s', async (text, expected) => {
    expect(await wordings(text, 'thing')).toEqual(expected);
  });

  it('are called what the article calls those to whom it happened', async () => {
    const text = 'The state deported 80 suspects. The deportees were flown out, and other deportees wait.';
    expect(await wordings(text, 'thing')).toEqual(
      expect.arrayContaining(['suspects', 'suspects deported', 'deportees']),
    );
  });
});

describe('the names in a sentence', () => {
  it.each<[string, string[]]>([
    ['On Monday Ann Tamm met Bo Lind in Port Aldine.', ['Ann Tamm', 'Bo Lind', 'Port Aldine']],
    ['The Ministry of Health said so.', ['Ministry of Health']],
    ['They met President Ana Brek’s aide.', ['Ana Brek']],
    ['It was LAST CALL for them.', []],
    ['Yesterday nobody came. Tomorrow all will.', []],
    ['遇难者人数为五十。', []],
  ])('%s', async (text, expected) => {
    expect(await wordings(text, 'name')).toEqual(expected);
  });
});

describe('what is quoted', () => {
  it('is offered sentence by sentence, each up to a hundred characters', async () => {
    const long = 'and so the river rose and rose '.repeat(6).trim();
    const text = `“The dam will hold. It will ${long},” said Ann Tamm. She called it “a joke”.`;
    const [first, second, ...rest] = await wordings(text, 'quotation');
    expect(first).toBe('The dam will hold.');
    expect(second).toMatch(/^It will and so the river/);
    expect(second!.length).toBeLessThanOrEqual(100);
    expect(text).toContain(second);
    expect(rest).toEqual([]);
    expect(await wordings(text, 'speaker')).toEqual(['Ann Tamm']);
  });
});
