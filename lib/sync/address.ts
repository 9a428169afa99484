/** Machines of one's own, whose traffic does not leave them; to all others a password goes over https alone. */
const ownMachines = ['localhost', '127.0.0.1'];

/**
 * The folder that the reader means, with a slash at the end.
 * @returns null for what is no address, is not https, or carries a password or a query
 */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(whole)) return null;
  const { protocol, hostname, username, password, search, hash, href } = new URL(whole);
  const safe = protocol === 'https:' || (protocol === 'http:' && ownMachines.includes(hostname));
  if (!safe || username || password || search || hash) return null;
  return href.endsWith('/') ? href : `${href}/`;
}

/** The permission that the folder needs: its server, and no other. Browsers grant a host with all of its ports. */
export function originsOf(address: string): string[] {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
}
