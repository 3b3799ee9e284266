/** Discord's limits on one message of components, and on the id of a button. */
export const LIMITS = {
  components: 40,
  /** Characters of all texts together. */
  characters: 4000,
  /** Discord answers 500 above this, counting UTF-8 bytes and `bytesPerText` for each text. */
  bytes: 10_170,
  bytesPerText: 12,
  /** Characters of a custom_id. */
  customId: 100,
  /** Options of a select menu, and characters of an option's label and description. */
  options: 25,
  option: 100,
} as const;
