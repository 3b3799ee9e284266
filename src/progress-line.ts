import type { Progress } from './archive/build/build.ts';

const WIDTH = 24;
/** Milliseconds between two looks of a line that is written over. */
const EVERY = 100;
const MB = 1_000_000;

function words({ files, bytes }: Progress, seconds: number): string {
  const share = bytes.of > 0 ? bytes.done / bytes.of : 1;
  const bar = '█'.repeat(Math.round(WIDTH * share)).padEnd(WIDTH, '░');
  const speed = seconds > 0 ? (bytes.done / MB / seconds).toFixed(1) : '–';
  return `${bar} ${Math.floor(100 * share)}%  ${files.done} of ${files.of} files  ${speed} MB/s`;
}

/** Shows how far the building of an archive is: on a screen in one line, else a line for every tenth. */
export class ProgressLine {
  readonly #write: (text: string) => void;
  readonly #isScreen: boolean;
  readonly #began = performance.now();
  #last = Number.NEGATIVE_INFINITY;
  #tenths = 0;
  #isJoining = false;
  #isOpen = false;

  constructor(write: (text: string) => void, isScreen: boolean) {
    this.#write = write;
    this.#isScreen = isScreen;
  }

  show(progress: Progress): void {
    if (progress.stage === 'joining') {
      this.#joining();
      return;
    }
    const { done, of } = progress.files;
    const tenths = Math.floor((10 * done) / of);
    const now = performance.now();
    const isDue = this.#isScreen ? done === of || now - this.#last >= EVERY : tenths > this.#tenths;
    if (!isDue) return;
    [this.#last, this.#tenths] = [now, tenths];
    const text = words(progress, (now - this.#began) / 1000);
    this.#write(this.#isScreen ? `\r${text} ` : `${text}\n`);
    this.#isOpen = this.#isScreen;
  }

  #joining(): void {
    if (this.#isJoining) return;
    this.end();
    this.#isJoining = true;
    this.#write('Putting the parts together …\n');
  }

  /** Leaves the line. */
  end(): void {
    if (this.#isOpen) this.#write('\n');
    this.#isOpen = false;
  }
}
