import type { Logger } from 'pino';
import type { Hearing } from './library/archived/folder.ts';

const REFUSALS = {
  damaged:
    'the archive of the corpus folder was damaged: it was not used, and every file has been read again',
  version:
    'the archive of the corpus folder was of another version: it was not used, and every file has been read again',
} as const;

/** Logs the building of an archive: every tenth of the way, and how it ended. */
export function buildingLog(log: Logger): Pick<Hearing, 'onProgress' | 'onBuilt'> {
  let tenths = -1;
  return {
    onProgress({ stage, files }) {
      const now = stage === 'reading' ? Math.floor((10 * files.done) / files.of) : 10;
      if (now === tenths) return;
      tenths = now;
      log.info({ ...files, stage }, 'building the archive of the corpus folder');
    },
    onBuilt({ read, kept, refusal }) {
      tenths = -1;
      if (refusal) log.warn(REFUSALS[refusal]);
      log.info({ read, kept }, 'the archive of the corpus folder has been built');
    },
  };
}
