import { formatOf } from './formats/index.ts';

/** A format by what its files begin with, and the endings that promise it. */
interface Known {
  name: string;
  begins: RegExp;
  endings: readonly string[];
  wayOut: string;
}

const ZIP = '^PK\x03\x04';
const SAVE = 'save it as DOCX, PDF or text.';
const SAVE_PAGE = 'save the page as HTML.';

const KNOWN: readonly Known[] = [
  { name: 'a PDF', begins: /^%PDF-\d/, endings: ['.pdf'], wayOut: 'rename it to end in .pdf.' },
  {
    name: 'a DOCX',
    begins: new RegExp(`${ZIP}.*word/`, 's'),
    endings: ['.docx'],
    wayOut: 'rename it to end in .docx.',
  },
  {
    name: 'an archive (ZIP)',
    begins: new RegExp(ZIP),
    endings: ['.docx'],
    wayOut: 'unpack it, and put the articles in its place.',
  },
  { name: 'RTF', begins: /^\{\\rtf/, endings: [], wayOut: SAVE },
  {
    name: 'an old Word file (.doc)',
    begins: /^\xd0\xcf.\xe0/s,
    endings: ['.docx'],
    wayOut: 'save it as DOCX.',
  },
  {
    name: 'a web page',
    begins:
      /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*(?:<!doctype html\b|<html\b[^>]*>).*<(?:head|body|title|meta)\b/is,
    endings: ['.html', '.htm'],
    wayOut: 'rename it to end in .html.',
  },
  {
    name: 'a web archive (MHTML)',
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
export function otherInside(file: string, bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const begin = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  const found = KNOWN.find(({ begins }) => begins.test(begin));
  if (!found || found.endings.some((ending) => formatOf(file).endings.includes(ending))) return null;
  return `is ${found.name} inside and was left out: ${found.wayOut}`;
}

const DOCUMENTS: Record<string, string> = {
  doc: `is an old Word file and was left out: ${SAVE}`,
  rtf: `is RTF and was left out: ${SAVE}`,
  odt: `is an OpenDocument text and was left out: ${SAVE}`,
  pages: `is a Pages document and was left out: ${SAVE}`,
  epub: `is an EPUB and was left out: ${SAVE}`,
  mhtml: `is a web archive (MHTML) and was left out: ${SAVE_PAGE}`,
  mht: `is a web archive (MHTML) and was left out: ${SAVE_PAGE}`,
  webarchive: `is a web archive of Safari and was left out: ${SAVE_PAGE}`,
  text: 'ends in .text and was left out: rename it to end in .txt.',
};

/**
 * That a file is a document which is not read, by its ending: the rest of a sentence that begins with its name. Null for what
 * is no document.
 */
export function otherDocument(file: string): string | null {
  const ending = /\.([a-z]+)$/.exec(file.toLowerCase())?.[1] ?? '';
  return Object.hasOwn(DOCUMENTS, ending) ? DOCUMENTS[ending]! : null;
}
