import { describe, expect, test } from 'vitest';
import { commands, messageCommands, serverCommands } from '../../commands/index.ts';
import { type CommandTexts, optionNamed, slashed } from '../../src/locale/command-text.ts';
import { CATALOGUES, LANGUAGES } from '../../src/locale/index.ts';
import { localised } from '../../src/locale/localised.ts';
import { commandListProblems } from '../../src/playground/discord/command-rules.ts';

const all = [...commands, ...serverCommands, ...messageCommands].map(({ data }) => data);
const registered = all.map((data) => localised(data));

interface Part {
  name: string;
  description?: string;
  options?: Part[];
  choices?: { name: string }[];
}

/** The paths of all that has a name, with its description. */
function* pathsOf(parts: readonly Part[], path = ''): Generator<[string, string]> {
  for (const { name, description = '', options = [] } of parts) {
    yield [`${path}/${name}`, description];
    yield* pathsOf(options, `${path}/${name}`);
  }
}

const partsOf = (texts: CommandTexts): Part[] =>
  Object.entries(texts).map(([name, { description = '', options = {} }]) => ({
    name,
    description,
    options: partsOf(options),
  }));

test('what is registered keeps to Discord’s rules in every language', () => {
  expect(commandListProblems(registered)).toEqual([]);
});

test('the English of a command is what it was', () => {
  expect(registered).toMatchObject(all);
});

describe.each(LANGUAGES.filter((language) => CATALOGUES[language].locales.length > 0))(
  'in %s',
  (language) => {
    const { commands: texts, locales } = CATALOGUES[language];
    const english = new Map(pathsOf(all as Part[]));
    const own = new Map(pathsOf(partsOf(texts)));

    test('every command and option has its text, and no other', () => {
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    });

    test('a description gives the figures and examples that the English one gives', () => {
      for (const [path, description] of english)
        for (const shown of description.match(/\d[\d-]*|(?<=for example: )[^.]+/g) ?? [])
          expect(own.get(path), path).toContain(shown);
    });

    test('every choice that is no name has its text', () => {
      const choices = function* (parts: readonly Part[], path = ''): Generator<[string, string]> {
        for (const part of parts) {
          const own = `${path}/${part.name}`;
          for (const { name } of part.choices ?? []) yield [`${own}: ${name}`, name];
          yield* choices(part.options ?? [], own);
        }
      };
      const said = function* (parts: CommandTexts, path = ''): Generator<string> {
        for (const [name, text] of Object.entries(parts)) {
          for (const choice of Object.keys(text.choices ?? {})) yield `${path}/${name}: ${choice}`;
          yield* said(text.options ?? {}, `${path}/${name}`);
        }
      };
      const names = LANGUAGES.map((l) => CATALOGUES[l].language);
      const wanted = [...choices(all as Part[])].filter(([, name]) => !names.includes(name));
      expect([...said(texts)].sort()).toEqual(wanted.map(([path]) => path).sort());
    });

    test('is registered for every locale of it', () => {
      for (const command of registered)
        for (const locale of locales) expect(command.name_localizations).toHaveProperty([locale]);
    });
  },
);

test('a command or an option without its text is refused', () => {
  expect(() => localised({ name: 'unheard-of', description: 'New' })).toThrow(
    '/unheard-of has no text for es-ES',
  );
  const [first] = commands;
  const options = [{ name: 'unheard-of', description: 'New' }];
  expect(() => localised({ name: first!.data.name, description: 'Old', options })).toThrow(
    '/factcheck unheard-of has no text for es-ES',
  );
});

test('sentences name commands and options as their reader types them', () => {
  const { commands: texts } = CATALOGUES.es;
  expect(slashed(texts, 'history mine')).toBe('/historial mías');
  expect(slashed(texts, 'unheard-of')).toBe('/unheard-of');
  expect(optionNamed(texts, 'since')).toBe('desde');
  expect(optionNamed(texts, 'replace')).toBe('reemplazar');
  expect(optionNamed(texts, 'unheard-of')).toBe('unheard-of');
});
