import type { QuoteAnswer, QuoteOccurrence } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { wordsFor } from '../locale/table.ts';
import { stretchOf } from './words.ts';

/** The longest quotation that is shown whole. */
const LONGEST = 700;

/** How an occurrence carries the words asked for. */
export function statusWords(
  { status, extent }: Pick<QuoteOccurrence, 'status' | 'extent'>,
  { quote }: Catalogue,
): string {
  return status === 'cut' && extent === 'less' ? quote.partOnly : quote[status];
}

const COUNTED = ['exact', 'punctuation', 'cut', 'worded', 'paraphrased'] as const;

/** In one sentence how the corpus carries the words: "Word for word in 2 articles; worded differently in 1 article." */
export function summaryWords({ occurrences, carried, found }: QuoteAnswer, { quote }: Catalogue): string {
  if (!found) return quote.notFound;
  if (occurrences.every((o) => o.status === 'fits')) {
    const versions = new Set(occurrences.map((o) => o.group)).size;
    return occurrences.length === 1 ? quote.oneFits : quote.someFit(occurrences.length, versions);
  }
  const parts = COUNTED.flatMap((status) => {
    const own = carried.find((c) => c.status === status);
    return own ? [quote[`${status}In`](own.articles)] : [];
  });
  const all = parts.join('; ');
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

/** What there is to say of the speakers: whose the words are not, and that they are given to several people. */
export function speakersWords({ speakers, speaker, given, found }: QuoteAnswer, say: Catalogue): string[] {
  const last = speakers.at(-1) ?? '';
  return [
    ...(found && given === 0 ? [say.phrases.notGivenTo(speaker ?? '')] : []),
    ...(speakers.length > 1 ? [say.quote.givenToSeveral(speakers.slice(0, -1).join(', '), last)] : []),
  ];
}

/** Who is given as the speaker, by which verb and where. */
export function tellingWords(
  { speaker, named, cue, medium, status, toldBy }: QuoteOccurrence,
  say: Catalogue,
): string {
  const { byTextBefore, notQuoted, speakerNotStated } = say.quote;
  const who = speaker && (named ? speaker : byTextBefore(speaker));
  const none = status === 'paraphrased' ? notQuoted : speakerNotStated;
  const told = toldBy && say.quote.toldBy(toldBy);
  const where = medium && wordsFor(say.media, medium);
  return [who ?? none, cue && cue !== ':' ? say.quoted(cue) : null, told, where].filter(Boolean).join(', ');
}

/** A quotation to show: whole, or for a very long one the stretch around the words asked for. */
export function shownText(
  { text, words }: Pick<QuoteOccurrence, 'text' | 'words'>,
  longest = LONGEST,
): string {
  return stretchOf(text, Math.min(longest, LONGEST), Math.max(0, text.indexOf(words)));
}

/** What an occurrence says otherwise; empty when it says the same. */
export function changeWords({ changes }: QuoteOccurrence, { quote }: Catalogue): string[] {
  return changes.map(({ asked, found }) => {
    if (!found) return quote.leavesOut(asked);
    return asked ? quote.inPlaceOf(found, asked) : quote.adds(found);
  });
}
