import { expect, test } from 'vitest';
import { checkMessage } from '../../src/discord/limits.ts';
import type { ConflictsAnswer, Context, MessageAnswer, QuoteAnswer, Reply } from '../../src/domain.ts';
import { en } from '../../src/locale/en.ts';
import { es } from '../../src/locale/es.ts';
import { askedIn, toDiscord, toDiscordMessage } from '../../src/render/discord.ts';
import { escapeText } from '../../src/render/escape.ts';

/** Markup, two and three bytes, controls, what pings, half of a character, nothing to be seen, and words. */
const UNITS = ['*', '漢', '\n', '\u202e', '@here', '👍', '\u200b', 'a '];
const MOST_PAGES = 30;

const corpus = {
  ...{ articles: 1_000_000, passages: 100_000_000, fingerprint: '0123456789ab' },
  searched: { articles: 999_999, passages: 100_000_000 },
};

/** Replies of which every text is as long as it can be, and of one kind. */
function worstOf(unit: string): Record<string, Reply | Context> {
  const of = (length: number): string => unit.repeat(length).slice(0, length).toWellFormed();
  const place = {
    ...{ file: of(255), line: 10_000_000, outlet: of(300), headline: of(300), published: '2025-03-26' },
    ...{ url: null, kind: 'related-headline' as const },
  };
  const filters = { outlet: of(100), since: '2025-03-26', until: '2025-03-26', event: of(100) };
  const occurrence: QuoteAnswer['occurrences'][number] = {
    ...place,
    ...{ start: 0, end: 2000, status: 'worded', text: of(2000), words: of(400), extent: 'more', group: 1 },
    changes: Array.from({ length: 4 }, () => ({ asked: of(500), found: of(500) })),
    ...{ speaker: of(200), named: false, cue: of(30), toldBy: of(200), medium: of(100) },
  };
  const quote: QuoteAnswer = {
    ...{ kind: 'quote', query: of(1000), filters, speaker: of(100), found: true, corpus },
    occurrences: [occurrence, occurrence, occurrence],
    ...{ carried: [{ status: 'worded', articles: 3 }], given: 0, speakers: [of(200), of(100)], nearest: [] },
  };
  const context: Context = {
    ...place,
    ...{ kind: 'context', query: of(1000), corpus },
    lines: [1, 2, 3].map((line) => ({ line, text: of(3000) })),
  };
  const side = { ...place, text: of(300), sentence: of(1000), speaker: of(200), start: 0, end: 300 };
  const conflicts: ConflictsAnswer = {
    ...{ kind: 'conflicts', query: of(200), filters, corpus, all: 3, aside: 1, onlyAside: false },
    disagreements: ['one', 'two'].map((id) => ({
      ...{ id, relation: 'conflict', kind: 'figure', about: of(1000), reason: of(1000), origins: 2 },
      ...{ sides: [[side, side], [side]], pairs: [] },
    })),
  };
  const evidence = { ...place, text: of(300), sentence: of(1000) };
  const message: MessageAnswer = {
    ...{ kind: 'message', query: of(1000), filters: {}, corpus },
    claims: [1, 2].map(() => ({
      ...{ kind: 'who', text: of(1000), sentence: of(1000), standing: 'stated', start: 0, end: 9 },
      evidence: [
        { ...evidence, stand: 'states' },
        { ...evidence, stand: 'excludes' },
      ],
      reason: of(1000),
    })),
    aside: [{ text: of(1000), why: 'opinion', start: 0, end: 9 }],
  };
  return { quote, context, conflicts, message };
}

const controls = {
  ...{ views: ['figures', 'quotations', 'chart', 'export'] as const, isShareable: true },
  openId: (view: string) => view,
};

test.each(UNITS.flatMap((unit) => [en, es].map((say) => [unit, say.sheet.lang, say] as const)))(
  'quotations, places, disagreements and claims of nothing but %j, as long as they can be (%s)',
  (unit, _, say) => {
    const value = unit.repeat(100).slice(0, 100).toWellFormed();
    for (const reply of Object.values(worstOf(unit))) {
      const repeated =
        reply.kind === 'context' ? [] : ['outlet', 'speaker'].map((label) => ({ label, value }));
      const texts: string[] = [];
      for (let page = 0; page < MOST_PAGES; page++) {
        const state = { page, say, controls, repeated, note: say.corpusChanged, buttonId: String };
        const components = toDiscord(reply, state);
        checkMessage({ flags: 1 << 15, components });
        texts.push(JSON.stringify(components));
        if (reply.kind !== 'message') expect(askedIn(components)?.query).toBe(reply.query);
      }
      expect(texts.at(-1), reply.kind).toBe(texts.at(-2));
      if (reply.kind !== 'message') continue;
      const { components } = toDiscordMessage(reply, true, { controls, say });
      checkMessage({ flags: 1 << 15, components });
    }
  },
);

test('a line of an article is whole over the pages of its place, whatever is in it', () => {
  const line = `${'*'.repeat(1500)} ${'漢'.repeat(1500)} ${'word '.repeat(300)}${'@everyone'.repeat(100)}end.`;
  const context = {
    ...(worstOf('a ').context as Context),
    lines: [{ line: 7, text: line }],
  };
  const pieces = Array.from({ length: 20 }, (_, page) =>
    JSON.stringify(toDiscord(context, { page, say: en, buttonId: String })),
  );
  const shown = [...new Set(pieces)].flatMap((json) =>
    [...json.matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)].flatMap(([, text]) =>
      (JSON.parse(`"${text}"`) as string).split('\n').filter((l) => l.startsWith('> ')),
    ),
  );
  const bare = (text: string): string => text.replace(/[\\\u200b]/g, '');
  expect(bare(shown.map((l) => l.slice(2)).join(''))).toBe(bare(escapeText(line)));
});
