import type { CommandText } from './command-text.ts';
import { CATALOGUES, LANGUAGES } from './index.ts';

/** Discord's registration JSON of a command or of something in it, as far as it has words. */
interface Named {
  name: string;
  description?: string | undefined;
  options?: readonly Named[] | undefined;
  choices?: readonly Named[] | undefined;
  name_localizations?: unknown;
  description_localizations?: unknown;
}

/** The text of one language, and Discord's locales that it is for. */
interface Spoken {
  locales: readonly string[];
  text: CommandText;
}

const byLocale = (spoken: readonly Spoken[], words: (text: CommandText) => string | undefined) =>
  Object.fromEntries(
    spoken.flatMap(({ locales, text }) => {
      const said = words(text);
      return said === undefined ? [] : locales.map((locale) => [locale, said]);
    }),
  );

/** What each language says of something in a command; `path` names it. */
function inside(
  spoken: readonly Spoken[],
  path: string,
  of: (text: CommandText) => CommandText | undefined,
): Spoken[] {
  return spoken.map(({ locales, text }) => {
    const own = of(text);
    if (!own) throw new Error(`${path} has no text for ${locales.join(', ')}`);
    return { locales, text: own };
  });
}

function spokenOf<T extends Named>(data: T, spoken: readonly Spoken[], path: string): T {
  const { name, description, options, choices } = data;
  const option = (o: Named): Named => {
    const own = `${path} ${o.name}`;
    return spokenOf(
      o,
      inside(spoken, own, (text) => text.options?.[o.name]),
      own,
    );
  };
  const choice = (c: Named): Named => ({
    ...c,
    name_localizations: byLocale(spoken, (text) => text.choices?.[c.name] ?? c.name),
  });
  return {
    ...data,
    name,
    name_localizations: byLocale(spoken, (text) => text.name),
    ...(description !== undefined && {
      description_localizations: byLocale(spoken, (text) => text.description ?? description),
    }),
    ...(options && { options: options.map(option) }),
    ...(choices && { choices: choices.map(choice) }),
  };
}

/**
 * Discord's registration JSON of a command with its names and descriptions in every language. Throws an Error for a command
 * or an option that a language has no text for.
 */
export function localised<T extends Named>(data: T): T {
  const catalogues = LANGUAGES.map((language) => CATALOGUES[language]).filter((c) => c.locales.length > 0);
  const spoken = catalogues.map(({ locales, commands }): Spoken => {
    const text = commands[data.name];
    if (!text) throw new Error(`/${data.name} has no text for ${locales.join(', ')}`);
    return { locales, text };
  });
  return spokenOf(data, spoken, `/${data.name}`);
}
