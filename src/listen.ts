import { once } from 'node:events';
import type { Server } from 'node:http';
import { Mistake } from './mistake.ts';

/** What to tell a person whose port is in use, or not theirs to open. */
export interface PortMistakes {
  inUse: string;
  notAllowed: string;
}

/** Listens on 127.0.0.1 and no other address; takes a free port for 0. Throws a Mistake in the words given. */
export async function listenHere(
  server: Server,
  port: number,
  { inUse, notAllowed }: PortMistakes,
): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Mistake(inUse);
    if (code === 'EACCES') throw new Mistake(notAllowed);
    throw error;
  }
}
