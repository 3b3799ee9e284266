/** Bytes that grow as they are written. Numbers are little endian; a varint is LEB128, seven bits a byte. */
export class ByteWriter {
  #bytes: Buffer;
  length = 0;

  constructor(capacity = 1024) {
    this.#bytes = Buffer.allocUnsafe(capacity);
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.length + more));
    this.#bytes.copy(grown, 0, 0, this.length);
    this.#bytes = grown;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2^53 - 1. */
  varint(value: number): void {
    this.#room(8);
    let left = value;
    while (left > 0x7f) {
      this.#bytes[this.length++] = (left % 0x80) | 0x80;
      left = Math.floor(left / 0x80);
    }
    this.#bytes[this.length++] = left;
  }

  /** A whole number of either sign. */
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  double(value: number): void {
    this.#room(8);
    this.#bytes.writeDoubleLE(value, this.length);
    this.length += 8;
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A well-formed text, in UTF-8 behind its length in bytes. */
  text(value: string): void {
    const size = Buffer.byteLength(value);
    this.varint(size);
    this.#room(size);
    this.length += this.#bytes.write(value, this.length);
  }

  /** Numbers in rising order, each from the last. */
  rising(values: ArrayLike<number>): void {
    this.varint(values.length);
    let last = 0;
    for (let i = 0; i < values.length; i++) {
      this.varint(values[i]! - last);
      last = values[i]!;
    }
  }

  /** What has been written; it is overwritten after `clear`. */
  get written(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}

/** Reads what a `ByteWriter` has written. */
export class ByteReader {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.#bytes[this.at++]!;
  }

  varint(): number {
    let byte = this.#bytes[this.at++]!;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let scale = 0x80;
    do {
      byte = this.#bytes[this.at++]!;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80);
    return value;
  }

  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  double(): number {
    const value = this.#bytes.readDoubleLE(this.at);
    this.at += 8;
    return value;
  }

  raw(size: number): Buffer {
    const bytes = this.#bytes.subarray(this.at, this.at + size);
    this.at += size;
    return bytes;
  }

  text(): string {
    const size = this.varint();
    const value = this.#bytes.toString('utf8', this.at, this.at + size);
    this.at += size;
    return value;
  }

  rising(): Uint32Array {
    const values = new Uint32Array(this.varint());
    let last = 0;
    for (let i = 0; i < values.length; i++) {
      last += this.varint();
      values[i] = last;
    }
    return values;
  }
}
