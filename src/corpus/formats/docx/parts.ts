import { fromBufferPromise } from 'yauzl';
import { phrase } from '../../../locale/phrase.ts';
import { MB, Refusal } from '../format.ts';

const MOST_PARTS = 2000;
const MOST_BYTES = 100 * MB;
/** What can hold text; pictures and fonts are passed over, once they are counted. */
const KEPT = /\.(?:xml|rels)$/i;

/**
 * Unpacks the parts of a DOCX that can hold text, by name. Everything is really unpacked and counted, whatever the
 * archive says of its sizes. Throws a Refusal for what is no archive, unpacks too far, or declares entities.
 */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    strictFileNames: true,
  }).catch((): never => {
    throw damaged();
  });
  if (zip.entryCount > MOST_PARTS) throw tooLarge();
  const parts = new Map<string, Buffer>();
  let left = MOST_BYTES;
  try {
    for await (const entry of zip.eachEntry()) {
      const isKept = KEPT.test(entry.fileName);
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        left -= chunk.length;
        if (left < 0) throw tooLarge();
        if (isKept) chunks.push(chunk);
      }
      if (isKept) parts.set(entry.fileName, checked(Buffer.concat(chunks)));
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
  return parts;
}

/** No word processor writes a document type; only there can entities be declared that grow without end. */
function checked(part: Buffer): Buffer {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(part.toString('latin1'))) throw new Refusal(phrase('declaresType'));
  return part;
}

const damaged = () => new Refusal(phrase('isDamagedDocx'));
const tooLarge = () => new Refusal(phrase('unpacksTooLarge', MOST_BYTES / MB, MOST_PARTS));
