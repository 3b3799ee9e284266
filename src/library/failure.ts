import type { Said } from '../domain.ts';
import { Mistake } from '../mistake.ts';

/** Why something did not work in a thread: what to tell a person, or what the program met. */
export interface Failure {
  said: Said | null;
  message: string;
}

/** An error, as it can be sent from a thread. */
export const failureOf = (error: unknown): Failure => ({
  said: error instanceof Mistake ? error.said : null,
  message: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

/** The error of a failure that was sent: a Mistake where it was one. */
export const errorOf = ({ said, message }: Failure): Error =>
  said !== null && !Array.isArray(said) ? new Mistake(said as Mistake['said']) : new Error(message);
