import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { listenHere } from '../../listen.ts';
import type { Files } from '../discord/files.ts';
import { isPicture } from '../link/components.ts';
import { action, type Tiding } from '../link/protocol.ts';
import type { Stage } from '../link/stage.ts';
import { type Asset, pageAssets } from './assets.ts';
import { isOwn, safetyHeaders } from './guard.ts';

/** Discord's limit for an upload, in bytes. */
const LARGEST_UPLOAD = 10 * 1024 * 1024;
/** Bytes of one thing that a page asks for. */
const LARGEST_ACTION = 256 * 1024;
const LONGEST_NAME = 200;

/** What the page's server needs of the rest. */
interface WebWorld {
  stage: Stage;
  files: Files;
}

/** The server of the playground's page. */
export interface Web {
  url: string;
  /** Lets pages in; until then they are told to wait. */
  open(world: WebWorld): void;
  close(): Promise<void>;
}

/**
 * Serves the page on 127.0.0.1 and no other address. Takes a free port for 0. Throws a Mistake when the port is in use or
 * not allowed.
 */
export async function serveWeb(wanted: number): Promise<Web> {
  const assets = await pageAssets();
  const server = createServer();
  await listenHere(server, wanted, {
    inUse: `The port ${wanted} is in use: end what uses it, or choose another: npm run playground -- --port ${wanted + 1}`,
    notAllowed: `The port ${wanted} is not yours to open: choose one over 1023 with --port.`,
  });
  const { port } = server.address() as AddressInfo;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_ACTION });
  let world: WebWorld | undefined;

  server.on('request', (request, response) => {
    handle(request, response, { assets, port, files: world?.files }).catch(() => response.destroy());
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (!world || pathOf(request) !== '/link' || !isOwn(request, port, true)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    const { stage } = world;
    sockets.handleUpgrade(request, socket, head, (page) => attend(page, stage));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    open(given) {
      world = given;
      given.stage.on('tiding', (tiding) => {
        for (const page of sockets.clients) tell(page, tiding);
      });
    },
    async close() {
      for (const page of sockets.clients) page.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Hears one page, and tells it how things stand. Whatever it sends, the server goes on. */
function attend(page: WebSocket, stage: Stage): void {
  page.on('error', () => page.terminate());
  page.on('message', (data: RawData) => {
    const asked = action.safeParse(parsed(String(data)));
    if (!asked.success) {
      tell(page, { tell: 'refused', why: 'The page asked for something that the playground does not know.' });
      return;
    }
    try {
      stage.act(asked.data, (tiding) => tell(page, tiding));
    } catch (error) {
      tell(page, { tell: 'refused', why: `The playground failed: ${error}` });
    }
  });
  tell(page, { tell: 'state', state: stage.state });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tell(page: WebSocket, tiding: Tiding): void {
  if (page.readyState === page.OPEN) page.send(JSON.stringify(tiding));
}

interface Offered {
  assets: ReadonlyMap<string, Asset>;
  port: number;
  files: Files | undefined;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { assets, port, files }: Offered,
): Promise<void> {
  const answer = (status: number, headers: Record<string, string> = {}, body?: string | Uint8Array): void => {
    response.writeHead(status, { ...safetyHeaders(port), ...headers }).end(body);
  };
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (!isOwn(request, port, !isReading)) return answer(403);
  const path = pathOf(request);
  if (path === '/uploads') {
    if (request.method !== 'POST' || !files) return answer(405);
    return upload(request, answer, files);
  }
  if (!isReading) return answer(405);
  const asset = assets.get(path);
  if (asset) return answer(200, { 'Content-Type': asset.type }, asset.body);
  const file = files?.at(path);
  if (!file) return answer(404);
  const { content_type: type, filename } = file.attachment;
  const place = isPicture(type) ? 'inline' : 'attachment';
  const name = encodeURIComponent(filename).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  const headers = { 'Content-Type': type, 'Content-Disposition': `${place}; filename*=UTF-8''${name}` };
  return answer(200, headers, file.bytes);
}

type Answer = (status: number, headers?: Record<string, string>, body?: string) => void;

/** `POST /uploads?name=…`: keeps the body as a file and answers with its id. */
async function upload(request: IncomingMessage, answer: Answer, files: Files): Promise<void> {
  const name = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('name') ?? '';
  const filename = name.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-LONGEST_NAME);
  if (!filename) return answer(400);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_UPLOAD)
    return answer(413, { Connection: 'close' });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_UPLOAD) return answer(413, { Connection: 'close' });
    chunks.push(chunk as Buffer);
  }
  const { id } = files.keep({ filename, bytes: Buffer.concat(chunks) });
  return answer(200, { 'Content-Type': 'application/json' }, JSON.stringify({ id }));
}

/** The path as it was sent: nothing is decoded, and only whole paths are known. */
function pathOf({ url }: IncomingMessage): string {
  return (url ?? '/').split('?')[0]!;
}
