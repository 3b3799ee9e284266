import { decodeCustomId } from '../../../src/discord/custom-id.ts';

/**
 * What a button or a menu is for, whatever it was asked with: `factcheck` turns a page, `factcheck +figures` opens a view,
 * `factcheck ~figures` turns or changes it, `corpus !remove` does something, `factcheck =event` chooses.
 */
export function kindOf(customId: string): string {
  const request = decodeCustomId(customId);
  if (!request) return customId;
  const { command, view, opens, act, choose } = request;
  // What an export has there is its day.
  const verb = view === 'export' ? undefined : act?.verb;
  return [command, view && `${opens ? '+' : '~'}${view}`, verb && `!${verb}`, choose && `=${choose}`]
    .filter(Boolean)
    .join(' ');
}
