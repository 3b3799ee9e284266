import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

const require = createRequire(import.meta.url);
const REGULAR = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf');
const BOLD = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf');
const EAST_ASIAN = require.resolve('@expo-google-fonts/kosugi/Kosugi_400Regular.ttf');

/** The files of all fonts, the one for most text first. */
export const FONT_FILES = [REGULAR, BOLD, EAST_ASIAN];

/** The family by its name in the files, then what other machines have that is as narrow. */
export const FAMILY = 'DejaVu Sans, Arial, sans-serif';

/** Stands for a character that no font has. */
const NO_GLYPH = '□';

const UNSEEN = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const loaded = new Map<string, Font>();
const characters = new Map<string, Character>();
/** As many different characters as are remembered; an ordinary script has fewer. */
const MOST_KNOWN = 20_000;

function font(file: string): Font {
  let face = loaded.get(file);
  if (!face) {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    face = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, {
      lowMemory: true,
    });
    loaded.set(file, face);
  }
  return face;
}

/** Which font has a character, and how wide it is there, in ems; null when none has it. */
function found(char: string, bold: boolean): { file: string; width: number } | null {
  for (const file of bold ? [BOLD, REGULAR, EAST_ASIAN] : [REGULAR, EAST_ASIAN]) {
    const face = font(file);
    const index = face.charToGlyphIndex(char);
    if (index > 0) return { file, width: (face.glyphs.get(index).advanceWidth ?? 0) / face.unitsPerEm };
  }
  return null;
}

/** What a reader takes for one character: a letter with its accents, a whole emoji. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

interface Character {
  /** Null where it has a glyph in no font. */
  file: string | null;
  width: number;
}

function characterOf(character: string, bold: boolean): Character {
  const seen = [...character].filter((char) => !UNSEEN.test(char)).map((char) => found(char, bold));
  const [first] = seen;
  if (!seen.every((char) => char !== null)) return { file: null, width: 1 };
  return { file: first?.file ?? null, width: seen.reduce((sum, char) => sum + (char?.width ?? 0), 0) };
}

/** The same for a character that has been looked up before. */
function known(character: string, bold: boolean): Character {
  const key = `${bold}${character}`;
  let entry = characters.get(key);
  if (!entry) {
    entry = characterOf(character, bold);
    if (characters.size > MOST_KNOWN) characters.clear();
    characters.set(key, entry);
  }
  return entry;
}

/** The width of text in ems, without kerning; scripts that join their letters come out narrower. */
export function emsOf(text: string, bold: boolean): number {
  return charactersOf(text).reduce((sum, character) => sum + known(character, bold).width, 0);
}

/** Text in runs of one font each; `attributes` name it where it is not the one that most text is set in. */
export function runsOf(text: string, bold: boolean): { text: string; attributes: Record<string, string> }[] {
  const main = bold ? BOLD : REGULAR;
  const runs: { text: string; file: string }[] = [];
  for (const character of charactersOf(text)) {
    const file = known(character, bold).file ?? main;
    const last = runs.at(-1);
    if (last?.file === file) last.text += character;
    else runs.push({ text: character, file });
  }
  return runs.map((run) => ({
    text: run.text,
    attributes: {
      ...(run.file === EAST_ASIAN && { 'font-family': `Kosugi, ${FAMILY}` }),
      ...(bold && run.file !== main && { 'font-weight': '400' }),
    },
  }));
}

/** Text of which every character has a glyph: a character that no font has shows as `□`. */
export function withGlyphs(text: string): string {
  return text.replace(/[^\p{ASCII}]+/gu, (run) =>
    charactersOf(run)
      .map((character) => {
        const isBare = [...character].every((char) => UNSEEN.test(char));
        if (!isBare && characterOf(character, false).file === null) return NO_GLYPH;
        return [...character].filter((char) => found(char, false)).join('');
      })
      .join(''),
  );
}
