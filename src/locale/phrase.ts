import type { Phrase, Said } from '../domain.ts';
import type { Catalogue } from './catalogue.ts';

type Phrases = Catalogue['phrases'];

/** What a template is filled with: words or a number as they are, and in a word's place another phrase. */
type Filler<T> = T extends readonly string[]
  ? readonly (string | Phrase)[]
  : T extends string
    ? string | Phrase
    : T;

type Fillers<T extends readonly unknown[]> = { [Index in keyof T]: Filler<T[Index]> };

/** A phrase by the name of its template, with what fills it in order. */
export function phrase<Name extends keyof Phrases>(
  say: Name,
  ...values: Fillers<Parameters<Phrases[Name]>>
): Phrase {
  return { say, with: values };
}

function filled(value: Phrase['with'][number], catalogue: Catalogue): string | number | string[] {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' || !Array.isArray(value)) return worded(value as string | Phrase, catalogue);
  return value.map((part: string | Phrase) => worded(part, catalogue));
}

/**
 * A phrase in the words of a language; several are sentences after each other. What is words already stays as it is, and of
 * a phrase that another version of Crosscheck made and this one does not know, its fillers are shown.
 */
export function worded(said: Said, catalogue: Catalogue): string {
  if (typeof said === 'string') return said;
  if ('say' in said) {
    const values = said.with.map((value) => filled(value, catalogue));
    const template = Object.hasOwn(catalogue.phrases, said.say)
      ? (catalogue.phrases[said.say as keyof Phrases] as (...values: unknown[]) => string)
      : null;
    return template ? template(...values) : values.flat().join(' ');
  }
  return said.map((part) => worded(part, catalogue)).join(' ');
}
