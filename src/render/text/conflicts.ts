import type { ConflictsAnswer, Disagreement, DisagreementPlace } from '../../domain.ts';
import { en as say } from '../../locale/en.ts';
import { worded } from '../../locale/phrase.ts';
import { disagreementWords, foundWords, originsWords } from '../conflicts-words.ts';
import { visible, visibleLine } from '../visible.ts';
import { cut, dateWords, kindWords, outletOf, placeWords, searchedWords } from '../words.ts';
import { type Style, WIDTH, wrap } from './layout.ts';

/** The longest sentence or quotation that is shown whole. */
const LONGEST = 400;
const MOST_PLACES = 4;

function placeLines(of: DisagreementPlace, style: Style): string {
  const about = [
    outletOf(of, say),
    dateWords(of, say),
    kindWords(of.kind, say),
    of.speaker && `says: ${of.speaker}`,
  ];
  return [
    `  ${style('bold', visibleLine(`“${cut(of.text, 80)}”`))}  ${visibleLine(placeWords(of, say))}  ${style('dim', visibleLine(about.filter(Boolean).join(', ')))}`,
    ...(of.sentence === of.text && of.text.length <= 80
      ? []
      : [wrap(visible(cut(of.sentence, LONGEST)), WIDTH, '    │ ')]),
  ].join('\n');
}

function sideLines(side: readonly DisagreementPlace[], style: Style): string {
  const more = side.length - MOST_PLACES;
  return [
    ...side.slice(0, MOST_PLACES).map((p) => placeLines(p, style)),
    ...(more > 0 ? [style('dim', `  and ${more} more`)] : []),
  ].join('\n');
}

function disagreementLines(disagreement: Disagreement, style: Style): string {
  const { relation, about, reason, sides } = disagreement;
  const head = style(
    [relation === 'conflict' ? 'red' : 'yellow', 'bold'],
    disagreementWords(disagreement, say),
  );
  return [
    `${head} · ${visibleLine(cut(worded(about, say), 80))} · ${originsWords(disagreement, say)}`,
    wrap(visible(worded(reason, say)), WIDTH, '  '),
    sides.map((side) => sideLines(side, style)).join(`\n  ${style('dim', 'against')}\n`),
  ].join('\n');
}

/** On what the articles disagree, for a terminal. */
export function conflictsText(answer: ConflictsAnswer, style: Style): string {
  const { query, disagreements, corpus } = answer;
  const parts = [
    style('bold', query ? `Conflicts: ${visibleLine(query)}` : 'Conflicts'),
    visibleLine(foundWords(answer, say)),
    ...disagreements.map((d) => disagreementLines(d, style)),
    style('dim', visibleLine(`${searchedWords(answer, say)} · corpus ${corpus.fingerprint}`)),
  ];
  return `${parts.join('\n\n')}\n`;
}
