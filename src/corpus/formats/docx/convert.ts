import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { phrase } from '../../../locale/phrase.ts';
import { NOTHING } from '../../sources.ts';
import { decodeEntities } from '../entities.ts';
import { type Converted, Refusal } from '../format.ts';
import type { DomDocument } from '../html/dom.ts';
import { textOf } from '../html/text.ts';
import { realTitle } from '../title.ts';
import { withoutHiddenRuns } from './hidden.ts';
import { partsOf } from './parts.ts';
import { zipOf } from './zip.ts';

/** How an OLE file begins: Word before 2007, and any Word when there is a password. */
const OLE = 'd0cf11e0a1b11ae1';

/** The text of a Word document, deletions that are tracked, hidden text and comments left out. Throws a Refusal. */
export async function convertDocx(bytes: Uint8Array): Promise<Converted> {
  checkKind(bytes);
  const parts = await partsOf(bytes);
  if (!parts.has('word/document.xml') && !parts.has('_rels/.rels'))
    throw new Refusal(phrase('isArchiveWithoutWord'));
  for (const [name, part] of parts)
    if (name.startsWith('word/') && name.endsWith('.xml') && part.includes('w:vanish'))
      parts.set(name, Buffer.from(withoutHiddenRuns(part.toString('utf8'))));
  // What reads it gets the parts that were counted and checked, and nothing else.
  const { value } = await mammoth.convertToHtml(
    { buffer: zipOf(parts) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  );
  const { document } = parseHTML(`<html><body>${value}</body></html>`);
  const { body } = document as unknown as DomDocument;
  const text = body ? textOf(body) : '';
  if (text === '') throw new Refusal(phrase('holdsNoText'));
  return { text, pages: null, stated: { ...NOTHING, title: titleIn(parts) } };
}

function checkKind(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.toString('hex', 0, 8) === OLE) {
    const locked = head.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new Refusal(phrase(locked ? 'isLocked' : 'isOldWordRenamed'));
  }
  if (head.toString('latin1', 0, 2) !== 'PK') throw new Refusal(phrase('isNotInside', 'DOCX'));
}

/** The title that the document's properties state. */
function titleIn(parts: ReadonlyMap<string, Buffer>): string | null {
  const core = parts.get('docProps/core.xml')?.toString('utf8') ?? '';
  const title = /<dc:title>([^<]{1,1000})<\/dc:title>/.exec(core)?.[1];
  return realTitle(title && decodeEntities(title));
}
