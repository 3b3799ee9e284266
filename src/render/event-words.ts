import type { Answer, AnswerEvent, Comparison } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';

/** The comparisons of an answer: one for each event it tells apart, and those beside the question. */
export function partsOf({ figures, events }: Answer): {
  perEvent: { event: AnswerEvent; comparison: Comparison | undefined }[];
  first: Comparison | undefined;
  beside: Comparison[];
} {
  const [first, ...others] = figures;
  const perEvent = events.map((event) => ({
    event,
    comparison: figures.find((c) => c.event === event.id),
  }));
  return { perEvent, first, beside: others.filter((c) => c.event === first?.event) };
}

/** From when to when an event's articles were published, and how many they are. */
export function extentWords({ published, articles }: AnswerEvent, { counts, events }: Catalogue): string {
  const dates = !published
    ? events.datesNotStated
    : published.from === published.to
      ? published.from
      : events.fromTo(published.from, published.to);
  return `${dates} · ${counts.articles(articles)}`;
}

/** Which of an answer's events it is: "EVENT 1 of 3"; "EVENT" alone for the one that was picked. */
export function numberWords(index: number, { length }: readonly AnswerEvent[], say: Catalogue): string {
  return length > 1 ? say.events.number(index + 1, length) : say.events.picked;
}
