import { deflateSync } from 'node:zlib';

/** Text at a place of a page: points from the left and from the bottom, and the size of the letters. */
export interface At {
  x: number;
  y: number;
  size?: number;
  text: string;
}

const HEIGHT = 792;
const LEADING = 14;

/** Lines under each other from the top of a page, or from where `from` says. */
export function lines(texts: readonly string[], from: Partial<At> = {}): At[] {
  const { x = 72, y = HEIGHT - 92, size = 11 } = from;
  return texts.map((text, i) => ({ x, y: y - i * LEADING, size, text }));
}

const WINDOWS: Record<string, number> = {
  '“': 0x93,
  '”': 0x94,
  '‘': 0x91,
  '’': 0x92,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
};

function latin(text: string): string {
  return [
    ...Buffer.from(
      text.replace(/[“”‘’–—…]/g, (c) => String.fromCharCode(WINDOWS[c]!)),
      'latin1',
    ),
  ]
    .map((byte) =>
      byte < 32 || byte > 126 || '()\\'.includes(String.fromCharCode(byte))
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');
}

const shown = ({ x, y, size = 11, text }: At): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${latin(text)}) Tj ET`;

/** A file of PDF objects, numbered from 1; the first is the catalogue, the one numbered `info` states the title. */
export function pdfOfObjects(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const put = (part: string | Buffer) => {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part, 'latin1');
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, i) => {
    offsets.push(length);
    put(`${i + 1} 0 obj\n`);
    put(object);
    put('\nendobj\n');
  });
  const at = length;
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) put(`${String(offset).padStart(10, '0')} 00000 n \n`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** A compressed stream as a PDF object. */
export const stream = (content: string | Buffer): Buffer => packed(deflateSync(content));

/** What is compressed already as a stream that is a PDF object. */
export function packed(content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

/** A PDF of pages with text at places, in the standard font Helvetica; characters of Latin-1. */
export function pdfOf(pages: readonly (readonly At[])[], title?: string): Buffer {
  return pdfOfStreams(
    pages.map((page) => stream(page.map(shown).join('\n'))),
    title,
  );
}

/** A PDF whose pages are drawn by these streams. */
export function pdfOfStreams(contents: readonly Buffer[], title?: string): Buffer {
  const first = 5;
  const kids = contents.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  return pdfOfObjects(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      `<< ${title ? `/Title (${latin(title)})` : ''} /CreationDate (D:20250101000000Z) >>`,
      ...contents.flatMap((content, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        content,
      ]),
    ],
    '/Info 4 0 R',
  );
}
