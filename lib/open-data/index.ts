import { koop } from './koop';
import type { OpenDataSource } from './source';
import { tweedeKamer } from './tweede-kamer';

export { type Batch, type Net, OpenDataError, type OpenDataSource } from './source';

/** Where earlier questions and answers come from; a further source is one file and a row here. */
export const sources: OpenDataSource[] = [tweedeKamer(), koop()];
