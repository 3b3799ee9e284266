import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import { readQuestion } from '../../src/ask/question.ts';
import { subjectWords } from '../../src/ask/subject.ts';
import { readMessage } from '../../src/message/claims.ts';
import { readTopic } from '../../src/quote/topic.ts';
import { articleText, typed } from './arbitraries/text.ts';
import { cases, PATIENCE } from './cases.ts';
import { expectNoPollution } from './invariants.ts';

/** What was found in messages and could not be read. */
const FOUND: [string][] = [['They counted 3½238']];

test(
  'any message is read, each claim and what is set aside at its place',
  () => {
    fc.assert(
      fc.property(fc.oneof(typed, articleText), (message) => {
        const { claims, aside } = readMessage(message);
        for (const { start, end, text } of [...claims, ...aside]) {
          assert.equal(message.slice(start, end), text);
          assert.ok(text.trim() !== '');
        }
        for (const { question } of claims) assert.equal(typeof question, 'string');
        expectNoPollution();
      }),
      cases(15_000, { examples: FOUND }),
    );
  },
  PATIENCE,
);

test(
  'any question is read as one of the kinds that there are, its figures at their place',
  () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (words, isKnown) => {
        const { text, claim, dates, terms } = readQuestion(
          words,
          (word) => (isKnown ? [] : [word, `${word}s`]),
          () => isKnown,
        );
        for (const { start, end } of [...(claim ? [claim] : []), ...dates])
          assert.ok(start >= 0 && start < end && end <= text.length);
        assert.ok(Array.isArray(terms));
        readTopic(words);
        subjectWords(words);
        expectNoPollution();
      }),
      cases(20_000),
    );
  },
  PATIENCE,
);
