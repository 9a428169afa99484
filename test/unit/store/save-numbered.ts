import { saveItem } from '../../../lib/store';
import { question } from '../documents';

/** Saves a question of its own number, with that number in its subject. */
export const saveNumbered = (number: number) =>
  saveItem(
    question(
      { zaaknummer: `2098Z${number}`, officialId: `kv-tk-2098Z${number}`, subject: `onderwerp ${number}` },
      { url: `https://zoek.officielebekendmakingen.nl/kv-tk-2098Z${number}.html` },
    ),
    { citations: [], sources: [] },
  );
