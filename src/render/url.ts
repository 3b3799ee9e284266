/** The address as it is written when it is one of the web; null for any other, which must not become a link. */
export function httpUrl(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
