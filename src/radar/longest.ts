/** The longest topic, in characters. */
export const LONGEST_TOPIC = 200;
