import type { Said } from '../src/domain.ts';
import { en } from '../src/locale/en.ts';
import { worded } from '../src/locale/phrase.ts';

const isPhrase = (node: unknown): boolean => typeof node === 'object' && node !== null && 'say' in node;

const isSaid = (node: unknown): node is Said =>
  isPhrase(node) || (Array.isArray(node) && node.length > 0 && node.every(isPhrase));

/** Crosscheck's own words in English; none for none. */
export const english = (said: Said | null | undefined): string => worded(said ?? '', en);

/** A value with all of Crosscheck's own words in it in English, as its JSON has them. */
export function inEnglish<T>(value: T): T {
  const node: unknown = value;
  if (isSaid(node)) return english(node) as T;
  if (Array.isArray(node)) return node.map(inEnglish) as T;
  if (typeof node !== 'object' || node === null) return value;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, inEnglish(child)])) as T;
}
