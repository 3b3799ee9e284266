import type { Command } from '../src/command.ts';
import { factcheck } from './factcheck.ts';
import { quote } from './quote.ts';

/** Every command, in the order in which people see them. */
export const commands: readonly Command[] = [factcheck, quote];
