import { type Names, namesOf4, namesOf5 } from './names';

/** A version of the register's API. */
export interface Version {
  id: 'v5' | 'v4';
  /** Below the host, without a slash at the end. */
  path: string;
  /** Rows a page that it is known to give; above that it refuses. */
  page: number;
  /** Its names, where it does not tell them itself. */
  names: Names;
}

/**
 * The versions, the one to be asked first: of June 2026, and the one that was to stop on 1 August 2026, which still answered in
 * October (https://github.com/TweedeKamerDerStaten-Generaal/OpenDataPortaal/issues/175). A further one is a row here.
 */
export const versions: readonly Version[] = [
  { id: 'v5', path: '/OData/v5', page: 100, names: namesOf5 },
  { id: 'v4', path: '/OData/v4/2.0', page: 250, names: namesOf4 },
];

/** Pages to try where a version refuses the one it is known to give. */
export const smallerPages = [100, 50];
