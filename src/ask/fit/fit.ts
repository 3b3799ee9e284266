import type { Figure } from '../../domain.ts';
import type { Asking, Doubt } from './doubt.ts';
import { SCOPE } from './scope.ts';
import { STATE } from './state.ts';
import { THING } from './thing.ts';
import { TIME } from './time.ts';

function weigh(doubts: readonly Doubt[], figure: Figure, asking: Asking): number {
  return doubts.reduce((share, d) => (d.holds(figure, asking) ? share * d.factor : share), 1);
}

/** What share of a figure's score is left by its time, scope and state, 0 to 1. */
export function scopeFit(figure: Figure, asking: Asking): number {
  return weigh(TIME, figure, asking) * weigh(SCOPE, figure, asking) * weigh(STATE, figure, asking);
}

/** What share of a figure's score is left by its time, 0 to 1. */
export function timeFit(figure: Figure, asking: Asking): number {
  return weigh(TIME, figure, asking);
}

/** What share of a figure's score is left by what it measures, 0 to 1. */
export function thingFit(figure: Figure, asking: Asking): number {
  return weigh(THING, figure, asking);
}
