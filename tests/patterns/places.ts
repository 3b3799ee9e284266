import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CallExpression, type NewExpression, parseSync, Visitor } from 'oxc-parser';

export const ROOT = join(import.meta.dirname, '../..');

/** A place in the sources at which a regular expression stands or is composed. */
export interface Place {
  /** The file from the root of the repository, and the line. */
  at: string;
  /** What stands there; null where it is composed when the program runs. */
  literal: RegExp | null;
}

/** Every file of the product's sources, from the root of the repository. */
const sources = (): string[] =>
  ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.m?[jt]s$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );

/** Every place of one file. */
function placesIn(file: string): Place[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const places: Place[] = [];
  const add = (start: number, literal: RegExp | null): void => {
    places.push({ at: `${file}:${text.slice(0, start).split('\n').length}`, literal });
  };
  const composes = ({ start, callee }: NewExpression | CallExpression): void => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') add(start, null);
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) add(node.start, new RegExp(node.regex.pattern, node.regex.flags));
    },
    NewExpression: composes,
    CallExpression: composes,
  }).visit(program);
  return places;
}

/** Every place in the product at which a regular expression stands or is composed, found by parsing its sources. */
export const places = (): Place[] => sources().flatMap(placesIn);

/** The file of a place. */
export const fileOf = (at: string): string => at.slice(0, at.lastIndexOf(':'));
