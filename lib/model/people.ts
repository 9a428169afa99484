import type { Person } from './kamervraag';

/** A person as documents write them: `Rajkowski (VVD)`; the name alone where no party is known. */
const personName = ({ name, party }: Person): string => (party ? `${name} (${party})` : name);

/** `Rajkowski (VVD), Gündoğan (Gündoğan)` */
export const peopleLine = (people: readonly Person[]): string => people.map(personName).join(', ');
