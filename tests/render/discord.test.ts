import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain.ts';
import { en } from '../../src/locale/en.ts';
import { toDiscord } from '../../src/render/discord.ts';
import { answerTo, comparison, excerpt, reading } from './answers.ts';

function pageOf(answer: Answer, page = 0): APIMessageTopLevelComponent[] {
  return toDiscord(answer, { page, buttonId: (to) => `to-${to}`, say: en });
}

/** A reply as lines: texts as they are, a rule for a separator, buttons in brackets. */
function shown([container]: APIMessageTopLevelComponent[]): string {
  if (container?.type !== ComponentType.Container) throw new Error('a reply is one container');
  const colour = container.accent_color?.toString(16) ?? 'no';
  const lines = container.components.map((c) => {
    if (c.type === ComponentType.TextDisplay) return c.content;
    if (c.type !== ComponentType.ActionRow) return '————';
    const buttons = c.components.map((b) =>
      'custom_id' in b && 'label' in b ? `[${b.label} ${b.custom_id}${b.disabled ? ' disabled' : ''}]` : '',
    );
    return buttons.join(' ');
  });
  return [`(${colour} colour)`, ...lines].join('\n');
}

const gazette = { file: 'gazette.txt', outlet: 'The Gazette', headline: 'Ferry: what is known' };
const unnamed = {
  file: 'wire/2031-05-02_ferry.md',
  outlet: null,
  headline: 'Passengers tell of a long night on the sandbank off the coast',
};

const conflict = comparison(
  'conflict',
  [
    reading('412', { line: 3, speaker: 'the coast guard', asOf: 'by Friday evening' }),
    reading('398', { ...gazette, line: 7, published: '2031-05-02' }),
    reading('about 400', { ...unnamed, line: 2, hedges: ['reportedly'], kind: 'related-headline' }),
  ],
  {
    reason: '“412” (Harbour Post:3) and “398” (The Gazette:7) cannot both be true.',
    clashes: [[0, 1]],
  },
);

describe('toDiscord', () => {
  test('outlets that contradict each other', () => {
    const answer = answerTo('how many were rescued?', {
      figures: [
        conflict,
        comparison('single', [reading('9 hours', { line: 12, counted: '' })], { measure: 'rescue took' }),
      ],
      excerpts: [
        excerpt('“We counted 412 people,” the coast guard said by Friday evening.', { line: 3 }),
        excerpt('In all, 398 people (*see map*) were rescued.', {
          ...gazette,
          line: 7,
          published: '2031-05-02',
        }),
        excerpt('READ: About 400 reportedly rescued', { ...unnamed, line: 2, kind: 'related-headline' }),
        excerpt('@everyone is safe, see https://ferry.example #ferry', { line: 20, kind: 'embedded-post' }),
      ],
    });
    expect(shown(pageOf(answer))).toMatchInlineSnapshot(`
      "(da373c colour)
      ### how many were rescued?
      **CONFLICT** · rescued
      “412” (Harbour Post\\:3) and “398” (The Gazette\\:7) cannot both be true.
      - **412** · Harbour Post · harbour-post.txt\\:3 · date not stated
        says: the coast guard · as of: by Friday evening · counts: people rescued
      - **398** · The Gazette · gazette.txt\\:7 · published 2031-05-02
        counts: people rescued
      - **about 400** · “Passengers tell of a long night on the…” (outlet not stated) · wire\\/2031-05-02\\_ferry.md\\:2 · date not stated · related headline
        hedged: reportedly · counts: people rescued
      ————
      **Excerpts**
      **harbour-post.txt\\:3** · Harbour Post · date not stated
      > “We counted 412 people,” the coast guard said by Friday evening.

      **gazette.txt\\:7** · The Gazette · published 2031-05-02
      > In all, 398 people (\\*see map\\*) were rescued.

      **wire\\/2031-05-02\\_ferry.md\\:2** · “Passengers tell of a long night on the…” (outlet not stated) · date not stated · related headline
      > READ: About 400 reportedly rescued

      **harbour-post.txt\\:20** · Harbour Post · date not stated · embedded post
      > \\@​everyone is safe, see https\\:\\/\\/ferry.example \\#ferry
      ————
      Beside the question: **ONE ARTICLE ONLY** · other figures
      The reason.
      - **9 hours** · Harbour Post · harbour-post.txt\\:12 · date not stated
      ————
      -# searched 3 articles, 42 passages · corpus 0123456789ab · page 1 of 1"
    `);
  });

  test('outlets whose figures differ in scope', () => {
    const answer = answerTo('rescued count', {
      figures: [
        comparison(
          'differs',
          [
            reading('412', { line: 3, counted: 'passengers and crew' }),
            reading('350', { ...gazette, line: 9, counted: 'passengers' }),
            reading('350', { ...unnamed, line: 4, counted: 'alleged passengers', hedges: ['alleged'] }),
          ],
          {
            origins: 2,
            reason: 'What is counted differs: “passengers and crew”, “passengers”.',
            clashes: [
              [0, 1],
              [0, 2],
            ],
          },
        ),
      ],
      excerpts: [excerpt('All 412 passengers and crew were rescued.', { line: 3 })],
    });
    expect(shown(pageOf(answer))).toMatchInlineSnapshot(`
      "(f0b232 colour)
      ### rescued count
      **DIFFERS** · rescued
      What is counted differs: “passengers and crew”, “passengers”.
      - **412** · Harbour Post · harbour-post.txt\\:3 · date not stated
        counts: passengers and crew
      - **350** · The Gazette · gazette.txt\\:9 · date not stated
        counts: passengers
      - **350** · “Passengers tell of a long night on the…” (outlet not stated) · wire\\/2031-05-02\\_ferry.md\\:4 · date not stated
        hedged: alleged · counts: alleged passengers
      ————
      **Excerpts**
      **harbour-post.txt\\:3** · Harbour Post · date not stated
      > All 412 passengers and crew were rescued.
      ————
      -# searched 3 articles, 42 passages · corpus 0123456789ab · page 1 of 1"
    `);
  });

  test('outlets that agree', () => {
    const answer = answerTo('rescued count', {
      figures: [
        comparison('agree', [reading('412', { line: 3 }), reading('more than 400', { ...gazette, line: 9 })]),
      ],
      excerpts: [excerpt('All 412 were rescued.', { line: 3 })],
    });
    expect(shown(pageOf(answer))).toMatchInlineSnapshot(`
      "(23a55a colour)
      ### rescued count
      **AGREE** · rescued
      The reason.
      - **412** · Harbour Post · harbour-post.txt\\:3 · date not stated
        counts: people rescued
      - **more than 400** · The Gazette · gazette.txt\\:9 · date not stated
        counts: people rescued
      ————
      **Excerpts**
      **harbour-post.txt\\:3** · Harbour Post · date not stated
      > All 412 were rescued.
      ————
      -# searched 3 articles, 42 passages · corpus 0123456789ab · page 1 of 1"
    `);
  });

  test('one article alone', () => {
    const answer = answerTo('rescued count', {
      figures: [comparison('single', [reading('412', { outlet: null, headline: null, line: 3 })])],
      excerpts: [excerpt('All 412 were rescued.', { outlet: null, headline: null, line: 3 })],
    });
    expect(shown(pageOf(answer))).toMatchInlineSnapshot(`
      "(4e80ee colour)
      ### rescued count
      **ONE ARTICLE ONLY** · rescued
      The reason.
      - **412** · outlet not stated · harbour-post.txt\\:3 · date not stated
        counts: people rescued
      ————
      **Excerpts**
      **harbour-post.txt\\:3** · outlet not stated · date not stated
      > All 412 were rescued.
      ————
      -# searched 3 articles, 42 passages · corpus 0123456789ab · page 1 of 1"
    `);
  });

  test('a question that nothing answers', () => {
    const answer = answerTo('rescued count', {
      answered: false,
      filters: { outlet: 'The Gazette', since: '2031-05' },
      nearest: [excerpt('The rescue began at dawn.', { ...gazette, line: 2 })],
    });
    expect(shown(pageOf(answer))).toMatchInlineSnapshot(`
      "(80848e colour)
      ### rescued count
      **Not in the corpus**: searched those of 3 articles, 42 passages that fit outlet The Gazette, since 2031-05.
      ————
      **Nearest excerpts (they do not answer)**
      **gazette.txt\\:2** · The Gazette · date not stated
      > The rescue began at dawn.
      ————
      -# searched those of 3 articles, 42 passages that fit outlet The Gazette, since 2031-05 · corpus 0123456789ab · page 1 of 1"
    `);
    expect(shown(pageOf({ ...answer, nearest: [] }))).toMatchInlineSnapshot(`
      "(80848e colour)
      ### rescued count
      **Not in the corpus**: searched those of 3 articles, 42 passages that fit outlet The Gazette, since 2031-05.
      ————
      -# searched those of 3 articles, 42 passages that fit outlet The Gazette, since 2031-05 · corpus 0123456789ab · page 1 of 1"
    `);
  });

  test('a plain question', () => {
    const answer = answerTo('ferry sandbank', {
      asked: 'plain',
      excerpts: [excerpt('The ferry ran onto a sandbank.', { line: 2, published: '2031-05' })],
    });
    expect(shown(pageOf(answer))).toMatchInlineSnapshot(`
      "(no colour)
      ### ferry sandbank
      **Excerpts**
      **harbour-post.txt\\:2** · Harbour Post · published 2031-05
      > The ferry ran onto a sandbank.
      ————
      -# searched 3 articles, 42 passages · corpus 0123456789ab · page 1 of 1"
    `);
  });

  test('a long answer turns over', () => {
    const answer = answerTo('rescued count', {
      figures: [conflict],
      excerpts: Array.from({ length: 5 }, (_, i) => excerpt(`${'x'.repeat(600)}.`, { line: i + 1 })),
    });
    const pages = [0, 1, 2].map((page) => shown(pageOf(answer, page)).replaceAll('x'.repeat(600), 'x…'));
    expect(pages[0]).toMatch(/page 1 of 3\n\[Previous to-0 disabled\] \[Next to-1\]$/);
    expect(pages[1]).toMatchInlineSnapshot(`
      "(da373c colour)
      ### rescued count
      **Excerpts** (continued)
      **harbour-post.txt\\:3** · Harbour Post · date not stated
      > x….

      **harbour-post.txt\\:4** · Harbour Post · date not stated
      > x….
      ————
      -# searched 3 articles, 42 passages · corpus 0123456789ab · page 2 of 3
      [Previous to-0] [Next to-2]"
    `);
    expect(pages[2]).toMatch(/page 3 of 3\n\[Previous to-1\] \[Next to-2 disabled\]$/);
    expect(pageOf(answer, -1)).toEqual(pageOf(answer, 0));
    expect(pageOf(answer, 99)).toEqual(pageOf(answer, 2));
  });
});
