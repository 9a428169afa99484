import { readActs } from './act';

/** Seed; replaced by the full table. */
export const europeanActs = readActs(`
32016R0679|Algemene verordening gegevensbescherming|AVG;GDPR|
31992L0043|Habitatrichtlijn||
12016E/TXT|Verdrag betreffende de werking van de Europese Unie|VWEU|EU-Werkingsverdrag;Werkingsverdrag
`);
