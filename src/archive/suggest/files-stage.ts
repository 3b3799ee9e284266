import { textsOf } from '../../suggest/files.ts';
import type { Archive } from '../archive.ts';
import type { SectionWriter } from '../container.ts';
import { TextsWriter } from '../texts-writer.ts';
import { inOrder, writeWordIndex } from './word-index-writer.ts';

/** Writes the articles by the words of their files' names, their outlets and headlines. */
export function writeFiles({ articles, segment }: Archive, to: SectionWriter): void {
  const headlines = new TextsWriter(1 << 20);
  for (const { headline } of articles) headlines.add(headline ?? '');
  headlines.write(to, 'fileHeadlines', 'fileHeadlineEnds');
  const names = articles.map((_, i) => segment.names.at(i).toLowerCase());
  to.section('fileByName', inOrder(names));
  writeWordIndex(
    (function* () {
      for (const article of articles) yield textsOf(article).join(' ');
    })(),
    false,
    to,
    'file',
  );
}
