import type { CorpusProblem, Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { readDate } from './dates.ts';
import { linesOf } from './lines.ts';
import { isAddress, NOTHING, type Source } from './sources.ts';

/** What the head of a file states, and the offset at which its text begins. */
export interface FrontMatter {
  source: Source;
  end: number;
  problems: CorpusProblem[];
}

/** The longest front matter that is read, in UTF-16 code units. */
const LONGEST = 64 * 1024;

const NAMES: Record<keyof Source, readonly string[]> = {
  outlet: ['outlet', 'publication', 'source'],
  title: ['title', 'headline'],
  published: ['date', 'published'],
  url: ['url', 'link'],
};

/**
 * Reads the YAML between a first line `---` and the next such line. A file without it states nothing and its
 * text begins at 0. What cannot be understood becomes a problem with its line; never rejects.
 */
export async function readFrontMatter(text: string, file: string): Promise<FrontMatter> {
  const none: FrontMatter = { source: NOTHING, end: 0, problems: [] };
  if (!/^---[ \t]*\r?\n/.test(text)) return none;
  const [first, ...rest] = linesOf(text);
  const close = rest.find((line) => /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (!first || !close) return none;
  const end = close.end;
  const passedOver = (what: Phrase): FrontMatter => ({
    source: NOTHING,
    end,
    problems: [{ file, line: 1, message: phrase('frontMatterPassedOver', file, what) }],
  });
  if (close.start > LONGEST)
    return {
      ...none,
      problems: [{ file, line: 1, message: phrase('aboutFile', file, phrase('beginsWithFrontMatter')) }],
    };
  const yaml = await import('yaml');
  const { isMap, isScalar, LineCounter } = yaml;
  const counter = new LineCounter();
  const start = text.indexOf('\n') + 1;
  const document = parsed(text.slice(start, close.start), yaml, counter);
  if (!document) return passedOver(phrase('nestsTooDeeply'));
  if (refersToItself(document, yaml)) return passedOver(phrase('refersToItself'));
  const line = (offset: number | undefined) => (offset === undefined ? 1 : counter.linePos(offset).line + 1);
  const problem = (offset: number | undefined, what: Phrase) => ({
    file,
    line: line(offset),
    message: phrase('frontMatter', file, what),
  });
  const [error] = document.errors;
  if (error) {
    const what = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return {
      source: NOTHING,
      end,
      problems: [problem(error.pos[0], phrase('isNoYaml', what))],
    };
  }
  if (!isMap(document.contents)) return none;

  const source: Source = { ...NOTHING };
  const problems: CorpusProblem[] = [];
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    const field = (Object.keys(NAMES) as (keyof Source)[]).find((candidate) =>
      NAMES[candidate].includes(name),
    );
    if (!field || source[field] !== null || (isScalar(value) && value.value === null) || value === null)
      continue;
    const offset = isScalar(key) ? key.range?.[0] : undefined;
    const words = isScalar(value) ? String(value.value).trim() : null;
    if (words === null) problems.push(problem(offset, phrase('statesList', name)));
    else if (field === 'published' && words !== '' && readDate(words) === null) {
      problems.push(problem(offset, phrase('statesNoDate', name, words)));
    } else if (field === 'url' && words !== '' && !isAddress(words)) {
      problems.push(problem(offset, phrase('statesNoAddress', name, words)));
    } else source[field] = (field === 'published' ? readDate(words) : words) || null;
  }
  return { source, end, problems };
}

type Yaml = typeof import('yaml');
type Document = ReturnType<Yaml['parseDocument']>;

/** The document of a YAML text; null when it is nested too deeply to be read. */
function parsed(text: string, yaml: Yaml, lineCounter: InstanceType<Yaml['LineCounter']>): Document | null {
  try {
    const document = yaml.parseDocument(text, { lineCounter, logLevel: 'silent' });
    return document.errors.some((error) => /call stack/.test(error.message)) ? null : document;
  } catch {
    return null;
  }
}

function refersToItself(document: Document, yaml: Yaml): boolean {
  let refers = false;
  yaml.visit(document, {
    Alias: () => {
      refers = true;
      return yaml.visit.BREAK;
    },
  });
  return refers;
}
