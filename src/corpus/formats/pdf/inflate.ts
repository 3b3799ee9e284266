import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';
import { phrase } from '../../../locale/phrase.ts';
import { MB, Refusal } from '../format.ts';

/** How far one compressed part of a file may unfold, as far as a large picture does, and how far all may, in bytes. */
const MOST_OF_ONE = 200 * MB;
const MOST_OF_ALL = 2000 * MB;
/** So often may a part be compressed again. */
const LAYERS = 4;

/**
 * Unfolds every deflated stream of a PDF without keeping it, since what reads the file keeps it whole. Throws a Refusal when
 * they unfold too far; what cannot be unfolded is left to the reader.
 */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_OF_ALL;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    let start = at + 6;
    while (file[start] === 13 || file[start] === 10) start++;
    if (!isDeflated(file.subarray(start, start + 2))) continue;
    const end = file.indexOf('endstream', start);
    const data = file.subarray(start, end < 0 ? undefined : end);
    for (let layers = 1; layers <= LAYERS; layers++) {
      const { length, head } = await unfolded(data, layers, MOST_OF_ONE);
      left -= length;
      if (length > MOST_OF_ONE || left < 0) throw new Refusal(phrase('unfoldsTooLarge'));
      if (!isDeflated(head)) break;
    }
  }
}

/** Whether data begins as deflated data does. */
const isDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

/** How long data is that is unfolded so many times, and how it begins; it is not unfolded far beyond `most`. */
async function unfolded(
  data: Uint8Array,
  layers: number,
  most: number,
): Promise<{ length: number; head: Uint8Array }> {
  let length = 0;
  let head = new Uint8Array();
  const count = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      if (length === 0) head = new Uint8Array(chunk.subarray(0, 2));
      length += chunk.length;
      if (length > most) return;
    }
  };
  const inflates = Array.from({ length: layers }, () => createInflate());
  await pipeline([Readable.from([data]), ...inflates, count] as never).catch(() => {});
  return { length, head };
}
