import { expect, test } from 'vitest';
import { copied, letThrough, restsOf, stages, words } from './dockerfile.ts';

// The steps themselves: image.long.ts.

test('the image runs as an account that is not root, with a check of its health and a signal that the bot hears', async () => {
  const last = (await stages()).at(-1)!;
  const [user = ''] = restsOf(last, 'USER').slice(-1);
  expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  // What comes after it is not done as root.
  expect(last.findIndex((i) => i.name === 'USER')).toBeGreaterThan(
    last.findLastIndex((i) => i.name === 'RUN'),
  );
  expect(restsOf(last, 'STOPSIGNAL')).toEqual(['SIGTERM']);
  expect(restsOf(last, 'HEALTHCHECK')).toHaveLength(1);
  expect(words(restsOf(last, 'CMD')[0]!)[0]).toBe('node');
});

test('both stages stand on one image of one version', async () => {
  const bases = (await stages()).flatMap((stage) => restsOf(stage, 'FROM').map((f) => f.split(' ')[0]));
  expect(new Set(bases).size).toBe(1);
  expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-\w+-slim$/);
});

test('it is installed by the lockfile, without tools and without scripts of packages', async () => {
  const installs = (await stages())
    .flatMap((stage) => restsOf(stage, 'RUN'))
    .filter((r) => r.includes('npm'));
  expect(installs).toEqual(['npm ci --omit=dev --ignore-scripts']);
});

test('nothing is copied but what .dockerignore names, and no secret has a name there', async () => {
  const { first, names } = await letThrough();
  expect(first).toBe('*');
  for (const { from } of (await stages()).flatMap(copied)) expect(names).toContain(from);
  for (const secret of ['.env', '.git', 'data', '.']) expect(names).not.toContain(secret);
  const settings = (await stages()).flatMap((stage) => [...restsOf(stage, 'ENV'), ...restsOf(stage, 'ARG')]);
  expect(settings.join(' ')).not.toMatch(/TOKEN|DATABASE_URL|PASSWORD/);
});
