import type { SyncProblem } from '../model/sync';

/** Why the folder could not be read or written; ends the run, and the next one tries again. */
export class SyncFault extends Error {
  override name = 'SyncFault';
  constructor(
    readonly kind: SyncProblem,
    message: string,
    readonly status: number | null = null,
    /** What of it a reader must know by name: a kind of login, files. */
    readonly detail: string | null = null,
  ) {
    super(message);
  }
}

/** What a status means that is not a success. */
export function faultOf(status: number, what: string): SyncFault {
  return new SyncFault(kindOf(status), `status ${status}: ${what}`, status);
}

/** What of a fault is told to the reader. */
export const toldOf = ({ kind, status, detail }: SyncFault) => ({
  ...{ kind, status },
  ...(detail !== null && { detail }),
});

/**
 * A 401 of a server that does not ask for a name and password as they are sent (RFC 7617): with another kind of login
 * they cannot be right, whatever they are.
 * @param asked what `WWW-Authenticate` says; a browser joins several with commas
 */
export function loginFault(asked: string | null, what: string): SyncFault {
  const plain = (asked ?? '').slice(0, 4000).replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const kinds = plain
    .split(',')
    .flatMap((part) => /^\s*([a-z][\w-]{0,19})(?:\s+[^\s=]|\s*$)/i.exec(part)?.[1] ?? []);
  if (kinds.length === 0 || kinds.some((kind) => kind.toLowerCase() === 'basic')) return faultOf(401, what);
  return new SyncFault(
    'scheme',
    `${what} asks for ${kinds.join(', ')}`,
    401,
    [...new Set(kinds)].slice(0, 3).join(', '),
  );
}

/**
 * Whether a status of one file's request may mean that file alone. 401 is the password's; the others that are named here
 * are the folder's or the moment's.
 */
export const isOfOneFile = (status: number): boolean =>
  status >= 400 && status < 500 && ![401, 404, 405, 408, 409, 410, 423, 429].includes(status);

function kindOf(status: number): SyncProblem {
  if (status === 401 || status === 403) return 'login';
  if (status === 404 || status === 409 || status === 410) return 'missing';
  if (status === 405 || status === 501) return 'notDav';
  if (status === 507) return 'full';
  if (status === 423 || status === 429 || status >= 500) return 'busy';
  return 'refused';
}
