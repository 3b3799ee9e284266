import type { Reply } from '../../domain.ts';
import { phrase } from '../../locale/phrase.ts';
import { Mistake } from '../../mistake.ts';
import { httpUrl } from '../url.ts';
import type { Format, Given } from './format.ts';
import { plainJson } from './json.ts';
import type { Stretch } from './model.ts';

type Node = { [key: string]: string | Node | Node[] };

/** A claim, the places that state it, and the places that stand beside or against it. */
interface Reviewed {
  claim: string;
  /** The figure or the words of the claim that were checked; null for the claim as a whole. */
  point: string | null;
  stating: Stretch[];
  others: Stretch[];
}

/** The article in which a stretch stands; what its file does not state is left out. */
function work({ file, outlet, headline, published, url }: Stretch): Node {
  return {
    '@type': 'CreativeWork',
    ...(headline && { headline }),
    ...(outlet && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(published && { datePublished: published }),
    ...(httpUrl(url) && { url: httpUrl(url)! }),
    identifier: file,
  };
}

/** https://schema.org/Quotation */
function quotation(stretch: Stretch): Node {
  const { file, line, start, end, exact, url } = stretch;
  return {
    '@type': 'Quotation',
    text: exact,
    identifier: `${file}:${line}:${start}-${end}`,
    ...(httpUrl(url) && { url: httpUrl(url)! }),
    isPartOf: work(stretch),
  };
}

/** https://schema.org/ClaimReview, with empty texts where a person decides. */
function review({ claim, point, stating, others }: Reviewed, { asked, say }: Given): Node {
  return {
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    description: say.sheet.draft,
    dateCreated: asked,
    url: '',
    author: { '@type': 'Organization', name: '', url: '' },
    publisher: { '@type': 'Organization', name: '' },
    claimReviewed: claim,
    reviewRating: { '@type': 'Rating', alternateName: '' },
    itemReviewed: {
      '@type': 'Claim',
      ...(point && { name: point }),
      text: claim,
      author: { '@type': 'Person', name: '' },
      ...(stating.length > 0 && { appearance: stating.map(quotation) }),
    },
    ...(others.length > 0 && { citation: others.map(quotation) }),
  };
}

/** The same stretches, each once. */
function distinct(stretches: readonly Stretch[]): Stretch[] {
  return [...new Map(stretches.map((s) => [`${s.file}\u0000${s.start}\u0000${s.end}`, s])).values()];
}

function reviewedIn(reply: Reply, { citations }: Given): Reviewed[] {
  switch (reply.kind) {
    case 'factcheck': {
      const { query, claim, excerpts, figures } = reply;
      const readings = figures[0]?.readings ?? [];
      const supports = (claim?.supports ?? []).map((i) => readings[i]!);
      const stating = distinct(
        supports.map((r) => citations.stretch(r.sentence, { ...r, start: undefined })),
      );
      const isStating = (e: Stretch): boolean =>
        stating.some((s) => s.file === e.file && e.start <= s.start && s.end <= e.end);
      const others = excerpts.map((e) => citations.stretch(e.text, e)).filter((e) => !isStating(e));
      return [{ claim: query, point: null, stating, others }];
    }
    case 'quote': {
      const { query, occurrences } = reply;
      const isSame = (o: (typeof occurrences)[number]): boolean =>
        ['exact', 'punctuation'].includes(o.status);
      const of = (same: boolean): Stretch[] =>
        occurrences.filter((o) => isSame(o) === same).map((o) => citations.stretch(o.text, o));
      return [{ claim: query, point: null, stating: of(true), others: of(false) }];
    }
    case 'message':
      return reply.claims.map(({ sentence, text, evidence }) => {
        const of = (states: boolean): Stretch[] =>
          distinct(
            evidence
              .filter((e) => (e.stand === 'states') === states)
              .map((e) => citations.stretch(e.sentence, e)),
          );
        return {
          claim: sentence,
          point: text === sentence ? null : text,
          stating: of(true),
          others: of(false),
        };
      });
    default:
      return [];
  }
}

/**
 * A draft of schema.org's ClaimReview as JSON-LD for each claim: the claim as it was typed, where it appears, and what else
 * was found. Address, author and rating are empty: they are for a person to fill in.
 */
export const claimReview: Format = {
  id: 'claimreview',
  ending: '-claimreview.json',
  type: 'application/ld+json',
  kinds: ['factcheck', 'quote', 'message'],
  write(given) {
    const reviews = reviewedIn(given.reply, given).map((r) => review(r, given));
    const [only, ...more] = reviews;
    if (!only) throw new Mistake(phrase('sheetNoClaim'));
    const context = { '@context': 'https://schema.org' };
    return plainJson(more.length === 0 ? { ...context, ...only } : { ...context, '@graph': reviews });
  },
};
