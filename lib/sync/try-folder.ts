import type { SyncAccess, SyncState } from '../model/sync';
import { SyncFault, toldOf } from './fault';
import { folderAt, type Fetch } from './folder';

/**
 * Whether one can get in, and files can be kept there; makes the folder where it is not there yet.
 * @returns null, or what is wrong
 */
export async function tryFolder(
  access: Omit<SyncAccess, 'machine'>,
  fetch: Fetch,
): Promise<SyncState['problem']> {
  try {
    const folder = folderAt(access, fetch, new AbortController().signal);
    if (!(await folder.list())) await folder.make();
    return null;
  } catch (error) {
    if (!(error instanceof SyncFault)) throw error;
    console.warn('Naslag: sync folder', error);
    return toldOf(error);
  }
}
