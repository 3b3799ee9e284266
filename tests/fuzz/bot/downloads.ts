import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { lazily } from '../../../src/lazily.ts';

const MB = 1024 * 1024;
const CHUNK = Buffer.alloc(MB, 'The dam held. ');
const bomb = lazily(() => gzipSync(Buffer.alloc(60 * MB, ' ')));

/** Writes without end, as fast as it is read. */
function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write(CHUNK));
  if (!response.destroyed) response.once('drain', () => pour(response));
}

const halfOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.ceil(bytes.length / 2));

/** How a download may go on. */
const SERVED = {
  whole: (response, bytes) => response.writeHead(200, { 'Content-Type': 'image/png' }).end(bytes),
  missing: (response, bytes) => response.writeHead(404).end(bytes),
  empty: (response) => response.writeHead(204).end(),
  'too short': (response, bytes) => {
    response
      .writeHead(200, { 'Content-Length': bytes.length + 100 })
      .write(halfOf(bytes), () => response.destroy());
  },
  broken: (response, bytes) => response.write(halfOf(bytes), () => response.destroy()),
  still: (response, bytes) => response.write(Buffer.concat([halfOf(bytes), Buffer.from('.')])),
  endless: (response) => pour(response),
  'no gzip': (response, bytes) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bytes),
  'gzip bomb': (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb()),
  'in a circle': (response) => response.writeHead(302, { Location: '/again' }).end(),
} satisfies Record<string, (response: ServerResponse, bytes: Uint8Array) => unknown>;

export type Way = keyof typeof SERVED;
export const WAYS = Object.keys(SERVED) as Way[];

/** A place of this machine from which a file can be fetched, in whatever way. */
export interface Downloads {
  /** The address of some bytes. */
  url(way: Way, bytes: Uint8Array): string;
  close(): Promise<void>;
}

export async function startDownloads(): Promise<Downloads> {
  let given: { way: Way; bytes: Uint8Array } = { way: 'missing', bytes: new Uint8Array() };
  const server = createServer((_, response) => SERVED[given.way](response, given.bytes));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url(way, bytes) {
      given = { way, bytes };
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
