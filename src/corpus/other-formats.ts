import type { Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { formatOf } from './formats/index.ts';

type Name = 'aPdf' | 'aDocx' | 'aZip' | 'rtf' | 'anOldWordFile' | 'aWebPage' | 'aWebArchive';

/** A format by what its files begin with, and the endings that promise it. */
interface Known {
  name: Name;
  begins: RegExp;
  endings: readonly string[];
  wayOut: Phrase;
}

const ZIP = '^PK\x03\x04';
const SAVE = phrase('saveAsArticle');
const SAVE_PAGE = phrase('savePageAsHtml');

const KNOWN: readonly Known[] = [
  { name: 'aPdf', begins: /^%PDF-\d/, endings: ['.pdf'], wayOut: phrase('renameToEndIn', '.pdf') },
  {
    name: 'aDocx',
    begins: new RegExp(`${ZIP}.*word/`, 's'),
    endings: ['.docx'],
    wayOut: phrase('renameToEndIn', '.docx'),
  },
  {
    name: 'aZip',
    begins: new RegExp(ZIP),
    endings: ['.docx'],
    wayOut: phrase('unpackIt'),
  },
  { name: 'rtf', begins: /^\{\\rtf/, endings: [], wayOut: SAVE },
  {
    name: 'anOldWordFile',
    begins: /^\xd0\xcf.\xe0/s,
    endings: ['.docx'],
    wayOut: phrase('saveAsDocx'),
  },
  {
    name: 'aWebPage',
    begins:
      /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*(?:<!doctype html\b|<html\b[^>]*>).*<(?:head|body|title|meta)\b/is,
    endings: ['.html', '.htm'],
    wayOut: phrase('renameToEndIn', '.html'),
  },
  {
    name: 'aWebArchive',
    begins: /^(?:From: <Saved by|MIME-Version: ?\d)/i,
    endings: [],
    wayOut: SAVE_PAGE,
  },
];

/** How much of a file is looked at, in bytes. */
const HEAD = 4096;

/**
 * That a file is of another format than its ending says, by how it begins: the rest of a sentence that begins with its name.
 * Null where it is not.
 */
export function otherInside(file: string, bytes: Uint8Array): Phrase | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const begin = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  const found = KNOWN.find(({ begins }) => begins.test(begin));
  if (!found || found.endings.some((ending) => formatOf(file).endings.includes(ending))) return null;
  return phrase('isInside', phrase(found.name), found.wayOut);
}

const DOCUMENTS: Readonly<Record<string, Phrase>> = {
  doc: phrase('isDocument', phrase('anOldWord'), SAVE),
  rtf: phrase('isDocument', phrase('rtf'), SAVE),
  odt: phrase('isDocument', phrase('anOpenDocument'), SAVE),
  pages: phrase('isDocument', phrase('aPagesDocument'), SAVE),
  epub: phrase('isDocument', phrase('anEpub'), SAVE),
  mhtml: phrase('isDocument', phrase('aWebArchive'), SAVE_PAGE),
  mht: phrase('isDocument', phrase('aWebArchive'), SAVE_PAGE),
  webarchive: phrase('isDocument', phrase('aSafariArchive'), SAVE_PAGE),
  text: phrase('endsInText'),
};

/**
 * That a file is a document which is not read, by its ending: the rest of a sentence that begins with its name. Null for what
 * is no document.
 */
export function otherDocument(file: string): Phrase | null {
  const ending = /\.([a-z]+)$/.exec(file.toLowerCase())?.[1] ?? '';
  return Object.hasOwn(DOCUMENTS, ending) ? DOCUMENTS[ending]! : null;
}
