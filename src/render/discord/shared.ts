import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import { SHARE } from './controls.ts';

/** A file that a message shows: its name, and where Discord keeps it. */
export interface ShownFile {
  name: string;
  url: string;
}

const nameOf = (url: string): string => decodeURIComponent(url.split(/[?#]/, 1)[0]!.split('/').at(-1)!);

const isShare = (component: APIComponentInMessageActionRow): boolean =>
  'custom_id' in component && component.custom_id === SHARE;

/**
 * A private reply as all may see it: without the button that shares it, and without files whose names are in `own`, which
 * stay with the asker. The other files that it shows have to be sent along under their names.
 */
export function shared(
  components: readonly APIMessageTopLevelComponent[],
  own: readonly string[],
): { components: APIMessageTopLevelComponent[]; files: ShownFile[] } {
  const files: ShownFile[] = [];
  const attached = (url: string): { url: string } => {
    const name = nameOf(url);
    files.push({ name, url });
    return { url: `attachment://${name}` };
  };
  const kept = (component: APIComponentInContainer): APIComponentInContainer[] => {
    switch (component.type) {
      case ComponentType.ActionRow: {
        const rest = component.components.filter((c) => !isShare(c));
        return rest.length > 0 ? [{ ...component, components: rest }] : [];
      }
      case ComponentType.File:
        if (own.includes(nameOf(component.file.url))) return [];
        return [{ type: ComponentType.File, file: attached(component.file.url) }];
      case ComponentType.MediaGallery:
        return [
          {
            type: ComponentType.MediaGallery,
            items: component.items.map(({ media, description }) => ({
              media: attached(media.url),
              ...(description && { description }),
            })),
          },
        ];
      default:
        return [component];
    }
  };
  const all = components.flatMap((component): APIMessageTopLevelComponent[] =>
    component.type === ComponentType.Container
      ? [{ ...component, components: component.components.flatMap(kept) }]
      : [component],
  );
  return { components: all, files };
}
