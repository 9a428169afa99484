import { stayAwake } from '../background/awake';
import { joinArchived, tellNews } from '../follow';
import { net } from '../open-data/net';
import { sourceMemory } from '../background/source-memory';
import { followJobs, type Surroundings } from './runner';

const here: Surroundings = {
  net: { ...net, memory: sourceMemory('tweede-kamer') },
  stayAwake,
  async come(records) {
    if (await joinArchived(records, Date.now())) await tellNews();
  },
};

export { acts } from './act';

/** Does what the jobs say, here in the background. */
export function fillArchive(): void {
  followJobs(here).catch((error: unknown) => console.error('Naslag: jobs', error));
}
