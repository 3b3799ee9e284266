import { countedWords } from '../../src/compare/counted.ts';
import type { Figure } from '../../src/domain.ts';
import { notation } from './read.ts';
import { figuresOf, wordsAt } from './sentence.ts';

function toldOf(figure: Figure): string {
  const { surface, quantity, counted, states, scope, asOf, speaker, hedges } = figure;
  const parts = [
    `${surface} = ${notation(quantity)}`,
    counted && `of ${countedWords(figure) || `“${wordsAt(figure, counted)}”`}`,
    ...states,
    scope.part && 'a part',
    scope.past && `in the past: ${scope.past}`,
    scope.negated && 'denied',
    asOf && `when: ${asOf}`,
    speaker && `says ${speaker}`,
    hedges.length > 0 && `hedged: ${hedges.join(', ')}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** All that is told of each figure of a paragraph, with `|` between its sentences. */
export const told = (paragraph: string): string[] => figuresOf(paragraph).map(toldOf);
