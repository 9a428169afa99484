import { keepLooking, stayAwake } from '../background/awake';
import { net } from '../open-data/net';
import { sourceMemory } from '../background/source-memory';
import { limits } from '../open-data';
import { allowed, showNews, tellNews } from './browser';
import { lookUp, type Surroundings } from './run';

const here: Surroundings = {
  net: { ...net, memory: sourceMemory('tweede-kamer') },
  limits: { ...limits, tries: 4 }, // there is a next time
  stayAwake,
  now: Date.now,
  allowed,
  tell: tellNews,
};

export { openFromNotifications, showNews, tellNews } from './browser';
export { joinArchived, joinKnown, joinRead } from './join';

/**
 * Looks up what is due, here in the background, and sees to it that the next hour does so again.
 * @param asked the reader wants it now
 */
export function followQuestions(asked = false): void {
  const work = async () => {
    await showNews();
    await keepLooking(await allowed());
    await lookUp(here, asked);
  };
  work().catch((error: unknown) => console.error('Naslag: follow', error));
}
