import type { QuoteAnswer, QuoteOccurrence, QuoteStatus } from '../domain.ts';
import { plural } from './words.ts';

/** The longest quotation that is shown whole. */
const LONGEST = 700;
/** How much of a longer one stands before the words asked for. */
const LEAD = 150;

/** How an occurrence carries the words asked for. */
export function statusWords({ status, extent }: Pick<QuoteOccurrence, 'status' | 'extent'>): string {
  switch (status) {
    case 'exact':
      return 'WORD FOR WORD';
    case 'punctuation':
      return 'ONLY MARKS OR CASE DIFFER';
    case 'cut':
      return extent === 'less' ? 'ONLY A PART IS QUOTED' : 'PART OF A LONGER QUOTATION';
    case 'worded':
      return 'WORDED DIFFERENTLY';
    case 'paraphrased':
      return 'OUTSIDE QUOTATION MARKS';
    case 'fits':
      return 'QUOTED';
  }
}

const COUNTED: readonly (readonly [QuoteStatus, string])[] = [
  ['exact', 'word for word'],
  ['punctuation', 'with other marks or case only'],
  ['cut', 'in part, or within a longer quotation,'],
  ['worded', 'worded differently'],
  ['paraphrased', 'outside quotation marks'],
];

/** In one sentence how the corpus carries the words: "Word for word in 2 articles; worded differently in 1 article." */
export function summaryWords({ occurrences, carried, found }: QuoteAnswer): string {
  if (!found) return 'Not found: no article quotes these words or a version of them.';
  if (occurrences.every((o) => o.status === 'fits')) {
    const versions = new Set(occurrences.map((o) => o.group)).size;
    if (occurrences.length === 1) return 'One quotation fits.';
    return `${occurrences.length} quotations fit, ${versions} of them with words of their own.`;
  }
  const parts = COUNTED.flatMap(([status, words]) => {
    const own = carried.find((c) => c.status === status);
    return own ? [`${words} in ${plural(own.articles, 'article')}`] : [];
  });
  const all = parts.join('; ');
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

/** What there is to say of the speakers: whose the words are not, and that they are given to several people. */
export function speakersWords({ speakers, speaker, given, found }: QuoteAnswer): string[] {
  const last = speakers.at(-1);
  return [
    ...(found && given === 0 ? [`No article that is found gives them to ${speaker}.`] : []),
    ...(speakers.length > 1
      ? [`The same words are given to ${speakers.slice(0, -1).join(', ')} and to ${last}.`]
      : []),
  ];
}

/** Who is given as the speaker, by which verb and where. */
export function tellingWords({ speaker, named, cue, medium, status, toldBy }: QuoteOccurrence): string {
  const who = speaker ? `${speaker}${named ? '' : ' (by the text before)'}` : null;
  const none = status === 'paraphrased' ? 'not quoted' : 'speaker not stated';
  const told = toldBy && `as told by ${toldBy}`;
  return [who ?? none, cue && cue !== ':' ? `“${cue}”` : null, told, medium].filter(Boolean).join(', ');
}

/** A quotation to show: whole, or for a very long one the stretch around the words asked for, cut at blanks. */
export function shownText({ text, words }: Pick<QuoteOccurrence, 'text' | 'words'>): string {
  if (text.length <= LONGEST) return text;
  const at = Math.max(0, text.indexOf(words));
  const from = at <= LEAD ? 0 : text.indexOf(' ', at - LEAD) + 1;
  const end = from + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', from + LONGEST);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).toWellFormed()}${end < text.length ? ' …' : ''}`;
}

/** What an occurrence says otherwise; empty when it says the same. */
export function changeWords({ changes }: QuoteOccurrence): string[] {
  return changes.map(({ asked, found }) => {
    if (!found) return `leaves out “${asked}”`;
    return asked ? `“${found}” for “${asked}”` : `adds “${found}”`;
  });
}
