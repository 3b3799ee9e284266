import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/discord/limits.ts';
import type { ConflictsAnswer, Disagreement, DisagreementPlace } from '../../src/domain.ts';
import { en } from '../../src/locale/en.ts';
import { toDiscord } from '../../src/render/discord.ts';
import { toJson } from '../../src/render/json.ts';
import { toText } from '../../src/render/text.ts';
import { runs } from '../runs.ts';

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });
/** Text that Markdown and UTF-8 make longest. */
const worst = fc.constantFrom(
  '*_'.repeat(300),
  '漢'.repeat(600),
  '#*'.repeat(250),
  `https://example.com/${'_x'.repeat(280)}`,
);
const long = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 900 }), worst);
const stated = fc.option(word);
const place: fc.Arbitrary<DisagreementPlace> = fc.record({
  file: word,
  line: fc.integer({ min: 1, max: 99_999 }),
  text: fc.oneof(word, long),
  sentence: long,
  speaker: stated,
  outlet: stated,
  headline: stated,
  published: fc.option(fc.constant('2025-03-26')),
  kind: fc.constantFrom('body', 'headline', 'embedded-post'),
});
const disagreement: fc.Arbitrary<Disagreement> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{12}$/),
  pairs: fc.array(fc.stringMatching(/^[0-9a-f]{12}$/), { minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('figure', 'date', 'quotation', 'certainty', 'attribution', 'status'),
  relation: fc.constantFrom('conflict', 'differs'),
  about: fc.oneof(word, long),
  reason: long,
  origins: fc.integer({ min: 1, max: 99 }),
  sides: fc.array(fc.array(place, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
});
const answer: fc.Arbitrary<ConflictsAnswer> = fc
  .uniqueArray(disagreement, { maxLength: 12, selector: (d) => d.id })
  .map((disagreements) => ({
    kind: 'conflicts',
    query: '',
    filters: {},
    corpus: { articles: 3, passages: 42, fingerprint: '0123456789ab' },
    disagreements,
    all: disagreements.length,
    aside: 0,
    onlyAside: false,
  }));

const act = { label: () => 'Not the same thing', buttonId: (id: string) => `1|conflicts|!aside=${id}|0` };

function pageOf(reply: ConflictsAnswer, page: number): APIMessageTopLevelComponent[] {
  return toDiscord(reply, { page, buttonId: (to) => `to ${to}`, say: en, act });
}

/** What can be put aside on a page, by id. */
function listedOn(components: readonly APIMessageTopLevelComponent[]): string[] {
  return [...JSON.stringify(components).matchAll(/!aside=([0-9a-f]{12})/g)].map(([, id]) => id!);
}

describe('any list of disagreements', () => {
  it('fits into messages, and each disagreement stands beside its button, on each page once', () => {
    fc.assert(
      fc.property(answer, (reply) => {
        const first = pageOf(reply, 0);
        const count = Number(/ of (\d+)"/.exec(JSON.stringify(first))?.[1]);
        const pages = Array.from({ length: count }, (_, page) => pageOf(reply, page));
        for (const components of pages) checkMessage({ flags: MessageFlags.IsComponentsV2, components });
        expect([...new Set(pages.flatMap(listedOn))]).toEqual(reply.disagreements.map((d) => d.id));
        for (const page of pages) expect(new Set(listedOn(page)).size).toBe(listedOn(page).length);
      }),
      { numRuns: runs(40) },
    );
  });

  it('is written for the terminal and as JSON', () => {
    fc.assert(
      fc.property(answer, (reply) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach a terminal
        expect(toText(reply, false, 5)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
        expect(JSON.parse(toJson(reply))).toEqual(JSON.parse(JSON.stringify(reply)));
      }),
      { numRuns: runs(40) },
    );
  });
});

it('where nobody may put anything aside, no button is shown', () => {
  const [one] = fc.sample(
    answer.filter((a) => a.disagreements.length > 0),
    { numRuns: 1, seed: 7 },
  );
  const [container] = toDiscord(one!, { page: 0, buttonId: String, say: en });
  const types = container?.type === ComponentType.Container ? container.components.map((c) => c.type) : [];
  expect(types).not.toContain(ComponentType.Section);
});
