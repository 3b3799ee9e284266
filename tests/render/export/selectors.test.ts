import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDesk } from '../../../src/desk.ts';
import { en } from '../../../src/locale/en.ts';
import { exported } from '../../../src/render/export/index.ts';
import { inFolder } from '../../events/newsstand.ts';
import { corpusOf } from './corpus-of.ts';
import { answerOf, printed, quoteOf } from './hostile.ts';
import { checkSelectors, checkTopic, repliesOf } from './selectors.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('every excerpt, sentence and quotation is found in its article by its selectors', () => {
  test('in the sample corpus', async () => {
    const desk = await openDesk(join(ROOT, 'seeds'));
    const questions = ['deportees count', 'when did CECOT open', 'insured losses', 'what did Noem say'];
    for (const reply of repliesOf(desk, questions)) checkSelectors(reply, desk.corpus.articles);
  });

  test('in a labelled topic', async () => {
    expect(await checkTopic(join(ROOT, 'tests/relevance/topics/quake'), 6)).toBeGreaterThan(10);
  });

  test('in articles of other scripts, with emoji and CRLF', async () => {
    const text = [
      '👩‍👩‍👧 Ferry accident 🚢',
      '',
      'The ferry 𝔖ea 🚢 sank off Dover on Monday, and 41 people 👩‍👩‍👧 were rescued, police said. 渡船沉没，41人获救。',
      'قالت الشرطة إن 41 شخصا أُنقذوا. “We saw 🚢 41 people in the water,” said Ana Núñez. 57 people were rescued, the coastguard said.',
    ].join('\r\n');
    const articles = { 'ferry.txt': { text }, 'copy.txt': { text: `🚢\r\n\r\n${text}` } };
    await inFolder(articles, async (folder) => {
      const desk = await openDesk(folder);
      const questions = ['people rescued', '渡船沉没', 'ferry'];
      let found = 0;
      for (const reply of repliesOf(desk, questions)) found += checkSelectors(reply, desk.corpus.articles);
      expect(found).toBeGreaterThan(5);
    });
  });

  test('in any text', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(answerOf, quoteOf), (text, replyOf) => {
        const { reply, article } = replyOf(text);
        checkSelectors(reply, [article]);
      }),
    );
  });
});

test('nothing that cannot be seen stands in the JSON as it is', () => {
  const { reply, article } = answerOf('a\u202eb\u200b\u2028</script>\ud83d\ude00');
  const { text } = exported(reply, 'json', {
    asked: '2025-03-27',
    corpus: corpusOf([article]),
    say: en,
  });
  expect(text).toContain('a\\u202eb\\u200b\\u2028\\u003c/script>😀');
});
