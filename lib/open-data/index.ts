import { koop } from './koop';
import type { OpenDataSource } from './source';
import { tweedeKamer } from './tweede-kamer';

export { origins, replyOrigins, tweedeKamerOrigins } from './addresses';
export { type Ask, asker } from './ask';
export { type Limits, limits } from './limits';
export { fetchPublication, LOOKED_UP_AT_ONCE, type LookedUp, lookUpZaken, publicationId } from './look-up';
export { openRegister, type Register } from './register';
export { type Batch, type Memory, type Net, OpenDataError, type OpenDataSource } from './source';

/** Where earlier questions and answers come from; a further source is one file and a row here. */
export const sources: OpenDataSource[] = [tweedeKamer(), koop()];
