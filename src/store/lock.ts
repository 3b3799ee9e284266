import { createHash, randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The longest path that a socket can have on every system. */
const LONGEST_PATH = 90;
/** Milliseconds after which clearing away what a killed process left has been given up, as by another killed one. */
const CLEARED_WITHIN = 5000;
const MOST_TRIES = 200;
const PAUSE = 50;

/** Lets go of a lock. */
export type Release = () => Promise<void>;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function addressOf(dir: string): string {
  const hash = createHash('sha256').update(resolve(dir)).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\crosscheck-${hash}`;
  const inside = join(resolve(dir), 'lock');
  return inside.length <= LONGEST_PATH ? inside : join(tmpdir(), `crosscheck-${hash}.lock`);
}

/** Whether a process answers behind a socket. */
function isHeld(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', (error) => done(!['ENOENT', 'ECONNREFUSED'].includes(codeOf(error)!)));
  });
}

function listening(address: string): Promise<Server> {
  return new Promise((done, failed) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', failed);
    server.listen(address, () => done(server.unref()));
  });
}

const closed = (server: Server): Promise<void> => new Promise((done) => server.close(() => done()));

/** Does `work` while no other process does the like; false when another does at the moment. */
async function alone(guard: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await (await fs.open(guard, 'wx')).close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const since = await fs.stat(guard).catch(() => null);
    if (since && Date.now() - since.mtimeMs > CLEARED_WITHIN) await fs.rm(guard, { force: true });
    return false;
  }
  await work().finally(() => fs.rm(guard, { force: true }));
  return true;
}

/** Gives a socket the lock's name, which one alone can have; false when a living process has it. */
async function named(own: string, address: string): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      await fs.link(own, address);
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (await isHeld(address)) return false;
    const isCleared = await alone(`${address}.clearing`, async () => {
      if (!(await isHeld(address))) await fs.rm(address, { force: true });
    });
    if (!isCleared) await wait(PAUSE);
  }
  return false;
}

/**
 * Takes a folder for this process alone; null when another process has it. The lock is a socket that the system closes
 * with its process, so that one that was killed leaves none behind, and it holds between containers that share the
 * folder on one machine. Rejects when the folder cannot be written.
 */
export async function lockFolder(dir: string): Promise<Release | null> {
  const address = addressOf(dir);
  if (process.platform === 'win32') {
    const server = await listening(address).catch(() => null);
    return server && (() => closed(server));
  }
  const own = `${address}.${randomBytes(3).toString('hex')}`;
  const server = await listening(own);
  const isOurs = await named(own, address).finally(() => fs.rm(own, { force: true }));
  if (!isOurs) {
    await closed(server);
    return null;
  }
  return async () => {
    await fs.rm(address, { force: true });
    await closed(server);
  };
}
