import type { Story } from '../ask/story.ts';
import type { Passage } from '../domain.ts';

/** Two sentences of two articles that may give one thing two states. */
export interface StatusPair {
  one: Passage;
  other: Passage;
  /** The words of the state, as they stand in each. */
  words: [string, string];
  /** The two states, by the table. */
  states: [string, string];
}

/** States of which one excludes the other, each with the words that report it. */
const OPPOSED: readonly (readonly [name: string, pattern: RegExp, other: string, pattern: RegExp])[] = [
  [
    'in effect',
    /\b(?:remain\w*|is|are|stay\w*|still) (?:in (?:effect|force)|valid)\b|\b(?:[ct]ame|comes|went|took|takes) (?:into )?(?:effect|force)\b/i,
    'blocked',
    /\b(?:court-)?block(?:ed|ing)\b|\bhalted\b|\bsuspended\b|\bstruck down\b|\boverturned\b|\bput on hold\b|\brepealed\b|\bwithdrawn\b/i,
  ],
  [
    'found',
    /\b(?:was|were|has been|have been|had been) (?:found|recovered|located|retrieved|dug out|pulled out)\b/i,
    'not found',
    /\b(?:has|have|had) (?:not|never) (?:yet )?been (?:found|recovered|located|retrieved)\b|\b(?:is|are) still missing\b|\b(?:not|never) (?:yet )?(?:found|recovered|located)\b/i,
  ],
  [
    'planned',
    /\bplanned\b|\bscheduled\b|\bpencilled in\b|\bis due\b|\bare due\b|\bwill go ahead\b/i,
    'dropped',
    /\bdropp(?:ed|ing)\b|\bscrapp(?:ed|ing)\b|\bcancell?ed\b|\bcalled off\b|\babandoned\b|\bshelved\b/i,
  ],
  [
    'open',
    /\b(?:is|are|was|were|stay\w*|remain\w*) (?:still )?open\b|\b(?:has|have) reopened\b/i,
    'closed',
    /\b(?:is|are|was|were|stay\w*|remain\w*|has been|have been) (?:still )?(?:closed|shut)\b/i,
  ],
  [
    'going on',
    /\bcontinu(?:es|ing)\b|\bongoing\b|\b(?:is|are) (?:still )?(?:under way|going on)\b/i,
    'ended',
    /\b(?:has|have|had) ended\b|\b(?:is|are|was|were) (?:called off|over)\b|\bcame to an end\b/i,
  ],
];
/** So many telling words two sentences must share to be about one thing. */
const SHARED = 2;
/** A word is telling that stands in no more than this share of the passages, or is a name. */
const TELLING = 0.04;

/** Capitalised words in a row, which name one thing: "Rail Safety Act". */
const NAME = /(?<=[^.!?“"] )\p{Lu}[\p{L}’'-]+(?: (?:of|and|the) \p{Lu}[\p{L}’'-]+| \p{Lu}[\p{L}’'-]+){2,}/gu;

function sharesName(one: Passage, other: Passage): boolean {
  const names = one.text.match(NAME) ?? [];
  return names.some((name) => other.text.includes(name));
}

/** Finds sentences of two articles that report opposed states of what may be one thing. */
export function opposedStates(passages: readonly Passage[], story: Story): StatusPair[] {
  const most = Math.max(3, TELLING * passages.length);
  const telling = (passage: Passage): Set<string> =>
    new Set([...story.bag(passage).families].filter((w) => !/\d/.test(w) && story.frequency(w) <= most));
  const told = passages.filter((p) => p.kind === 'body' || p.kind === 'headline');
  return OPPOSED.flatMap(([name, pattern, opposite, against]) => {
    const ones = told.filter((p) => pattern.test(p.text) && !against.test(p.text));
    const others = told.filter((p) => against.test(p.text) && !pattern.test(p.text));
    return ones.flatMap((one) => {
      const words = telling(one);
      return others.flatMap((other): StatusPair[] => {
        if (other.article === one.article) return [];
        const both = [...telling(other)].filter((w) => words.has(w));
        if (both.length < SHARED && !sharesName(one, other)) return [];
        const said: [string, string] = [pattern.exec(one.text)![0], against.exec(other.text)![0]];
        return [{ one, other, words: said, states: [name, opposite] }];
      });
    });
  });
}
