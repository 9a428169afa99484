/** A server's name for one state of a file. */
export interface Tag {
  /**
   * To compare with what other listings say, and with nothing else: with the file itself servers say other names, or none.
   * Null where it says nothing for certain, and the file is to be read again.
   */
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

/** In ms: of what was changed within so long another state of the same length may have the same name. */
const freshFor = 2000;

/**
 * Many servers make an ETag of a file's length and the second of its change (SabreDAV does): it is a state's own only when
 * that second is over.
 * @param date the server's own clock with that answer (the clocks of our machines do not matter). Without ETags a state
 *   is told by when it was changed, and only where it is certain that that second is over
 */
export function tagOf({ etag, lastModified, length }: Said, date: string | null): Tag {
  const [, bare] = spelling.exec(etag ?? '') ?? [];
  const age = Date.parse(date ?? '') - Date.parse(lastModified ?? '');
  if (bare !== undefined) {
    const packed = etag?.replace(/^W\//, '') ?? '';
    const match = packed === `"${bare}"` ? packed : `"${bare}", ${packed}`;
    return { same: Math.abs(age) < freshFor ? null : bare, match };
  }
  return { same: age >= freshFor ? `${lastModified} ${length}` : null, match: null };
}

/** Whether a server calls two states the same, however sure that is. */
export function calledAlike(a: Tag | undefined, b: Tag | undefined): boolean {
  const [one, other] = [a, b].map((tag) => tag?.match?.split(', ')[0]);
  return one !== undefined && one === other;
}
