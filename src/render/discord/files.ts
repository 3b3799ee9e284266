import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import type { Answer, Reply } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { escapeText } from '../escape.ts';
import type { FormatId } from '../export/format.ts';
import { formatsFor } from '../export/index.ts';
import { measureWords, relationWords, searchedWords } from '../words.ts';
import { type Controls, viewRow } from './controls.ts';
import { container, searchedLine, text, titleOf } from './frame.ts';
import { joined, phrase } from './lines.ts';
import { heading, type Repeated } from './query.ts';

const LONGEST_MEASURE = 200;

/** How a message with a file of a reply is shown. */
export interface FileState {
  say: Catalogue;
  controls: Controls;
  /** Options that stand under the heading, as no `custom_id` holds them. */
  repeated?: readonly Repeated[] | undefined;
  /** A sentence that stands before everything else. */
  note?: string | null | undefined;
}

/** The message around what a file is shown in. */
function around(
  reply: Reply,
  inside: APIComponentInContainer[],
  rows: APIActionRowComponent<APIComponentInMessageActionRow>[],
  { say, controls, repeated, note }: FileState,
): APIMessageTopLevelComponent[] {
  const actions = viewRow(controls, say);
  return container(undefined, [
    text(heading(titleOf(reply, say), repeated)),
    ...(note ? [text(`-# ${escapeText(note)}`)] : []),
    ...inside,
    text(searchedLine(searchedWords(reply, say), reply.corpus.fingerprint, say)),
    ...rows,
    ...(actions ? [actions] : []),
  ]);
}

/** The picture of an answer's figures, which goes along as the file `name`, under what it shows in words. */
export function chartMessage(
  answer: Answer,
  { name, alt }: { name: string; alt: string },
  state: FileState,
): APIMessageTopLevelComponent[] {
  const { say } = state;
  const [comparison] = answer.figures;
  const about = comparison
    ? joined([
        `**${escapeText(relationWords(comparison, say))}**`,
        phrase(measureWords(comparison, answer.query, false, say), LONGEST_MEASURE),
      ])
    : '';
  const picture: APIComponentInContainer = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, ...(alt && { description: alt }) }],
  };
  return around(answer, [...(about ? [text(about)] : []), picture], [], state);
}

/** The evidence sheet of a reply, which goes along as the file `name`, with a menu of the other formats. */
export function exportMessage(
  reply: Reply,
  { name, format }: { name: string; format: FormatId },
  menuId: string,
  state: FileState,
): APIMessageTopLevelComponent[] {
  const { sheet } = state.say;
  const menu: APIActionRowComponent<APIComponentInMessageActionRow> = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: menuId,
        placeholder: sheet.formats[format],
        options: formatsFor(reply).map(({ id }) => ({
          value: id,
          label: sheet.formats[id],
          default: id === format,
        })),
      },
    ],
  };
  const file: APIComponentInContainer = {
    type: ComponentType.File,
    file: { url: `attachment://${name}` },
  };
  return around(reply, [file], [menu], state);
}
