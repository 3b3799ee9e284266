import { EDITOR_ROLE } from '../../../src/playground/discord/objects.ts';
import type { Options } from '../../../src/playground/discord/server.ts';
import { MENU, type Way } from './bench.ts';

/**
 * Who may: `+` and `-` for a member, an editor and a manager of the server, the manager of another one, and somebody who is in
 * none that has the bot. Who is outside may only in their own name: nothing changes in the server.
 */
type Marks = string;

const ALL: Marks = '+ + + + +';
const SERVERS: Marks = '+ + + + -';
const EDITORS: Marks = '- + + + -';
const MANAGERS: Marks = '- - + + -';

/** Options for the n-th try, so that each does something. */
type OptionsOf = (n: number) => Options;

/** A command, and whether it leaves the server as it is. */
interface CommandRow {
  name: string;
  options: OptionsOf;
  marks: Marks;
  reads: boolean;
  /** What the server's manager does before each try. */
  first?: (n: number) => readonly Way[];
}

const file = (name: string) => ({ filename: name, content: `The dam of ${name} held 412 people back.` });
const own = (n: number): string => `own-${n}.txt`;
const added = (n: number): readonly Way[] => [['corpus add', { file: file(own(n)) }]];
const gone = (n: number): readonly Way[] => [...added(n), ['corpus remove', { file: own(n) }]];
const watched = (n: number): readonly Way[] => [['watch', { query: `deportees count ${n}` }]];
const asked = (): Way => ['factcheck', { query: 'deportees count' }];

const reading = (name: string, options: Options, marks: Marks): CommandRow => ({
  ...{ name, options: () => options, marks, reads: true },
});
const changing = (
  name: string,
  options: OptionsOf,
  marks: Marks,
  first?: CommandRow['first'],
): CommandRow => ({ name, options, marks, reads: false, ...(first && { first }) });

/** Every command, once more where an option changes who may. A new one is a line here. */
export const COMMANDS: readonly CommandRow[] = [
  reading('factcheck', { query: 'deportees count' }, ALL),
  reading('quote', { words: 'you will be removed' }, ALL),
  reading('conflicts', {}, ALL),
  reading('conflicts', { aside: true }, SERVERS),
  reading('sources', {}, ALL),
  reading(MENU, { message: '238 were sent.' }, ALL),
  reading('watch', {}, SERVERS),
  changing('watch', (n) => ({ query: `CECOT capacity ${n}` }), EDITORS),
  changing('watch', (n) => ({ query: `CECOT capacity ${n}`, outlet: 'Tampa' }), EDITORS),
  reading('history mine', {}, ALL),
  reading('history forget', {}, ALL),
  reading('history forget', { number: 1 }, ALL),
  reading('history server', {}, MANAGERS),
  reading('corpus list', {}, SERVERS),
  reading('corpus status', {}, SERVERS),
  changing('corpus add', (n) => ({ file: file(`fresh-${n}.txt`), outlet: 'The Example' }), EDITORS),
  changing(
    'corpus add',
    (n) => ({ file: { ...file(own(n)), content: `Another text ${n} of 5 men.` }, replace: true }),
    EDITORS,
    added,
  ),
  // The manager of another server may remove what that has added, which is nothing.
  changing('corpus remove', (n) => ({ file: own(n) }), '- + + - -', added),
  reading('corpus reload', {}, EDITORS),
  reading('status', {}, MANAGERS),
  reading('settings show', {}, MANAGERS),
  changing('settings editor', (n) => ({ role: { role: EDITOR_ROLE + n }, allow: true }), MANAGERS),
  changing('settings record', (n) => ({ days: 40 + n }), MANAGERS),
  changing(
    'settings privacy',
    () => ({ default: 'private' }),
    MANAGERS,
    () => [['settings privacy', { default: 'public' }]],
  ),
  changing(
    'settings outlets',
    () => ({ names: 'Tampa' }),
    MANAGERS,
    () => [['settings outlets', {}]],
  ),
  changing(
    'settings outlets',
    () => ({}),
    MANAGERS,
    () => [['settings outlets', { names: 'Tampa' }]],
  ),
  changing(
    'settings language',
    () => ({ language: 'en' }),
    MANAGERS,
    () => [['settings language', { language: 'own' }]],
  ),
];

/** Options that change nobody's rights, whatever is in them. */
export const PLAIN: ReadonlySet<string> = new Set([
  ...['query', 'words', 'topic', 'speaker', 'file', 'outlet', 'since', 'until', 'event', 'private'],
  ...['number', 'date', 'url', 'headline', 'name', 'replace'],
  ...['role', 'allow', 'days', 'default', 'names', 'language'],
]);

/** A button or a menu, and who may use it. */
interface ComponentRow {
  /** How it is come to; its last kind is what is tried. */
  way: Way;
  marks: Marks;
  reads: boolean;
  /** What the server's manager does before all tries, and before each. */
  once: readonly Way[];
  each: (n: number) => readonly Way[];
  /** It shows what the publisher asked, who may see it also without the right. */
  isOwn?: boolean;
}

const nothing = (): Way[] => [];
const shows = (marks: Marks, way: Way, once: readonly Way[] = []): ComponentRow => ({
  ...{ way, marks, reads: true, once, each: nothing },
});
const does = (
  marks: Marks,
  way: Way,
  each: ComponentRow['each'],
  once: readonly Way[] = [],
): ComponentRow => ({
  ...{ way, marks, reads: false, once, each },
});

const COUNT = ['factcheck', { query: 'deportees count' }] as const;
const FERRY = ['factcheck', { query: 'passengers of the ferry' }] as const;
const QUOTED = ['quote', { words: 'the ferry is late again' }] as const;
const CONFLICTS = ['conflicts', {}] as const;
const SOURCES = ['sources', {}] as const;
/** So many things do not stand on one page. */
const MANY = Array.from({ length: 12 }, (_, n) => n + 100);
const LISTED = MANY.flatMap(added);
const ASIDE: Way = [...CONFLICTS, 'conflicts !aside'];

/** Every button and menu that an answer has. A new one is a line here. */
export const COMPONENTS: readonly ComponentRow[] = [
  shows(ALL, [...COUNT, 'factcheck']),
  shows(ALL, [...COUNT, 'factcheck +figures']),
  shows(ALL, [...FERRY, 'factcheck +figures', 'factcheck ~figures']),
  shows(ALL, [...COUNT, 'factcheck +quotations']),
  shows(ALL, [...FERRY, 'factcheck +quotations', 'factcheck ~quotations']),
  shows(ALL, [...COUNT, 'factcheck +chart']),
  shows(ALL, [...COUNT, 'factcheck +export']),
  shows(ALL, [...COUNT, 'factcheck +export', 'factcheck ~export']),
  shows(ALL, ['factcheck', { query: 'death toll' }, 'factcheck =event']),
  shows(ALL, [...COUNT, 'context +context =place']),
  shows(ALL, ['quote', { words: 'the log is long' }, 'context +context =place', 'context ~context']),
  shows(ALL, [MENU, { message: '238 were sent to a prison that opened in 2022.' }, 'share']),
  shows(ALL, [...QUOTED, 'quote']),
  shows(ALL, [...QUOTED, 'quote +export']),
  shows(ALL, [...QUOTED, 'quote +export', 'quote ~export']),
  shows(ALL, [...CONFLICTS, 'conflicts']),
  shows(ALL, [...CONFLICTS, 'conflicts +export']),
  shows(ALL, [...CONFLICTS, 'conflicts +export', 'conflicts ~export']),
  shows(ALL, [...SOURCES, 'sources']),
  shows(ALL, [...SOURCES, 'sources +export']),
  shows(ALL, [...SOURCES, 'sources +export', 'sources ~export']),
  does(MANAGERS, [...CONFLICTS, 'conflicts !aside'], nothing),
  // In another server it puts nothing back, as that has put nothing aside.
  does(MANAGERS, ['conflicts', { aside: true }, 'conflicts !back'], nothing, Array(4).fill(ASIDE)),
  shows(SERVERS, ['watch', {}, 'watch list'], MANY.flatMap(watched)),
  does('- + + - -', ['watch', {}, 'watch !remove'], watched),
  shows(ALL, ['history mine', {}, 'history mine'], MANY.map(asked)),
  shows(MANAGERS, ['history server', {}, 'history server'], MANY.map(asked)),
  // What all saw is shown again to who manages the server.
  { ...shows('- - + - -', ['history server', {}, 'history !show'], [asked()]), isOwn: true },
  shows(SERVERS, ['corpus list', {}, 'corpus list'], LISTED),
  shows(SERVERS, ['corpus status', {}, 'corpus status'], LISTED),
  does('- + + - -', ['corpus list', {}, 'corpus !remove'], added),
  does('- + + - -', ['corpus list', {}, 'corpus !restore'], gone),
];

/** What a server has added itself, and what nobody else is offered. */
export const OWN_ARTICLE: Way = [
  'corpus add',
  {
    file: {
      filename: 'zorbling-quay.txt',
      content:
        'On Monday 412 zorblings were counted, said Zorba Quint.\n\nThe prison of Zorbley opened in 2022.\n\n“The zorblings are back for good,” Zorba Quint said.\n',
    },
    outlet: 'Zorb Gazette',
    headline: 'Zorblings return',
  },
];
export const OWN_WORDS = /zorb/i;
/** The beginning of each of them. */
export const TYPED = 'zor';

/** Options that are completed while they are typed, by command. A new one is a line here. */
export const COMPLETED: readonly (readonly [command: string, option: string])[] = [
  ['factcheck', 'query'],
  ['factcheck', 'outlet'],
  ['quote', 'words'],
  ['quote', 'speaker'],
  ['quote', 'outlet'],
  ['conflicts', 'topic'],
  ['conflicts', 'outlet'],
  ['sources', 'file'],
  ['sources', 'outlet'],
  ['watch', 'query'],
  ['watch', 'outlet'],
  ['corpus remove', 'file'],
  ['settings outlets', 'names'],
];
