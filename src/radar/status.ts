import type { Story } from '../ask/story.ts';
import type { Passage } from '../domain.ts';
import { groupBy } from '../group.ts';
import { bagOf } from '../language/bag.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import type { Neighbours } from './events.ts';

/** Where a sentence reports a state, and the words that do. */
export interface StatedState {
  passage: Passage;
  words: string;
}

/** Sentences of several articles that may give one thing two states. */
export interface OpposedStates {
  /** The two states, by the table. */
  states: [string, string];
  sides: [StatedState[], StatedState[]];
  /** The pairs that may be of one thing. */
  pairs: [StatedState, StatedState][];
}

/** What the catalogues have a word for. */
type State = keyof Catalogue['states'];

/** States of which one excludes the other, each with the words that report it. */
const OPPOSED: readonly (readonly [name: State, pattern: RegExp, other: State, pattern: RegExp])[] = [
  [
    'in effect',
    /\b(?:remain\w*|is|are|stay\w*|still) (?:in (?:effect|force)|valid)\b|\b(?:[ct]ame|comes|went|took|takes) (?:into )?(?:effect|force)\b/i,
    'blocked',
    /\b(?:\w+-)?block(?:ed|ing)\b|\bhalted\b|\bsuspended\b|\bstruck down\b|\boverturned\b|\bput on hold\b|\brepealed\b|\bwithdrawn\b/i,
  ],
  [
    'found',
    /\b(?:was|were|has been|have been|had been) (?:found|recovered|located|retrieved|pulled out)\b/i,
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
/** A word is telling that stands in no more than this share of the passages, or in so few. */
const TELLING = 0.04;
const LEAST_TELLING = 6;

/** Capitalised words in a row, which name one thing: "Rail Safety Act". */
const NAME = /(?<=[^.!?“"] )\p{Lu}[\p{L}’'-]+(?: (?:of|and|the) \p{Lu}[\p{L}’'-]+| \p{Lu}[\p{L}’'-]+){2,}/gu;

function sharesName(one: Passage, other: Passage): boolean {
  const names = one.text.match(NAME) ?? [];
  return names.some((name) => other.text.includes(name));
}

/** Joins pairs that share a sentence: they are of one thing. */
function joined(states: [string, string], pairs: readonly [StatedState, StatedState][]): OpposedStates[] {
  // In the order in which something was last joined to each.
  const found = new Map<[StatedState, StatedState][], number>();
  const of = new Map<StatedState, [StatedState, StatedState][]>();
  pairs.forEach((pair, at) => {
    const touching = [...new Set(pair.map((s) => of.get(s)))]
      .filter((all) => all !== undefined)
      .sort((a, b) => found.get(a)! - found.get(b)!);
    const [all = [], ...others] = touching;
    for (const other of others) {
      found.delete(other);
      for (const joining of other) {
        all.push(joining);
        for (const s of joining) of.set(s, all);
      }
    }
    all.push(pair);
    for (const s of pair) of.set(s, all);
    found.delete(all);
    found.set(all, at);
  });
  return [...found.keys()].map((all) => ({
    states,
    sides: [[...new Set(all.map(([a]) => a))], [...new Set(all.map(([, b]) => b))]],
    pairs: all,
  }));
}

/**
 * Finds sentences of different articles that report opposed states of what may be one thing, in articles that may tell of
 * one event.
 */
export function opposedStates(
  passages: readonly Passage[],
  story: Story,
  neighbours: Neighbours,
): OpposedStates[] {
  const most = Math.max(LEAST_TELLING, TELLING * passages.length);
  const known = new Map<Passage, Set<string>>();
  const telling = (passage: Passage, states: readonly RegExp[]): Set<string> => {
    const own = known.get(passage);
    if (own) return own;
    const about = states.reduce((text, state) => text.replace(state, ' '), passage.text);
    const words = [...bagOf(about).families].filter((w) => !/\d/.test(w) && story.frequency(w) <= most);
    known.set(passage, new Set(words));
    return known.get(passage)!;
  };
  const told = passages.filter((p) => p.kind === 'body' || p.kind === 'headline');
  return OPPOSED.flatMap(([name, pattern, opposite, against]) => {
    known.clear();
    const stated = (own: RegExp, other: RegExp): StatedState[] =>
      told.flatMap((passage) => {
        const words = own.exec(passage.text)?.[0];
        return words !== undefined && !other.test(passage.text) ? [{ passage, words }] : [];
      });
    const [ones, others] = [stated(pattern, against), stated(against, pattern)];
    const othersIn = groupBy(others, (other) => other.passage.article);
    const pairs = ones.flatMap((one) => {
      const near = neighbours.of(one.passage.article).flatMap((article) => othersIn.get(article) ?? []);
      return near.flatMap((other): [StatedState, StatedState][] => {
        const words = telling(one.passage, [pattern, against]);
        const both = [...telling(other.passage, [pattern, against])].filter((w) => words.has(w));
        return both.length >= SHARED || sharesName(one.passage, other.passage) ? [[one, other]] : [];
      });
    });
    return joined([name, opposite], pairs);
  });
}
