import { clusterTellings, mostTypical, namesOf } from '../../events/cluster.ts';
import { unionOf } from '../../events/ids.ts';
import type { Archive } from '../archive.ts';
import type { SectionWriter } from '../container.ts';
import { writeLists } from '../lists.ts';
import { tellingsOf } from './tellings.ts';

/**
 * Finds what the articles tell of and writes it: for each article its event; for each event its articles, the most typical of
 * them, and the names that are its own; and the names that any of them is about. Returns the articles of each event, by their numbers in
 * rising order.
 */
export function writeEvents(archive: Archive, to: SectionWriter): number[][] {
  const tellings = tellingsOf(archive);
  const groups = clusterTellings(tellings);
  const eventOf = new Uint32Array(tellings.length);
  groups.forEach((own, event) => {
    for (const article of own) eventOf[article] = event;
  });
  const names = groups.map((own) => namesOf(own, tellings));
  const typical = Uint32Array.from(groups, (own) => mostTypical(own, tellings));
  to.section('eventOf', eventOf);
  to.section('eventTypical', typical);
  writeLists(groups, 'eventArticles', 'eventArticleEnds', to);
  writeLists(
    names.map(({ own }) => own),
    'eventNames',
    'eventNameEnds',
    to,
  );
  to.section('eventSubjects', unionOf(names.map(({ about }) => about)));
  return groups;
}
