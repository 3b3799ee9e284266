import type { ByteReader, ByteWriter } from './bytes.ts';

/** Writes texts that come again as references to where they stood first. */
export class NameWriter {
  readonly #known = new Map<string, number>();
  readonly #to: ByteWriter;

  constructor(to: ByteWriter) {
    this.#to = to;
  }

  /** A text or null. */
  write(text: string | null): void {
    const known = text === null ? 0 : this.#known.get(text);
    this.#to.varint(known ?? 1);
    if (text === null || known !== undefined) return;
    this.#known.set(text, this.#known.size + 2);
    this.#to.text(text);
  }

  list(texts: readonly string[]): void {
    this.#to.varint(texts.length);
    for (const text of texts) this.write(text);
  }
}

/** Reads what a `NameWriter` has written. */
export class NameReader {
  readonly #known: string[] = [];
  readonly #from: ByteReader;

  constructor(from: ByteReader) {
    this.#from = from;
  }

  read(): string | null {
    const reference = this.#from.varint();
    if (reference === 0) return null;
    if (reference > 1) return this.#known[reference - 2]!;
    const text = this.#from.text();
    this.#known.push(text);
    return text;
  }

  list(): string[] {
    const texts: string[] = [];
    for (let left = this.#from.varint(); left > 0; left--) texts.push(this.read()!);
    return texts;
  }
}
