import { describe, expect, it } from 'vitest';
import { RecentQuestions } from '../../src/discord/recent.ts';
import type { KeptCheck } from '../../src/store/record.ts';

type Kept = Omit<KeptCheck, 'reply'>;
const check = (command: string, query: string): Kept => ({ command, query }) as Kept;

/** Recent questions over a record, and what was asked of it and warned of. */
function over(own: (server: string, by: string) => Promise<Kept[]>) {
  const asked: string[] = [];
  const warned: string[] = [];
  const record = {
    own(server: string, by: string) {
      asked.push(`${server}/${by}`);
      return own(server, by);
    },
  };
  const log = { warn: (_: unknown, message?: string) => void warned.push(String(message)) };
  return { recent: new RecentQuestions(record, log), asked, warned };
}

describe('what a member asked before', () => {
  it('is each question once, the latest first, of one command', async () => {
    const { recent } = over(async () => [
      check('factcheck', 'Deportees  '),
      check('quote', 'you will be removed'),
      check('factcheck', 'capacity'),
      check('factcheck', 'deportees'),
      check('factcheck', ' '),
    ]);
    expect(await recent.of('1', 'a', 'factcheck')).toEqual(['Deportees', 'capacity']);
    expect(await recent.of('1', 'a', 'quote')).toEqual(['you will be removed']);
    expect(await recent.of('1', 'a', 'conflicts')).toEqual([]);
  });

  it('is asked of the record once while a question is typed, for each member and place', async () => {
    const { recent, asked } = over(async (server, by) => [check('factcheck', `${server}/${by}`)]);
    for (const member of ['a', 'b', 'a', 'b', 'a'])
      for (const server of ['1', null, '1'])
        expect(await recent.of(server, member, 'factcheck')).toEqual([`${server ?? ''}/${member}`]);
    expect(asked.sort()).toEqual(['/a', '/b', '1/a', '1/b']);
  });

  it('is left out when the record fails, or takes too long', async () => {
    const failing = over(() => Promise.reject(new Error('no database')));
    expect(await failing.recent.of('1', 'a', 'factcheck')).toEqual([]);
    expect(await failing.recent.of('1', 'a', 'factcheck')).toEqual([]);
    expect(failing.warned).toEqual(['what a member asked before could not be offered']);
    const hanging = over(() => new Promise(() => {}));
    expect(await hanging.recent.of('1', 'a', 'factcheck')).toEqual([]);
    expect(await hanging.recent.of('1', 'a', 'factcheck')).toEqual([]);
    expect(hanging.asked).toHaveLength(1);
  });

  it('is kept here of so many members at most', async () => {
    const { recent, asked } = over(async () => []);
    for (let i = 0; i <= 200; i++) await recent.of('1', String(i), 'factcheck');
    await recent.of('1', '200', 'factcheck');
    await recent.of('1', '0', 'factcheck');
    expect(asked).toHaveLength(202);
  });
});
