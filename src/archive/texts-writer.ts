import { ByteWriter } from './bytes.ts';
import type { SectionWriter } from './container.ts';

/** Texts one behind the other, for a section of their bytes and one of where they end. */
export class TextsWriter {
  readonly #bytes: ByteWriter;
  readonly #ends: number[] = [];

  constructor(capacity = 1024) {
    this.#bytes = new ByteWriter(capacity);
  }

  add(text: string): void {
    this.#bytes.raw(Buffer.from(text));
    this.#ends.push(this.#bytes.length);
  }

  write(to: SectionWriter, name: string, ends: string): void {
    to.section(name, this.#bytes.written);
    to.section(ends, Uint32Array.from(this.#ends));
  }
}

/** Different texts, each with a number from 0, in the order in which they were asked for. */
export class NumberedTexts {
  readonly #ids = new Map<string, number>();
  readonly #texts = new TextsWriter();

  idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    this.#texts.add(text);
    return id;
  }

  write(to: SectionWriter, name: string, ends: string): void {
    this.#texts.write(to, name, ends);
  }
}
