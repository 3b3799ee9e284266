/** A mistake of the person who asks or configures: told to them in one sentence, never logged as a fault. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}
