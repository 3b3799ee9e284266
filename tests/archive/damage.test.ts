import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { Sections, SectionWriter, Unusable } from '../../src/archive/container.ts';
import { VERSION } from '../../src/archive/segment.ts';
import { archiveOf, filesIn, inScratch } from './archived.ts';

/** Why a file cannot be opened; null when it can. */
function refusal(path: string): string | null {
  try {
    Archive.open(path);
    return null;
  } catch (error) {
    if (error instanceof Unusable) return error.why;
    throw error;
  }
}

describe('an archive', () => {
  test('that is not there, or is something else, is told apart from one that is damaged', () =>
    inScratch((dir) => {
      const path = join(dir, 'a');
      expect(refusal(path)).toBe('missing');
      for (const content of ['', 'X', 'x'.repeat(100)]) {
        writeFileSync(path, content);
        expect(refusal(path)).toBe('damaged');
      }
    }));

  test('of another version is not used, whole as it is', () =>
    inScratch((dir) => {
      const path = join(dir, 'a');
      const writer = new SectionWriter(path, VERSION + 1);
      writer.section('about', Buffer.from('{}'));
      writer.finish();
      expect(refusal(path)).toBe('version');
    }));

  test('is whole where a section was written in pieces of which some are empty', () =>
    inScratch((dir) => {
      const path = join(dir, 'a');
      const writer = new SectionWriter(path, VERSION);
      writer.begin('pieces');
      for (const piece of ['', 'one', '', 'two', '']) writer.write(Buffer.from(piece));
      writer.finish();
      expect(Sections.read(path, VERSION).bytes('pieces').toString()).toBe('onetwo');
    }));

  test('cut or flipped at any of 200 random bytes is noticed', async () => {
    const files = await filesIn('seeds');
    await inScratch(async (dir) => {
      await archiveOf(files, dir);
      const [path, other] = [join(dir, 'all.archive'), join(dir, 'other')];
      const bytes = readFileSync(path);
      expect(refusal(path)).toBeNull();
      const place = fc.integer({ min: 0, max: bytes.length - 1 });
      fc.assert(
        fc.property(place, fc.integer({ min: 1, max: 255 }), (at, mask) => {
          const flipped = Buffer.from(bytes);
          flipped[at]! ^= mask;
          writeFileSync(other, flipped);
          expect(refusal(other)).not.toBeNull();
        }),
        { numRuns: 200 },
      );
      fc.assert(
        fc.property(place, (size) => {
          copyFileSync(path, other);
          truncateSync(other, size);
          expect(refusal(other)).toBe('damaged');
        }),
        { numRuns: 200 },
      );
      writeFileSync(other, Buffer.concat([bytes, Buffer.from([0])]));
      expect(refusal(other)).toBe('damaged');
    });
  });
});
