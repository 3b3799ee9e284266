import { ComponentType } from 'discord.js';
import { isObject } from '../discord/schema.ts';
import { markdownTree } from './markdown.ts';
import type { ButtonView, ComponentView, FileView, SelectView } from './views.ts';

type Json = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Components as the API gives them → as the page draws them. `onPage` turns an address into one of the page's own. */
export function componentViews(components: unknown, onPage: (url: string) => string): ComponentView[] {
  return list(components).map((component) => componentView(component, onPage));
}

function componentView(component: Json, onPage: (url: string) => string): ComponentView {
  const children = (): ComponentView[] => componentViews(component.components, onPage);
  const spoiler = component.spoiler === true;
  switch (component.type) {
    case ComponentType.ActionRow:
      return { kind: 'row', children: children() };
    case ComponentType.Button:
      return button(component);
    case ComponentType.StringSelect:
      return select(component);
    case ComponentType.Section: {
      const [accessory = null] = componentViews([component.accessory], onPage);
      return { kind: 'section', children: children(), accessory };
    }
    case ComponentType.TextDisplay:
      return { kind: 'text', tree: markdownTree(text(component.content)) };
    case ComponentType.Thumbnail:
      return { kind: 'thumbnail', file: mediaView(component.media, component, onPage), spoiler };
    case ComponentType.MediaGallery:
      return {
        kind: 'gallery',
        items: list(component.items).map((item) => ({
          file: mediaView(item.media, item, onPage),
          spoiler: item.spoiler === true,
        })),
      };
    case ComponentType.File:
      return { kind: 'file', file: mediaView(component.file, component, onPage), spoiler };
    case ComponentType.Separator:
      return { kind: 'separator', divider: component.divider !== false, wide: component.spacing === 2 };
    case ComponentType.Container:
      return { kind: 'container', accent: number(component.accent_color), spoiler, children: children() };
    default:
      return { kind: 'unknown', type: Number(component.type) };
  }
}

function button({ style, label, emoji, disabled, custom_id, url }: Json): ButtonView {
  return {
    kind: 'button',
    style: Number(style),
    label: text(label),
    emoji: emojiOf(emoji),
    disabled: disabled === true,
    customId: text(custom_id) || null,
    url: /^https?:\/\//i.test(text(url)) ? text(url) : null,
  };
}

function select({ custom_id, placeholder, disabled, min_values, max_values, options }: Json): SelectView {
  return {
    kind: 'select',
    customId: text(custom_id),
    placeholder: text(placeholder),
    disabled: disabled === true,
    least: number(min_values) ?? 1,
    most: number(max_values) ?? 1,
    options: list(options).map((option) => ({
      label: text(option.label),
      value: text(option.value),
      description: text(option.description),
      emoji: emojiOf(option.emoji),
      chosen: option.default === true,
    })),
  };
}

function emojiOf(value: unknown): string {
  return isObject(value) ? text(value.name) : '';
}

function mediaView(value: unknown, about: Json, onPage: (url: string) => string): FileView {
  const media = isObject(value) ? value : {};
  const url = text(media.url);
  return {
    name: text(about.name) || decodeURIComponent(url.split('/').at(-1) ?? ''),
    size: number(about.size),
    url: onPage(url),
    isImage: isPicture(text(media.content_type)),
    alt: text(about.description),
    width: number(media.width),
    height: number(media.height),
  };
}

/** An attachment as the API gives it → as the page shows it. */
export function attachmentView(attachment: Json, onPage: (url: string) => string): FileView {
  return {
    name: text(attachment.filename),
    size: number(attachment.size),
    url: onPage(text(attachment.url)),
    isImage: isPicture(text(attachment.content_type)),
    alt: text(attachment.description),
    width: number(attachment.width),
    height: number(attachment.height),
  };
}

/** Whether Discord shows a file of this type as a picture; of an SVG it only offers the download. */
export function isPicture(type: string): boolean {
  return /^image\/(png|jpeg|gif|webp)$/.test(type);
}
