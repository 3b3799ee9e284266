import { expect, test } from 'vitest';
import { Typing } from '../../src/discord/typing.ts';

/** A look-up that ends when it is told to. */
function held<T>() {
  let end: (found: T) => void = () => {};
  let isBegun = false;
  const ended = new Promise<T>((resolve) => {
    end = resolve;
  });
  const look = (): Promise<T> => {
    isBegun = true;
    return ended;
  };
  return { look, end, isBegun: () => isBegun };
}

test('of what a member types the last alone is looked up and found', async () => {
  const typing = new Typing();
  const [first, second, third] = [held<string>(), held<string>(), held<string>()];
  const found = [first, second, third].map(({ look }) => typing.find('a', look));
  for (const { end } of [third, second, first]) end('found');
  expect(await Promise.all(found)).toEqual([null, null, 'found']);
  expect([first, second, third].map(({ isBegun }) => isBegun())).toEqual([true, false, true]);
});

test('nobody waits for another member', async () => {
  const typing = new Typing();
  const slow = held<string>();
  const waiting = typing.find('a', slow.look);
  expect(await typing.find('b', async () => 'found')).toBe('found');
  slow.end('late');
  expect(await waiting).toBe('late');
});

test('a look-up that fails keeps nothing from the next', async () => {
  const typing = new Typing();
  const failing = typing.find('a', () => Promise.reject(new Error('broken')));
  const next = typing.find('a', async () => 'found');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('found');
});
