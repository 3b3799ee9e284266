import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { TextOf } from './linear.ts';

/** What characters of a class are taken from. */
const SIGNS = [...' aA1,."“”-–’;:(\'\t\n>/|*_#éµ中\u0301\u200b'];

/** A text of so many characters that says one thing again and again. */
export const repeated = (pump: string, length: number): string =>
  pump.repeat(Math.ceil(length / Math.max(1, pump.length))).slice(0, length);

/** What breaks a match off at the end of a text. */
const ENDS = ['', '\u0001', '\n', '.'];

/** Numbers that look drawn by lot and are the same in every run. */
function lots(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state * 48_271) % 0x7fffffff;
    return state % below;
  };
}

/** Draws texts that parts of one expression match, or nearly. */
class Sampler {
  readonly #draw = lots();
  readonly #flags: string;
  readonly #members = new Map<string, string[]>();

  constructor({ flags }: RegExp) {
    this.#flags = flags.replace(/[gy]/g, '');
  }

  #one<T>(list: readonly T[]): T {
    return list[this.#draw(list.length)]!;
  }

  /** Some characters of a class, those of its own text among them. */
  #membersOf(raw: string): string[] {
    let members = this.#members.get(raw);
    if (!members) {
      const whole = new RegExp(`^(?:${raw})$`, this.#flags);
      members = [...new Set([...SIGNS, ...raw])].filter((sign) => whole.test(sign));
      this.#members.set(raw, members);
    }
    return members;
  }

  /** A text for a part; what stands in a quantifier is taken once or, where it may be left out, perhaps not at all. */
  of(node: AST.Element | AST.Alternative | AST.Pattern): string {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return this.of(this.#one(node.alternatives));
      case 'Alternative':
        return node.elements.map((element) => this.of(element)).join('');
      case 'Assertion':
        return node.kind === 'lookbehind' && !node.negate ? this.of(this.#one(node.alternatives)) : '';
      case 'Quantifier':
        return node.min === 0 && this.#draw(2) === 0
          ? ''
          : this.of(node.element).repeat(Math.max(1, node.min));
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
        return this.#membersOf(node.raw).length > 0 ? this.#one(this.#membersOf(node.raw)) : '';
      case 'Backreference':
        return this.of([node.resolved].flat()[0]!);
      case 'ExpressionCharacterClass':
        throw new Error(`No text is drawn for ${node.raw} yet`);
    }
  }

  /** A text for all that stands before a part, from the start of the expression. */
  before(node: AST.Node): string {
    const { parent } = node;
    if (!parent || parent.type === 'RegExpLiteral') return '';
    const own =
      parent.type === 'Alternative'
        ? parent.elements.slice(0, parent.elements.indexOf(node as AST.Element)).map((e) => this.of(e))
        : [];
    return this.before(parent) + own.join('');
  }
}

/** A quantifier that takes fewer takes no more time for a longer text. */
const MANY = 10;

function* quantifiersIn(node: AST.Element | AST.Alternative | AST.Pattern): Generator<AST.Quantifier> {
  if (node.type === 'Quantifier') {
    if (node.max >= MANY) yield node;
    yield* quantifiersIn(node.element);
  } else if ('alternatives' in node)
    for (const alternative of node.alternatives) {
      if (alternative.type === 'Alternative') yield* quantifiersIn(alternative);
    }
  else if (node.type === 'Alternative') for (const element of node.elements) yield* quantifiersIn(element);
}

/** A text that is made as long as is wanted, and how it is told apart. */
export interface Pump {
  name: string;
  textOf: TextOf;
}

const pump = (before: string, body: string, end: string): Pump => ({
  name: JSON.stringify([before, body, end]),
  textOf: (length) => before + repeated(body, length) + end,
});

/**
 * Texts on which an expression may take long: each of its quantifiers fed with much of what it takes, once behind what
 * stands before it, once with that again and again so that a search begins everywhere, each with an end that may fit nothing;
 * and the whole again and again. `tries` is how often each is drawn.
 */
export function pumpsFor(expression: RegExp, tries: number): Pump[] {
  const { pattern } = new RegExpParser().parseLiteral(String(expression));
  const sampler = new Sampler(expression);
  const pumps: Pump[] = [];
  const end = (i: number): string => ENDS[i % ENDS.length]!;
  for (const quantifier of quantifiersIn(pattern))
    for (let i = 0; i < tries; i++) {
      const before = sampler.before(quantifier);
      const body = sampler.of(quantifier.element);
      pumps.push(pump(before, body, end(i)), pump('', before + body, end(i)));
    }
  for (let i = 0; i < tries; i++) pumps.push(pump('', sampler.of(pattern), end(i)));
  return [
    ...new Map(pumps.filter(({ name }) => !name.startsWith('["","",')).map((p) => [p.name, p])).values(),
  ];
}
