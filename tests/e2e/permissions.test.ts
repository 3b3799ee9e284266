import { ApplicationCommandOptionType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serverCommands } from '../../commands/index.ts';
import type { Args } from '../../src/command.ts';
import { registration } from '../../src/discord/registration.ts';
import { en } from '../../src/locale/en.ts';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import type { Guild, Setting } from '../../src/playground/discord/objects.ts';
import { VIEWS } from '../../src/render/discord/view.ts';
import { EVENTS } from '../events/newsstand.ts';
import {
  ask,
  asOwn,
  type Bench,
  come,
  go,
  type Handle,
  handlesOn,
  isAnswer,
  keptIn,
  LONG_ANSWERS,
  openBench,
  settle,
  use,
} from './permissions/bench.ts';
import { FIRST, FORMER, homeOf, PEOPLE, type Person, publisher, STANDINGS } from './permissions/people.ts';
import {
  COMMANDS,
  COMPLETED,
  COMPONENTS,
  OWN_ARTICLE,
  OWN_WORDS,
  PLAIN,
  TYPED,
} from './permissions/table.ts';

const people = inject('inFull') ? PEOPLE : PEOPLE.filter(({ name }) => FIRST.has(name));
/** Rows have a server each. */
const ROWS = COMMANDS.length + COMPONENTS.length;
const homes = Array.from({ length: ROWS }, (_, n) => homeOf(n));
const [typing, forging] = [homeOf(ROWS), homeOf(ROWS + 1)];
let bench: Bench;

beforeAll(async () => {
  bench = await openBench([...homes, typing, forging], { ...EVENTS, ...LONG_ANSWERS });
});
afterAll(async () => {
  const { discord, log } = bench;
  await bench.close();
  expect(discord.violations).toEqual([]);
  expect(log.filter(({ level }) => level >= 40)).toEqual([]);
});

/** The sentences that say who may, or that there is nothing of the kind here. */
const { phrases } = en;
const REFUSALS = [
  ...[phrases.onlyManagers(), phrases.onlyEditors(), phrases.onlyManagersAside(), phrases.asideIsOfServers()],
  ...['watch', 'history', 'corpus', 'settings', 'status'].map(phrases.worksInServer),
  ...[phrases.checkNotKept(), phrases.removedAlready(), phrases.cannotPutBack(), phrases.watchedNoMore()],
];
const isRefusal = (text: string): boolean =>
  REFUSALS.includes(text) || /^This server has added no article called "own-\d+\.txt"/.test(text);

/** A line of a table. */
interface Row {
  marks: string;
  reads: boolean;
  isOwn?: boolean;
}

const mayBy = ({ marks, isOwn = false }: Row, { name, standing }: Person): boolean =>
  marks.split(' ')[STANDINGS.indexOf(standing)] === '+' || (isOwn && name === FORMER);
const isInside = ({ standing }: Person): boolean => standing !== 'elsewhere' && standing !== 'alone';
const verdict = (may: boolean): string => (may ? 'may' : 'may not');

const prepared = new Map<Guild, Promise<unknown>>();
/** Does once for a server what all tries in it need. */
function once(home: Guild, prepare: () => Promise<unknown>): Promise<unknown> {
  const known = prepared.get(home) ?? settle(bench, home).then(prepare);
  prepared.set(home, known);
  return known;
}

let tries = 0;

/** Tries something as a person, and checks what comes of it against the table. */
async function tried(
  row: Row,
  home: Guild,
  person: Person,
  attempt: () => Promise<LoopbackMessage>,
): Promise<void> {
  const may = mayBy(row, person);
  const before = row.reads ? null : await keptIn(bench, home);
  const message = await attempt();
  expect(verdict(isAnswer(message)), message.text).toBe(verdict(may));
  if (!may) {
    expect(isRefusal(message.text), message.text).toBe(true);
    expect(message.ephemeral).toBe(true);
  }
  if (row.reads) return;
  const after = await keptIn(bench, home);
  if (may && isInside(person)) expect(after).not.toEqual(before);
  else expect(after).toEqual(before);
}

const handles = new Map<Guild, Handle>();
/** What is tried, shown to the publisher; once for what changes nothing. */
async function handleFor(row: (typeof COMPONENTS)[number], home: Guild): Promise<Handle> {
  await once(home, async () => {
    for (const way of row.once) await go(bench, way, publisher(home));
  });
  for (const way of row.each(++tries)) await go(bench, way, publisher(home));
  const known = row.reads ? handles.get(home) : undefined;
  const handle = known ?? (await come(bench, row.way, publisher(home)));
  handles.set(home, handle);
  return handle;
}

/** Each row with each person. */
const cells = <R extends Row>(rows: readonly R[], offset: number, named: (row: R) => string) =>
  rows.flatMap((row, i) =>
    people.map((person) => {
      const title = `${named(row)}: ${person.name} ${verdict(mayBy(row, person))}`;
      return [title, { row, person, home: homes[offset + i]! }] as const;
    }),
  );

describe('a command', () => {
  const named = ({ name, options }: (typeof COMMANDS)[number]) =>
    [name, ...Object.keys(options(0))].join(' ');
  test.for(cells(COMMANDS, 0, named))('%s', async ([, { row, person, home }]) => {
    const n = ++tries;
    await once(home, async () => {});
    for (const way of row.first?.(n) ?? []) await go(bench, way, publisher(home));
    await tried(row, home, person, () => ask(bench, row.name, row.options(n), person.about(home)));
  });
});

describe('a button or a menu', () => {
  const named = ({ way: [name, , ...kinds] }: (typeof COMPONENTS)[number]) => [name, ...kinds].join(' ▸ ');
  const all = cells(COMPONENTS, COMMANDS.length, named);

  test.for(all)('%s', async ([, { row, person, home }]) => {
    const handle = await handleFor(row, home);
    const by = person.about(home);
    await tried(row, home, person, () => use(bench, asOwn(handle, by), by));
  });

  const rows = COMPONENTS.map((row, i) => [named(row), { row, home: homes[COMMANDS.length + i]! }] as const);
  test.for(rows)('%s: nobody else may on a private reply', async ([, { row, home }]) => {
    const handle = await handleFor(row, home);
    if (!handle.message.ephemeral) return;
    for (const person of PEOPLE.filter(({ name }) => ['a member', 'a manager'].includes(name))) {
      const text = handle.message.text;
      const told = await use(bench, handle, person.about(home));
      expect([told.ephemeral, told.text]).toEqual([true, phrases.replyOfAnother()]);
      expect(handle.message.text).toBe(text);
    }
  });
});

describe('what is offered of what the server has added, while', () => {
  const all = COMPLETED.flatMap(([name, option]) =>
    people.map((person) => {
      const word = isInside(person) ? 'sees it' : 'does not';
      return [`${name} ${option} is typed: ${person.name} ${word}`, name, option, person] as const;
    }),
  );
  test.for(all)('%s', async ([, name, option, person]) => {
    await once(typing, () => go(bench, OWN_ARTICLE, publisher(typing)));
    const offered = await bench.discord.typing(name, option, TYPED, person.about(typing)).offer;
    expect(OWN_WORDS.test(JSON.stringify(offered)), JSON.stringify(offered)).toBe(isInside(person));
  });
});

describe('an id that no message of Crosscheck has', () => {
  const forged = serverCommands.flatMap(({ data: { name }, needs, subOf, anywhere = [] }) =>
    [...Object.keys(needs), 'constructor'].flatMap((sub) => {
      const needed = Object.hasOwn(needs, sub) ? needs[sub] : 'nobody';
      const standings: readonly string[] = ['member', 'editor', 'manager'];
      const below = standings.slice(0, needed === 'nobody' ? 3 : standings.indexOf(needed!));
      const refused = [...below, ...(anywhere.includes(sub) ? [] : ['alone'])];
      const ids = [`2|${name}|!${sub}=1|0`, ...(subOf ? [] : [`2|${name} ${sub}|0`])];
      return ids.map((id) => [id, refused] as const);
    }),
  );
  test.for(forged)('%s is refused to %j', async ([customId, refused]) => {
    await once(forging, async () => {
      await go(bench, ['watch', { query: 'deportees count' }], publisher(forging));
      await go(bench, OWN_ARTICLE, publisher(forging));
    });
    const { message } = await come(
      bench,
      ['factcheck', { query: 'deportees count' }, 'factcheck'],
      publisher(forging),
    );
    const before = await keptIn(bench, forging);
    for (const person of PEOPLE.filter(({ standing }) => refused.includes(standing))) {
      const by = person.about(forging);
      const told = await use(bench, asOwn({ message, kind: '', customId, values: [] }, by), by);
      expect([isAnswer(told), told.ephemeral], `${person.name}: ${told.text}`).toEqual([false, true]);
      expect(told.text).not.toMatch(/fault|went wrong/);
    }
    expect(await keptIn(bench, forging)).toEqual(before);
  });
});

describe('the table has', () => {
  const registered = registration().flatMap((command) => {
    const options = 'options' in command ? (command.options ?? []) : [];
    const subs = options.filter((o) => o.type === ApplicationCommandOptionType.Subcommand);
    if (subs.length === 0) return [{ name: command.name, options }];
    return subs.map((sub) => ({ name: `${command.name} ${sub.name}`, options: sub.options ?? [] }));
  });
  const names = new Set(COMMANDS.map(({ name }) => name));
  const kinds = new Set(COMPONENTS.map(({ way }) => way.at(-1) as string));

  test('every command and subcommand, and no other', () => {
    expect([...names].sort()).toEqual(registered.map(({ name }) => name).sort());
  });

  test('every option, or it is known to change nobody’s rights', () => {
    const tried = new Set(COMMANDS.flatMap(({ options }) => Object.keys(options(0))));
    const all = registered.flatMap(({ options }) => options.map((o) => o.name));
    expect(all.filter((name) => !tried.has(name) && !PLAIN.has(name))).toEqual([]);
  });

  test('every option that is completed, and no other', () => {
    const completed = registered.flatMap(({ name, options }) =>
      options.flatMap((o) => ('autocomplete' in o && o.autocomplete ? [`${name} ${o.name}`] : [])),
    );
    expect(COMPLETED.map((row) => row.join(' ')).sort()).toEqual(completed.sort());
  });

  test('every view, and every act of a server’s command', () => {
    for (const view of VIEWS) expect([...kinds].filter((kind) => kind.includes(`+${view}`))).not.toEqual([]);
    for (const { data, needs, subOf } of serverCommands) {
      const typed = COMMANDS.filter((row) => row.name.split(' ')[0] === data.name).map(({ name, options }) =>
        subOf ? subOf(options(0) as Args) : name.split(' ')[1],
      );
      for (const act of Object.keys(needs))
        if (!typed.includes(act)) expect(kinds).toContain(`${data.name} !${act}`);
    }
  });

  test('every button and menu that answers carry, and no other', async () => {
    const seen = new Set<string>();
    const shown: [message: LoopbackMessage, by: Setting][] = [];
    for (const [i, row] of COMPONENTS.entries()) {
      const home = homes[COMMANDS.length + i]!;
      shown.push([(await handleFor(row, home)).message, publisher(home)]);
    }
    for (const [i, { name, options }] of COMMANDS.entries()) {
      const by = publisher(homes[i]!);
      shown.push([await ask(bench, name, options(++tries), by), by]);
    }
    for (const [message, by] of shown)
      for (const handle of handlesOn(message)) {
        if (seen.has(handle.kind)) continue;
        seen.add(handle.kind);
        shown.push([await use(bench, asOwn(handle, by), by), by]);
      }
    expect([...seen].sort()).toEqual([...kinds].sort());
  });
});
