import { getDocumentProxy } from 'unpdf';
import { NOTHING } from '../../sources.ts';
import { type Converted, Refusal } from '../format.ts';
import { realTitle } from '../title.ts';
import { linesInOrder } from './columns.ts';
import { withoutRunning } from './furniture.ts';
import { checkStreams } from './inflate.ts';
import { type Placed, paragraphsOf } from './paragraphs.ts';
import { type Run, segmentsOf } from './segments.ts';

const MOST_PAGES = 2000;
/** Runs of letters on one page, far above any that people read. */
const MOST_RUNS = 100_000;

/** What stands for letters whose font does not say which they are, and how much of a text it may be. */
const NO_CHARACTER = /[\p{Co}\ufffd]/gu;
const MOST_UNREADABLE = 0.1;

/** What a PDF's reader is asked for. */
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF, page by page in reading order. Throws a Refusal. */
export async function convertPdf(bytes: Uint8Array): Promise<Converted> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-'))
    throw new Refusal(
      'is no PDF inside and was left out: save it as PDF, or give it the ending of what it is.',
    );
  await checkStreams(bytes);
  const pdf = await open(bytes);
  try {
    return await convert(pdf);
  } finally {
    await pdf.destroy();
  }
}

async function convert(pdf: Pdf): Promise<Converted> {
  if (pdf.numPages > MOST_PAGES)
    throw new Refusal(
      `has ${pdf.numPages} pages and was left out: split it into files of at most ${MOST_PAGES} pages.`,
    );
  const title = await titleOf(pdf);
  const lines = withoutRunning(await pagesOf(pdf));
  const { text, pages } = paragraphsOf(
    lines.flatMap((page, number) => page.map((line): Placed => ({ ...line, page: number }))),
    pdf.numPages,
  );
  if (text === '')
    throw new Refusal(
      'holds pictures of pages and no text, as a scan does, and was left out: run text recognition (OCR) over it.',
    );
  if ((text.match(NO_CHARACTER)?.length ?? 0) > MOST_UNREADABLE * text.length)
    throw new Refusal(
      'shows letters without saying which they are and was left out: run text recognition (OCR) over it.',
    );
  return { text, pages, stated: { ...NOTHING, title } };
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Refusal('is protected by a password and was left out: save it without one.');
    throw new Refusal('is damaged and was left out: save or download it again.');
  }
}

async function pagesOf(pdf: Pdf) {
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.filter((item) => 'str' in item) as Run[];
    if (runs.length > MOST_RUNS)
      throw new Refusal(`has a page with more text than a page can hold (page ${number}) and was left out.`);
    pages.push(linesInOrder(segmentsOf(runs, page.getViewport({ scale: 1 }).transform)));
    page.cleanup();
  }
  return pages;
}

/** The title that the file states, where it is one and no name of a file or of a program. */
async function titleOf(pdf: Pdf): Promise<string | null> {
  const info = await pdf.getMetadata().then(
    (metadata) => metadata.info as Record<string, unknown>,
    () => ({}) as Record<string, unknown>,
  );
  return realTitle(info.Title);
}
