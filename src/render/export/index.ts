import type { Corpus, Reply } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { phrase } from '../../locale/phrase.ts';
import { Mistake } from '../../mistake.ts';
import { Citations } from './citations.ts';
import { claimReview } from './claimreview.ts';
import { csv } from './csv.ts';
import type { Format, FormatId } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown/index.ts';
import { slugOf } from './name.ts';

/** The formats of the evidence sheet, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [markdown, html, csv, json, claimReview];

/** Those in which a kind of reply can be written. */
export function formatsFor({ kind }: Pick<Reply, 'kind'>): readonly Format[] {
  return FORMATS.filter(({ kinds }) => !kinds || kinds.includes(kind));
}

/** What a sheet is made with beside the reply. */
export interface Export {
  /** The day on which it was asked, `YYYY-MM-DD` in UTC. */
  asked: string;
  /** The articles that the reply is from. */
  corpus: Pick<Corpus, 'named'>;
  say: Catalogue;
}

/** The day of a moment as it stands on a sheet: `YYYY-MM-DD` in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** A day as `YYYY-MM-DD` that is in the calendar. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * A reply as an evidence sheet: a file's name (ASCII letters, digits, dashes and its ending), its media type and its text.
 * The same reply of the same day gives the same bytes. Throws a Mistake when the format has no sense for the reply, or when
 * an article that it quotes has changed since.
 */
export function exported(
  reply: Reply,
  format: FormatId,
  { asked, corpus, say }: Export,
): { name: string; type: string; text: string } {
  const chosen = formatsFor(reply).find(({ id }) => id === format);
  if (!chosen) throw new Mistake(phrase('sheetOfClaims'));
  if (!isDay(asked)) throw new Error(`"${asked}" is no day`);
  const text = chosen.write({ reply, asked, corpus, say, citations: new Citations(corpus, say) });
  return { name: `crosscheck-${slugOf(reply)}${chosen.ending}`, type: chosen.type, text };
}
