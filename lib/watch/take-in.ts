import { dutchDay } from '../follow/line';
import type { ReadDocument } from '../model/document';
import type { Kamervraag } from '../model/kamervraag';
import type { Watch } from '../model/watch';
import { fits } from './fits';
import { MOST_FOUND, newestFirst } from './join';

/** The questions among what the register told, each once. */
export function questionsOf(documents: readonly ReadDocument[]): Kamervraag[] {
  const byNumber = new Map<string, Kamervraag>();
  for (const { kamervraag } of documents) {
    const { zaaknummer, kind } = kamervraag;
    // All documents of a zaak tell who asks what; that of the question itself has the number that leads there.
    if (zaaknummer !== null && (kind === 'question' || !byNumber.has(zaaknummer)))
      byNumber.set(zaaknummer, kamervraag);
  }
  return [...byNumber.values()];
}

/**
 * The watch with those of these questions that fit it: each once, however often it comes, and as it was told of last.
 * What is found at the first look and was there when the reader began to follow is nothing new.
 */
export function takeIn(watch: Watch, questions: readonly Kamervraag[], now: number): Watch {
  const isWanted = fits(watch.search);
  const begin = dutchDay(watch.madeAt);
  const found = new Map(watch.found.map((each) => [each.zaaknummer, each]));
  for (const question of questions) {
    const { zaaknummer, kind, documentnummer, subject, authors, addressees, submitted } = question;
    if (zaaknummer === null) continue;
    const known = found.get(zaaknummer);
    if (!known && !isWanted(question)) continue;
    const wasThere = !watch.begun && (submitted === null || submitted <= begin);
    found.set(zaaknummer, {
      zaaknummer,
      documentnummer: (kind === 'question' ? documentnummer : null) ?? known?.documentnummer ?? null,
      subject,
      authors,
      addressees,
      submitted,
      foundAt: known?.foundAt ?? now,
      seen: known?.seen ?? wasThere,
    });
  }
  return { ...watch, found: newestFirst([...found.values()]).slice(0, MOST_FOUND) };
}
