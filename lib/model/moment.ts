import { z } from './schema';

/** The end of the year 9999: what lies beyond is no clock's, and a number to which nothing can be added is the same for ever. */
export const lastMoment = 253_402_300_799_999;

/** Within what a clock can say: whatever a file or a folder holds, a later change is told from it. */
export const withinTime = (moment: number): number => Math.min(Math.max(moment, 0), lastMoment);

/** A moment in ms since 1970, as it is kept: what is beyond all clocks is read as the last that can be. */
export const moment = z.pipe(z.number(), z.transform(withinTime));
