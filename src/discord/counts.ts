/** What became of an interaction: answered, refused with a sentence for a person, a fault of ours, or gone before it was answered. */
type Outcome = 'answered' | 'refused' | 'faults' | 'gone';

/** How many interactions ended so since the start, what was typed aside. */
export type Counts = Record<Outcome, number>;

export const noCounts = (): Counts => ({ answered: 0, refused: 0, faults: 0, gone: 0 });
