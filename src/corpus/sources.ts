import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CorpusProblem, Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { isDate } from './dates.ts';
import { JsonMistake, parseJson, positionOf } from './json.ts';
import { codeOf, errorWords, PLAIN } from './plain-file.ts';

const NAME = 'sources.json';

/** The day of an ISO 8601 date with or without a time. */
const day = (date: string) => date.replace(/^(\d{4}-\d{2}-\d{2})[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?$/, '$1');

/** Whether a text is the address of a web page. */
export const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text);

const stated = z.string('mustBeText').trim().nullish();
/** Messages are the names of phrases. */
const Source = z.looseObject(
  {
    outlet: stated,
    title: stated,
    published: stated.refine((date) => !date || isDate(day(date)), 'mustBeDate'),
    url: stated.refine((url) => !url || isAddress(url), 'mustBeAddress'),
  },
  'mustBeEntry',
);
const Sources = z.record(z.string(), Source, 'mustBeEntries');
type Wrong = 'mustBeText' | 'mustBeDate' | 'mustBeAddress' | 'mustBeEntry' | 'mustBeEntries';
const KEYS = Object.keys(Source.shape);

/** What is known of an article from outside of its text; null where nothing is stated. */
export interface Source {
  outlet: string | null;
  title: string | null;
  published: string | null;
  url: string | null;
}

/** The content of sources.json. */
export interface SourceList {
  bytes: Uint8Array;
  /** What is stated of one file; all null for a file without an entry. */
  of(file: string): Source;
  /** Entries for files that are not among `files`, and keys that mean nothing. */
  problems(files: readonly string[]): CorpusProblem[];
}

const key = (file: string) => file.normalize('NFC');
/** What is known of a text that came alone. */
export const NOTHING: Source = { outlet: null, title: null, published: null, url: null };

/**
 * Reads `sources.json` in `dir`; a folder without one states nothing. Throws a Mistake with file, line and
 * column when it is not JSON or an entry has the wrong form, and where it is a link, which may lead out of the folder.
 */
export async function readSources(dir: string): Promise<SourceList> {
  const path = join(dir, NAME);
  let bytes: Uint8Array;
  try {
    bytes = await fs.readFile(path, { flag: PLAIN });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return sourceList(new Uint8Array(), {}, () => null);
    throw new Mistake(phrase('sourcesUnreadable', path, errorWords(error)));
  }
  return parseSources(bytes, path);
}

/** Checks the bytes of a sources.json; `path` is how messages name it. Throws as `readSources` does. */
export function parseSources(bytes: Uint8Array, path: string): SourceList {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Mistake(phrase('sourcesNotUtf8', path));
  }
  const refuse = (offset: number, what: Phrase): never => {
    const { line, column } = positionOf(text, offset);
    throw new Mistake(phrase('wrongAt', `${path}:${line}:${column}`, what));
  };
  let parsed: ReturnType<typeof parseJson>;
  try {
    parsed = parseJson(text);
  } catch (error) {
    if (error instanceof JsonMistake) return refuse(error.offset, error.said);
    throw error;
  }
  const offsetOf = (keys: PropertyKey[]) => parsed.places.get(JSON.stringify(keys)) ?? text.search(/\S|$/);
  const checked = Sources.safeParse(parsed.value);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    const [file, field] = issue.path.map((part) => JSON.stringify(part));
    const wrong = phrase(issue.message as Wrong);
    const subject = field ? phrase('fieldOf', field, file!) : file;
    const what = subject ? phrase('subjectMust', subject, wrong) : wrong;
    const more = checked.error.issues.length - 1;
    return refuse(offsetOf(issue.path), more > 0 ? phrase('andMoreLikeIt', what, more) : what);
  }
  return sourceList(bytes, checked.data, (keys) => positionOf(text, offsetOf(keys)).line);
}

function sourceList(
  bytes: Uint8Array,
  entries: z.infer<typeof Sources>,
  lineOf: (keys: string[]) => number | null,
): SourceList {
  const byFile = new Map(Object.entries(entries).map(([file, entry]) => [key(file), entry]));
  return {
    bytes,
    of(file) {
      const entry = byFile.get(key(file));
      if (!entry) return NOTHING;
      const { outlet, title, published, url } = entry;
      return {
        outlet: outlet || null,
        title: title || null,
        published: published ? day(published) : null,
        url: url || null,
      };
    },
    problems(files) {
      const known = new Set(files.map(key));
      const problem = (keys: string[], message: Phrase) => ({ file: NAME, line: lineOf(keys), message });
      return Object.entries(entries).flatMap(([file, entry]) => [
        ...(known.has(key(file)) ? [] : [problem([file], phrase('namesNoArticle', NAME, file))]),
        ...Object.keys(entry)
          .filter((field) => !KEYS.includes(field))
          .map((field) => problem([file, field], phrase('statesNoField', NAME, field, file, KEYS))),
      ]);
    },
  };
}
