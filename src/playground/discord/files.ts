import { extname } from 'node:path';
import { snowflake } from './objects.ts';

/** A file as it is uploaded. */
export interface Upload {
  filename: string;
  bytes: Uint8Array;
  /** Its text for those who do not see it. */
  description?: string | undefined;
}

/** An attachment as the API tells of it. */
export interface Attachment {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type: string;
  description?: string;
  width?: number;
  height?: number;
}

const TYPES: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};
const PATH = /^\/attachments\/(\d+)\/[^/]+$/;
/** Bytes that are kept in all; the oldest files leave first. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The files that the bot and the people of the loopback Discord have uploaded. */
export class Files {
  readonly #kept = new Map<string, { attachment: Attachment; bytes: Uint8Array }>();
  readonly #origin: () => string;
  #size = 0;

  constructor(origin: () => string) {
    this.#origin = origin;
  }

  /** Keeps a file and tells of it as the API does. */
  keep({ filename, bytes, description }: Upload): Attachment {
    const id = snowflake();
    const url = `${this.#origin()}/attachments/${id}/${encodeURIComponent(filename)}`;
    const attachment: Attachment = {
      id,
      filename,
      size: bytes.length,
      url,
      proxy_url: url,
      content_type: TYPES[extname(filename).toLowerCase()] ?? 'application/octet-stream',
      ...(description !== undefined && { description }),
      ...pngSize(bytes),
    };
    this.#kept.set(id, { attachment, bytes });
    this.#size += bytes.length;
    for (const [oldest, { bytes: old }] of this.#kept) {
      if (this.#size <= MOST_BYTES || oldest === id) break;
      this.#kept.delete(oldest);
      this.#size -= old.length;
    }
    return attachment;
  }

  /** A file that is kept. */
  find(id: string): { attachment: Attachment; bytes: Uint8Array } | undefined {
    return this.#kept.get(id);
  }

  /** The file at a path `/attachments/{id}/{filename}`. */
  at(path: string): { attachment: Attachment; bytes: Uint8Array } | undefined {
    return this.find(PATH.exec(path)?.[1] ?? '');
  }
}

/** Width and height out of the header of a PNG (its IHDR chunk, https://www.w3.org/TR/png-3/#11IHDR). */
function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 24 || view.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}
