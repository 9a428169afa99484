/**
 * The address if a browser may be sent there, else null. What a page or an imported file calls an address can just as
 * well be `javascript:` or `data:`; only http and https are opened.
 */
export function safeAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** `ftm.nl` of `https://www.ftm.nl/artikelen/…`: what a reader recognises an address by. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
