import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Loopback } from '../../src/playground/discord/server.ts';
import { Stage } from '../../src/playground/link/stage.ts';
import { newsroom } from '../../src/playground/link/world.ts';
import { serveWeb, type Web } from '../../src/playground/web/server.ts';

let web: Web;
let discord: Loopback;
let port: number;

beforeAll(async () => {
  discord = await new Loopback([newsroom]).listen();
  web = await serveWeb(0);
  web.open({ stage: new Stage(discord, 'en-US'), files: discord.files });
  port = Number(new URL(web.url).port);
});

afterAll(async () => {
  await web.close();
  await discord.close();
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request with its path as it is written, which fetch would tidy up. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body?: Uint8Array | string,
): Promise<Answer> {
  const asking = request({
    port,
    path,
    method,
    headers,
    host: '127.0.0.1',
    setHost: headers.Host === undefined,
  });
  asking.on('error', () => {});
  asking.end(body);
  const [response] = await once(asking, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: String(Buffer.concat(chunks)) };
}

const own = () => ({ Origin: web.url });

describe('the page', () => {
  it.each(['/', '/main.ts', '/style.css', '/icon.svg', '/?q=1'])('is served: %s', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is JavaScript without types', async () => {
    const { headers, body } = await ask('/dom.ts');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(body).not.toMatch(/\binterface\b|: string/);
  });

  it.each([
    '/nothing',
    '/tsconfig.json',
    '/../main.ts',
    '/../../../package.json',
    '/%2e%2e/main.ts',
    '/..%2fmain.ts',
    '/..\\main.ts',
    '//etc/passwd',
    '/main.ts/',
    '/attachments/1/../../main.ts',
    '/attachments/%2e%2e/x',
    '/attachments/999/x.png',
    '/toString',
    '/__proto__',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('a request', () => {
  const foreign: [string, Record<string, string>][] = [
    ['of a name that points here', { Host: 'evil.example' }],
    ['of a name with our port', { Host: 'evil.example:8787' }],
    ['of another port', { Host: '127.0.0.1:1' }],
    ['of another page', { Origin: 'http://evil.example' }],
    ['of another page on this machine', { Origin: 'http://127.0.0.1:1' }],
    ['of a page without an origin', { Origin: 'null' }],
    ['that another page makes', { 'Sec-Fetch-Site': 'cross-site' }],
    ['that another site of this machine makes', { 'Sec-Fetch-Site': 'same-site' }],
  ];
  it.each(foreign)('%s is refused', async (_, headers) => {
    expect((await ask('/', headers)).status).toBe(403);
  });

  it('by the name of this machine is answered', async () => {
    expect((await ask('/', { Host: `localhost:${port}` })).status).toBe(200);
  });

  it.each(['PUT', 'DELETE', 'POST'])('with %s does nothing', async (method) => {
    expect((await ask('/', own(), method)).status).toBe(405);
  });

  it('from another address does not reach it', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (!outside) return;
    const socket = connect({ port, host: outside.address });
    const [error] = await once(socket, 'error');
    expect(error.code).toBe('ECONNREFUSED');
  });
});

describe('an upload', () => {
  const upload = (name: string, body: Uint8Array | string, headers: Record<string, string> = own()) =>
    ask(`/uploads?name=${encodeURIComponent(name)}`, headers, 'POST', body);

  it('is kept and comes back, as a download unless it is a picture', async () => {
    const { id } = JSON.parse((await upload('a "note".txt', 'words')).body);
    const { status, body, headers } = await ask(`/attachments/${id}/a`);
    expect([status, body]).toEqual([200, 'words']);
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''a_note_.txt");
  });

  it.each([
    ['a.png', 'inline'],
    ['a.svg', 'attachment'],
    ['a.html', 'attachment'],
  ])('%s is %s', async (name, place) => {
    const { id } = JSON.parse((await upload(name, '<script>1</script>')).body);
    expect((await ask(`/attachments/${id}/a`)).headers['content-disposition']).toMatch(
      new RegExp(`^${place};`),
    );
  });

  it('of another page, or of nobody known, is refused', async () => {
    expect((await upload('a.txt', 'x', { Origin: 'http://evil.example' })).status).toBe(403);
    expect((await upload('a.txt', 'x', {})).status).toBe(403);
  });

  it('needs a name', async () => {
    expect((await upload('/', 'x')).status).toBe(200);
    expect((await upload('', 'x')).status).toBe(400);
  });

  it('of more than 10 MB is refused, whether it says so or not', async () => {
    const large = Buffer.alloc(10 * 1024 * 1024 + 1);
    expect((await upload('a.txt', large)).status).toBe(413);
    const chunked = { ...own(), 'Transfer-Encoding': 'chunked' };
    expect((await upload('a.txt', large, chunked)).status).toBe(413);
    expect((await ask('/')).status).toBe(200);
  });
});

describe('a socket', () => {
  async function open(
    origin: string | undefined,
    path = '/link',
    host?: string,
  ): Promise<WebSocket | number> {
    const headers = host ? { Host: host } : {};
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers, ...(origin && { origin }) });
    const refused = new Promise<number>((resolve) => {
      socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode ?? 0));
    });
    socket.on('error', () => {});
    return Promise.race([once(socket, 'open').then(() => socket), refused]);
  }

  it.each([
    ['without an origin', undefined, '/link', undefined],
    ['of another page', 'http://evil.example', '/link', undefined],
    ['of a name that points here', 'http://evil.example', '/link', 'evil.example'],
    ['to elsewhere', 'own', '/other', undefined],
  ])('%s is refused', async (_, origin, path, host) => {
    expect(await open(origin === 'own' ? web.url : origin, path, host)).toBe(403);
  });

  it('that sends what nobody understands is told so, and goes on', async () => {
    const socket = (await open(web.url)) as WebSocket;
    const heard: { tell: string }[] = [];
    socket.on('message', (data) => heard.push(JSON.parse(String(data))));
    const strange = [
      '',
      '{{',
      'null',
      '[]',
      '"send"',
      '{"do":"send"}',
      '{"do":"__proto__"}',
      JSON.stringify({ do: 'press', as: 'member', locale: 'en-US', nonce: 1, key: '1', customId: 'x' }),
      JSON.stringify({ do: 'press', as: 'nobody', locale: 'en-US', nonce: 1, key: '1', customId: 'x' }),
      JSON.stringify({ do: 'send', as: 'member', locale: 'en-US', channel: '9', text: 'x', files: [] }),
      JSON.stringify({
        do: 'send',
        as: 'guest',
        locale: 'en-US',
        channel: '300000000000000001',
        text: 'x',
        files: [],
      }),
      JSON.stringify({
        do: 'send',
        as: 'member',
        locale: 'en-US',
        channel: '300000000000000001',
        text: ' ',
        files: [],
      }),
      JSON.stringify({ do: 'menu', as: 'member', locale: 'en-US', nonce: 1, command: '1', key: '1' }),
    ];
    for (const text of strange) socket.send(text);
    socket.send(Buffer.from([0, 255, 1]));
    await expect.poll(() => heard.filter(({ tell }) => tell === 'refused').length).toBe(strange.length + 1);
    socket.send('x'.repeat(300_000));
    const [code] = await once(socket, 'close');
    expect(code).toBe(1009);
    const again = await open(web.url);
    expect(again).toBeInstanceOf(WebSocket);
    (again as WebSocket).terminate();
  });
});

it('says in a sentence that a port is in use', async () => {
  await expect(serveWeb(port)).rejects.toThrow(`The port ${port} is in use`);
});
