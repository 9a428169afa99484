import { keepLooking, stayAwake } from '../background/awake';
import { sourceMemory } from '../background/source-memory';
import { joinArchived, showNews, tellNews } from '../follow';
import { allowed } from '../follow/browser';
import { sources } from '../open-data';
import { net } from '../open-data/net';
import { lookAround, type Surroundings } from './run';

const source = sources.find(({ id }) => id === 'tweede-kamer');
if (!source) throw new Error('the register of the Tweede Kamer is a source');

const here: Surroundings = {
  net: { ...net, memory: sourceMemory('tweede-kamer') },
  source,
  stayAwake,
  now: Date.now,
  allowed,
  async come(records) {
    if (await joinArchived(records, Date.now())) await tellNews();
  },
  async tell() {
    await showNews();
  },
};

/**
 * Looks for new questions that fit what is followed, here in the background, and sees to it that the next hour does so again.
 * @param asked the reader wants it now
 */
export function watchSubjects(asked = false): void {
  const work = async () => {
    await keepLooking(await allowed());
    await lookAround(here, asked);
  };
  work().catch((error: unknown) => console.error('Naslag: watch', error));
}
