type Child = Node | string | null | undefined | false;
type Props = Record<string, string | number | boolean | null | undefined | EventListener>;

/**
 * A new element. Properties become attributes; `true` gives an empty one, `false`, null and undefined none; functions are
 * heard under their name without its `on`. Text goes in as text alone.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter((child): child is Node | string => isShown(child)));
  return element;
}

function isShown(child: Child): boolean {
  return child !== null && child !== undefined && child !== false && child !== '';
}

/** The element with an id, which the page has from the start. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

/** A drawn sign, without a meaning of its own for those who do not see it. */
export function icon(name: keyof typeof ICONS, size = 20): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(key, String(value));
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

const ICONS = {
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0v1.500a2.500 2.500 0 0 0 5 0V12a9 9 0 1 0-4 7.500',
  back: 'M15 5l-7 7 7 7',
  chevron: 'M6 9l6 6 6-6',
  code: 'M8 7l-5 5 5 5M16 7l5 5-5 5',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  cross: 'M6 6l12 12M18 6L6 18',
  down: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  eye: 'M2 12s3.500-6.500 10-6.500S22 12 22 12s-3.500 6.500-10 6.500S2 12 2 12Zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  file: 'M14 3H6v18h12V7zM14 3v4h4M9 13h6M9 17h6',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 2v3M12 19v3M4.900 4.900l2.100 2.100M17 17l2.100 2.100M2 12h3M19 12h3M4.900 19.100L7 17M17 7l2.100-2.100',
  grid: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM17 14v6M14 17h6',
  hash: 'M5 9h15M4 15h15M10 4L8 20M16 4l-2 16',
  link: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-8 8',
  plus: 'M12 5v14M5 12h14',
  right: 'M9 5l7 7-7 7',
  tick: 'M5 12l5 5 9-10',
} as const;

/** A round picture of somebody: the bot's sign, or two letters on a colour of their own. */
export function avatar(author: { id: string; name: string; isBot: boolean }, size = 40): HTMLElement {
  if (author.isBot)
    return h('img', { class: 'avatar', src: '/icon.svg', alt: '', width: size, height: size });
  const letters = author.name
    .split(/\s+/)
    .map((word) => word[0])
    .join('')
    .slice(0, 2);
  const mark = h('span', { class: 'avatar letters', 'aria-hidden': 'true' }, letters);
  mark.style.setProperty('--size', `${size}px`);
  mark.style.setProperty('--hue', String((Number(author.id.slice(-4)) * 67) % 360));
  return mark;
}
