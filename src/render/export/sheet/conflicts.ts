import type { ConflictsAnswer, Disagreement, DisagreementPlace } from '../../../domain.ts';
import { worded } from '../../../locale/phrase.ts';
import { disagreementWords, foundWords } from '../../conflicts-words.ts';
import { kindWords } from '../../words.ts';
import type { Part, PlaceRow } from '../model.ts';
import { type Drafting, part } from './drafting.ts';

function placeRow(place: DisagreementPlace, side: number, { words, citations }: Drafting): PlaceRow {
  const { text, sentence, speaker, kind } = place;
  return {
    row: 'side',
    status: words.sheet.side(side),
    text: sentence,
    notes: [
      sentence === text ? null : `“${text}”`,
      speaker && words.sheet.says(speaker),
      kindWords(kind),
    ].filter((note): note is string => Boolean(note)),
    source: citations.source(place),
    cited: citations.cite(sentence, place),
  };
}

function disagreementPart(disagreement: Disagreement, number: number, drafting: Drafting): Part {
  const { about, reason, origins, sides } = disagreement;
  const status = disagreementWords(disagreement);
  return part('disagreement', `${number}. ${status} · ${about}`, {
    status,
    says: [worded(reason, drafting.words), drafting.words.sheet.origins(origins)],
    origins,
    places: sides.flatMap((side, i) => side.map((place) => placeRow(place, i + 1, drafting))),
  });
}

/** On what the articles disagree, a part for each, both sides quoted. */
export function conflictsParts(answer: ConflictsAnswer, drafting: Drafting): Part[] {
  return [
    part('answer', drafting.words.sheet.found, { says: [foundWords(answer)] }),
    ...answer.disagreements.map((d, i) => disagreementPart(d, i + 1, drafting)),
  ];
}
