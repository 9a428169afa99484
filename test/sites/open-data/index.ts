export {
  type FictionalQuestion,
  fictionalQuestions,
  officialId,
  type Reply,
  withJointReplies,
} from './fictional';
export type { World } from './odata-model';
export type { Fault } from './faults';
export { type OpenDataOptions, openDataSite } from './site';
export type { SruManners } from './sru';
export { startOpenData } from './server';

/** The hosts that the stand-in answers for; zoek.officielebekendmakingen.nl only for its `.xml`. */
export const openDataHosts = [
  'gegevensmagazijn.tweedekamer.nl',
  'repository.overheid.nl',
  'zoek.officielebekendmakingen.nl',
];
