import { WorkerClient } from '../worker-client';
import type { ArchiveTasks } from './tasks';

/** Whatever is looked up in the archive's list. */
export const archiveClient = new WorkerClient<ArchiveTasks>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
);
