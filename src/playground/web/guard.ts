import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the playground's own page, or from somebody who typed its address. Another page, also one
 * whose name was made to point to this machine (DNS rebinding), gives itself away by Host or Origin.
 */
export function isOwn({ headers }: IncomingMessage, port: number, needsOrigin: boolean): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin === undefined) return !needsOrigin && isFromHere(headers['sec-fetch-site']);
  return origin === `http://${host}`;
}

/** What a browser says of the page that asks; `none` is an address that was typed. */
function isFromHere(site: string | string[] | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Headers of every answer: the page may use nothing but what comes from here. */
export function safetyHeaders(port: number): Record<string, string> {
  const sockets = [`ws://127.0.0.1:${port}`, `ws://localhost:${port}`];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${sockets.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}
