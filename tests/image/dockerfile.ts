import { readFile } from 'node:fs/promises';

/** One instruction of a Dockerfile, such as `COPY src src`. */
export interface Instruction {
  name: string;
  rest: string;
}

/** The stages of the Dockerfile, each from its FROM on. */
export async function stages(): Promise<Instruction[][]> {
  const text = (await readFile('Dockerfile', 'utf8')).replace(/^#.*\n/gm, '').replace(/\\\n/g, ' ');
  const all: Instruction[][] = [];
  for (const line of text.split('\n').filter((l) => l.trim())) {
    const [, name = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (name === 'FROM') all.push([]);
    all.at(-1)!.push({ name, rest: rest.replace(/\s+/g, ' ') });
  }
  return all;
}

/** What stands behind each instruction of a name. */
export const restsOf = (stage: readonly Instruction[], name: string): string[] =>
  stage.filter((i) => i.name === name).map((i) => i.rest);

/** The words of an instruction's JSON form: `["node", "main.ts"]`. */
export const words = (rest: string): string[] => JSON.parse(rest.slice(rest.indexOf('['))) as string[];

/** What a stage copies of the checkout, with where to; what comes from another stage is left out. */
export function copied(stage: readonly Instruction[]): { from: string; to: string }[] {
  return restsOf(stage, 'COPY')
    .filter((rest) => !rest.startsWith('--'))
    .flatMap((rest) => {
      const names = rest.split(' ');
      const to = names.pop()!;
      return names.map((from) => ({ from, to: to === './' ? from : to }));
    });
}

/** What .dockerignore lets through. */
export async function letThrough(): Promise<{ first: string; names: string[] }> {
  const lines = (await readFile('.dockerignore', 'utf8')).split('\n').filter((l) => l && !l.startsWith('#'));
  return {
    first: lines[0] ?? '',
    names: lines.filter((l) => l.startsWith('!')).map((l) => l.slice(1)),
  };
}
