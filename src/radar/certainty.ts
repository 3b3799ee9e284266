import type { Story } from '../ask/story.ts';
import type { Article, Passage } from '../domain.ts';
import { attributionsIn } from '../extract/attribution.ts';
import { addTo, groupBy } from '../group.ts';
import { family } from '../language/families.ts';
import { kindOfNoun } from '../language/nouns.ts';
import { isStopWord, type Token, words } from '../language/words.ts';
import { byText } from '../order.ts';
import type { Quotations } from '../quote/quotations.ts';
import type { Neighbours } from './events.ts';

/** Where a thing is called what it is, and how surely. */
export interface Naming {
  passage: Passage;
  /** The place of the words in the article. */
  start: number;
  end: number;
}

/** A thing that is stated as a fact in one place and held back in another. */
export interface Certainty {
  /** The words that name it, as they stand first. */
  about: string;
  stated: Naming[];
  heldBack: Naming[];
  /** The places that may speak of the same people. */
  pairs: [stated: Naming, heldBack: Naming][];
}

/** Words before a noun that keep a text from saying that somebody is what they are called. */
const HELD_BACK = /^(?:alleged|suspected|accused|purported|reputed|presumed|supposed|so-called)$/;
/** The same anywhere in a sentence. */
const HELD_BACK_NEAR =
  /\b(?:alleg\w+|suspect\w*|accus\w+|purported\w*|reputed\w*|presum\w+|supposed\w*|so-called|claim\w*|believed|may|might|if|whether|not|no|without|deni\w+|evidence|linked|labell?ed|designat\w+|call(?:s|ed)?|describ\w+)\b/i;
/** How far behind it the noun may stand. */
const REACH = 3;

interface Noun {
  key: string;
  /** Which of the tokens it begins with. */
  at: number;
  to: Token;
}

/** The nouns for people, each with the word that narrows it: "gang members", or alone behind an article or a hedge. */
function nounsIn(tokens: readonly Token[], text: string): Noun[] {
  return tokens.flatMap((to, i): Noun[] => {
    const from = tokens[i - 1];
    if (!from || kindOfNoun(to.text) !== 'person') return [];
    if (kindOfNoun(tokens[i + 1]?.text ?? '') === 'person' || text.slice(from.end, to.start) !== ' ')
      return [];
    if (isStopWord(from.text) || HELD_BACK.test(from.text)) return [{ key: family(to.text), at: i, to }];
    return [{ key: `${family(from.text)} ${family(to.text)}`, at: i - 1, to }];
  });
}

/** The word that holds a noun back: an adjective before it, and no verb with an object of its own ("accused the police"). */
function hedgeBefore(tokens: readonly Token[], at: number, text: string): Token | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]!;
    if (/[,;:.]/.test(text.slice(token.end, tokens[at]!.start))) return null;
    if (HELD_BACK.test(token.text)) return token;
    if (isStopWord(token.text)) return null;
  }
  return null;
}

/**
 * Finds people whom one place calls what they are alleged to be in another: "gang members" here, "alleged gang members"
 * there. What stands in quotation marks is the speaker's, and not looked at.
 */
export function certaintiesIn(
  passages: readonly Passage[],
  quotations: Pick<Quotations, 'covers'>,
  story: Story,
  neighbours: Neighbours,
): Certainty[] {
  const stated = new Map<string, Naming[]>();
  const heldBack = new Map<string, Naming[]>();
  for (const passage of passages) {
    if (passage.kind !== 'body' && passage.kind !== 'headline') continue;
    const tokens = words(passage.text);
    const nouns = nounsIn(tokens, passage.text);
    if (nouns.length === 0) continue;
    const isHeldBack = HELD_BACK_NEAR.test(passage.text) || attributionsIn(passage.text).length > 0;
    for (const { key, at, to } of nouns) {
      const start = passage.start + tokens[at]!.start;
      if (quotations.covers(passage.article, start)) continue;
      const hedge = hedgeBefore(tokens, at, passage.text);
      if (!hedge && isHeldBack) continue;
      const namings = hedge ? heldBack : stated;
      const naming = {
        passage,
        start: hedge ? passage.start + hedge.start : start,
        end: passage.start + to.end,
      };
      addTo(namings, key, naming);
    }
  }
  return [...heldBack].flatMap(([key, held]) => {
    const heldIn = groupBy(held, (h) => h.passage.article);
    const pairs = (stated.get(key) ?? []).flatMap((s) => {
      const { article } = s.passage;
      return inOrder([article, ...neighbours.of(article)])
        .flatMap((a) => heldIn.get(a) ?? [])
        .filter((h) => related(s, h, story))
        .map((h): [Naming, Naming] => [s, h]);
    });
    if (pairs.length === 0) return [];
    const { passage, start, end } = pairs[0]![0];
    return [
      {
        about: passage.article.text.slice(start, end),
        stated: [...new Set(pairs.map(([s]) => s))],
        heldBack: [...new Set(pairs.map(([, h]) => h))],
        pairs,
      },
    ];
  });
}

const inOrder = (articles: readonly Article[]): Article[] =>
  articles.toSorted((a, b) => byText(a.file, b.file));

/** Whether two places may speak of the same people: their sentences share a name, or they stand in one article. */
function related(a: Naming, b: Naming, story: Story): boolean {
  if (a.passage.article === b.passage.article) return true;
  const names = [...story.lineBag(a.passage).families].filter((f) => story.isNameFamily(f));
  return names.some((name) => story.lineBag(b.passage).families.has(name));
}
