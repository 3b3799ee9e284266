import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** The languages of the interface, by their ISO 639-1 code. English is the first, and what is used for any other. */
export const CATALOGUES = { en, es } satisfies Record<string, Catalogue>;

export type Language = keyof typeof CATALOGUES;

export const LANGUAGES = Object.keys(CATALOGUES) as [Language, ...Language[]];

/** Whether a code names a language of the interface. */
export const isLanguage = (code: string): code is Language => Object.hasOwn(CATALOGUES, code);

/** The language of a catalogue. */
export const languageOf = (catalogue: Catalogue): Language =>
  LANGUAGES.find((language) => CATALOGUES[language] === catalogue)!;

/** The catalogue for a locale of Discord, such as `es-ES`, `es-419` or `en-GB`. */
export function catalogueFor(locale: string): Catalogue {
  const [language = ''] = locale.split('-');
  return isLanguage(language) ? CATALOGUES[language] : en;
}
