/** The longest quotation that is looked up, in characters: about as much as one message holds. */
export const LONGEST_QUOTE = 1000;
