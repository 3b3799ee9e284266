import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';

/**
 * A file of named sections. It begins with 32 bytes: the magic, the version of what is in it, the byte order, where the table of
 * sections begins, how long that is, and CRC-32 sums of the table and of these bytes themselves. The table is JSON, at the
 * end; each section begins at a multiple of eight and has a CRC-32 sum there.
 */
const MAGIC = 'XCHKARCH';
const HEAD = 32;
const ALIGNED = 8;
/** Node reads and writes no more than 2^31 - 1 bytes in one call. */
const MOST_AT_ONCE = 1 << 30;
const LITTLE = 1;

interface Section {
  name: string;
  start: number;
  length: number;
  sum: number;
}

/** A file that is not what it should be; the message says why in a few words. */
export class Unusable extends Error {
  readonly why: 'missing' | 'damaged' | 'version';

  constructor(why: Unusable['why']) {
    super(why);
    this.why = why;
  }
}

function bytesOf(data: NodeJS.ArrayBufferView): Buffer {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

/** Writes a file of sections, one after the other; it is in its place when `finish` has returned, whole, or not at all. */
export class SectionWriter {
  readonly #path: string;
  readonly #file: number;
  readonly #version: number;
  readonly #sections: Section[] = [];
  #at = HEAD;

  constructor(path: string, version: number) {
    this.#path = path;
    this.#version = version;
    this.#file = openSync(this.#written, 'w');
  }

  /** Takes over the sections of a file that has been read, for more behind them. */
  copy(sections: Sections): void {
    for (const name of sections.names) this.section(name, sections.bytes(name));
  }

  get #written(): string {
    return `${this.#path}.${process.pid}.tmp`;
  }

  /** Begins a section; what is written from here on is in it. Two of one name are a bug. */
  begin(name: string): void {
    if (this.#sections.some((s) => s.name === name)) throw new Error(`two sections are named ${name}`);
    this.#at = Math.ceil(this.#at / ALIGNED) * ALIGNED;
    this.#sections.push({ name, start: this.#at, length: 0, sum: 0 });
  }

  write(data: NodeJS.ArrayBufferView): void {
    const bytes = bytesOf(data);
    // The sum of nothing is 0, whatever it is added to.
    if (bytes.length === 0) return;
    const section = this.#sections.at(-1)!;
    section.sum = crc32(bytes, section.sum);
    section.length += bytes.length;
    this.#put(bytes);
  }

  /** Writes a whole section. */
  section(name: string, data: NodeJS.ArrayBufferView): void {
    this.begin(name);
    this.write(data);
  }

  finish(): void {
    const table = Buffer.from(JSON.stringify(this.#sections));
    const start = this.#at;
    this.#put(table);
    const head = Buffer.alloc(HEAD);
    head.write(MAGIC, 'latin1');
    head.writeUInt16LE(this.#version, 8);
    head.writeUInt8(LITTLE, 10);
    head.writeDoubleLE(start, 12);
    head.writeUInt32LE(table.length, 20);
    head.writeUInt32LE(crc32(table), 24);
    head.writeUInt32LE(crc32(head.subarray(0, 28)), 28);
    writeSync(this.#file, head, 0, HEAD, 0);
    fsyncSync(this.#file);
    closeSync(this.#file);
    renameSync(this.#written, this.#path);
  }

  /** Gives up: nothing is left of what was written. */
  abandon(): void {
    closeSync(this.#file);
    rmSync(this.#written, { force: true });
  }

  #put(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      const size = Math.min(MOST_AT_ONCE, bytes.length - done);
      const written = writeSync(this.#file, bytes, done, size, this.#at);
      done += written;
      this.#at += written;
    }
  }
}

/** The sections of a file that has been read and checked. */
export class Sections {
  readonly #sections: ReadonlyMap<string, Section>;
  /** All of the file; other threads can be given it. */
  readonly shared: SharedArrayBuffer;

  private constructor(shared: SharedArrayBuffer, sections: readonly Section[]) {
    this.shared = shared;
    this.#sections = new Map(sections.map((s) => [s.name, s]));
  }

  /** Reads a file whole and checks every byte of it. Throws `Unusable` when there is none, or not as it was written. */
  static read(path: string, version: number): Sections {
    return Sections.checked(readWhole(path), version);
  }

  /** Takes what another thread has read and checked. */
  static of(shared: SharedArrayBuffer, version: number): Sections {
    return new Sections(shared, tableOf(Buffer.from(shared), version));
  }

  /** Checks every byte. */
  static checked(shared: SharedArrayBuffer, version: number): Sections {
    const bytes = Buffer.from(shared);
    const sections = tableOf(bytes, version);
    let end = HEAD;
    for (const { start, length, sum } of sections) {
      const isInOrder = start >= end && start < end + ALIGNED && start + length <= bytes.length;
      // What fills up to the next multiple of eight belongs to no sum.
      const isBlank = isInOrder && bytes.subarray(end, start).every((byte) => byte === 0);
      if (!isBlank || crc32(bytes.subarray(start, start + length)) !== sum) throw new Unusable('damaged');
      end = start + length;
    }
    if (end !== bytes.readDoubleLE(12)) throw new Unusable('damaged');
    return new Sections(shared, sections);
  }

  get names(): string[] {
    return [...this.#sections.keys()];
  }

  #section(name: string): Section {
    const section = this.#sections.get(name);
    if (!section) throw new Unusable('damaged');
    return section;
  }

  bytes(name: string): Buffer {
    const { start, length } = this.#section(name);
    return Buffer.from(this.shared, start, length);
  }

  u32(name: string): Uint32Array {
    const { start, length } = this.#section(name);
    return new Uint32Array(this.shared, start, length / 4);
  }

  u16(name: string): Uint16Array {
    const { start, length } = this.#section(name);
    return new Uint16Array(this.shared, start, length / 2);
  }

  f64(name: string): Float64Array {
    const { start, length } = this.#section(name);
    return new Float64Array(this.shared, start, length / 8);
  }

  json<T>(name: string): T {
    return JSON.parse(this.bytes(name).toString()) as T;
  }
}

function tableOf(bytes: Buffer, version: number): Section[] {
  if (bytes.length < HEAD || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Unusable('damaged');
  if (crc32(bytes.subarray(0, 28)) !== bytes.readUInt32LE(28)) throw new Unusable('damaged');
  const isOfThisMachine = bytes[10] === LITTLE && endianness() === 'LE';
  if (bytes.readUInt16LE(8) !== version || !isOfThisMachine) throw new Unusable('version');
  const start = bytes.readDoubleLE(12);
  const table = bytes.subarray(start, start + bytes.readUInt32LE(20));
  const ends = start + bytes.readUInt32LE(20) === bytes.length;
  if (!ends || crc32(table) !== bytes.readUInt32LE(24)) throw new Unusable('damaged');
  return JSON.parse(table.toString()) as Section[];
}

function readWhole(path: string): SharedArrayBuffer {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Unusable('missing');
    throw error;
  }
  try {
    const { size } = fstatSync(file);
    const shared = new SharedArrayBuffer(size);
    const bytes = Buffer.from(shared);
    for (let at = 0; at < size; ) {
      const read = readSync(file, bytes, at, Math.min(MOST_AT_ONCE, size - at), at);
      if (read === 0) throw new Unusable('damaged');
      at += read;
    }
    return shared;
  } finally {
    closeSync(file);
  }
}
