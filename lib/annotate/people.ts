import type { Person } from '../model/kamervraag';

/** `Rajkowski (VVD), Gündoğan (Gündoğan)` */
export const peopleLine = (people: Person[]): string =>
  people.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(', ');
