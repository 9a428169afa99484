/** A server's name for one state of a file. */
export interface Tag {
  /** To compare by; null where it says nothing for certain, and the file is to be read again. */
  same: string | null;
  /** For `If-Match`; null where the server gives no ETag. */
  match: string | null;
}

/** What a server says of a file, in a listing or with the file. */
export interface Said {
  etag: string | null;
  /** As in HTTP. */
  lastModified: string | null;
  length: string | null;
}

/**
 * Apache names what it packs for the way apart (`"1f-gzip"`), and calls an ETag weak within a second of the change
 * (https://httpd.apache.org/docs/2.4/mod/mod_deflate.html#deflatealteretag); in a listing it does neither the same.
 * All are names for one state.
 */
const spelling = /^(?:W\/)?"([^"]*?)(?:[-;](?:gzip|br|zstd|deflate))?"$/;

/**
 * @param date the server's own clock with that answer: without ETags a state is told by when it was changed, and only
 *   when that second is over (the clocks of our machines do not matter)
 */
export function tagOf({ etag, lastModified, length }: Said, date: string | null): Tag {
  const [, bare] = spelling.exec(etag ?? '') ?? [];
  if (bare !== undefined) {
    const packed = etag?.replace(/^W\//, '') ?? '';
    const match = packed === `"${bare}"` ? packed : `"${bare}", ${packed}`;
    return { same: bare, match };
  }
  const age = Date.parse(date ?? '') - Date.parse(lastModified ?? '');
  return { same: age >= 2000 ? `${lastModified} ${length}` : null, match: null };
}
