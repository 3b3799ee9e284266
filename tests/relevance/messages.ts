import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '../../src/desk.ts';
import type { CheckedClaim } from '../../src/domain.ts';

interface Label {
  text: string;
  kind: string;
  relation: 'stated' | 'excluded' | 'differs' | 'absent';
}

interface Row {
  corpus: string;
  message: string;
  claims: Label[];
  aside: string[];
}

const ROOT = join(import.meta.dirname, '..', '..');
const TOPICS = join(import.meta.dirname, 'topics');
const folderOf = (corpus: string, topics: string): string =>
  corpus === 'seeds' ? join(ROOT, 'seeds') : join(topics, corpus, 'corpus');

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a claim that was found is the one that is labelled. */
function isOne(found: CheckedClaim, { text }: Label): boolean {
  const [a, b] = [fold(found.text), fold(text)];
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/**
 * Scores the labelled messages of a folder of topics: the share of claims found, of those found that stand as labelled (an open claim counts as
 * differing), and of what is set aside that is not taken for a claim.
 */
export async function scoreMessages(topics = TOPICS, show = false): Promise<Record<string, number>> {
  const rows = readFileSync(`${topics}.messages.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);
  const sums = { claims: 0, found: 0, right: 0, aside: 0, leftAside: 0 };
  for (const { corpus, message, claims, aside } of rows) {
    const desk = await openDesk(folderOf(corpus, topics));
    const answer = desk.message(message);
    for (const label of claims) {
      sums.claims++;
      const found = answer.claims.find((c) => isOne(c, label));
      if (!found) {
        if (show) console.log(`${corpus} · not found · ${label.kind} “${label.text}”`);
        continue;
      }
      sums.found++;
      const standing = found.standing === 'open' ? 'differs' : found.standing;
      if (standing === label.relation) sums.right++;
      else if (show)
        console.log(
          `${corpus} · ${label.kind} “${label.text}” · want ${label.relation}, got ${found.standing}`,
        );
    }
    for (const text of aside) {
      sums.aside++;
      if (answer.aside.some((a) => fold(a.text).includes(fold(text)) || fold(text).includes(fold(a.text))))
        sums.leftAside++;
      else if (show) console.log(`${corpus} · not set aside · ${text}`);
    }
  }
  const share = (n: number, of: number): number => Math.round((1000 * n) / Math.max(1, of)) / 1000;
  return {
    messages: rows.length,
    claims: sums.claims,
    'claims found': share(sums.found, sums.claims),
    'right relation': share(sums.right, sums.found),
    'set aside': share(sums.leftAside, sums.aside),
  };
}
