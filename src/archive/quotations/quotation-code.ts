import type { Article, Quotation } from '../../domain.ts';
import { decodedQuotations, encodedQuotations } from '../../quote/encoded.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';

/** Writes an article's quotations: the texts that they name, each once, and behind them their numbers. */
export function writeQuotations(quotations: readonly Quotation[], to: ByteWriter): void {
  if (quotations.length === 0) return;
  const ids = new Map<string, number>();
  const numbers = encodedQuotations(quotations, {
    idOf(text) {
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
    },
  });
  to.varint(ids.size);
  for (const text of ids.keys()) to.text(text);
  for (const number of numbers) to.varint(number);
}

/** Reads the quotations of an article, which go on up to `end`. */
export function readQuotations(from: ByteReader, end: number, article: Article): Quotation[] {
  if (from.at >= end) return [];
  const texts = Array.from({ length: from.varint() }, () => from.text());
  const numbers: number[] = [];
  while (from.at < end) numbers.push(from.varint());
  return decodedQuotations(numbers, article, (id) => texts[id]!);
}
