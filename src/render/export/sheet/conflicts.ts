import type { ConflictsAnswer, Disagreement, DisagreementPlace } from '../../../domain.ts';
import { worded } from '../../../locale/phrase.ts';
import { disagreementWords, foundWords } from '../../conflicts-words.ts';
import { kindWords } from '../../words.ts';
import type { Part, PlaceRow } from '../model.ts';
import { type Drafting, part } from './drafting.ts';

function placeRow(place: DisagreementPlace, side: number, { say, citations }: Drafting): PlaceRow {
  const { text, sentence, speaker, kind } = place;
  return {
    row: 'side',
    status: say.sheet.side(side),
    text: sentence,
    speaker,
    notes: [
      sentence === text ? null : say.quoted(text),
      speaker && `${say.words.says}: ${speaker}`,
      kindWords(kind, say),
    ].filter((note): note is string => Boolean(note)),
    source: citations.source(place),
    cited: citations.cite(sentence, place),
  };
}

function disagreementPart(disagreement: Disagreement, number: number, drafting: Drafting): Part {
  const { about, reason, origins, sides } = disagreement;
  const { say } = drafting;
  const status = disagreementWords(disagreement, say);
  return part('disagreement', `${number}. ${status} · ${worded(about, say)}`, {
    status,
    says: [worded(reason, say), `${say.counts.origins(origins)}.`],
    origins,
    places: sides.flatMap((side, i) => side.map((place) => placeRow(place, i + 1, drafting))),
  });
}

/** On what the articles disagree, a part for each, both sides quoted. */
export function conflictsParts(answer: ConflictsAnswer, drafting: Drafting): Part[] {
  return [
    part('answer', drafting.say.sheet.found, { says: [foundWords(answer, drafting.say)] }),
    ...answer.disagreements.map((d, i) => disagreementPart(d, i + 1, drafting)),
  ];
}
