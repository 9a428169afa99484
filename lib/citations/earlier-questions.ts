import type { PlacedCitation } from '../model/citation';
import type { Place, ReadDocument } from '../model/document';
import { aanhangselId } from '../model/identifiers';
import type { Kamervraag } from '../model/kamervraag';
import { isPrintedAs } from '../model/member';
import { ownNames } from '../model/questions';
import type { ArchiveRecord } from '../model/record';
import { questionForm } from './canonical';
import { findDate, monthName } from './dates';
import { fold } from './fold';
import { citingTexts } from './citing-texts';

/** Earlier questions named by who asked them and when, without any number. */
export interface Mention {
  place: Place;
  start: number;
  end: number;
  text: string;
  /** When they were submitted. */
  date: string;
  /** Surnames as printed; null for "mijn vragen": those who ask here. */
  members: string[] | null;
}

const date = String.raw`(?:van|d\.d\.|ingezonden(?: op)?|gesteld op) \d{1,2} ${monthName}\.? (?:19|20)\d\d`;
const dateAtEnd = new RegExp(`${date}$`, 'i');
const about = String.raw`(?: (?:over|inzake|betreffende|omtrent|aangaande|aan) [^.;?()]{1,80}?)?`;
/** mijn vragen van 4 juli 2023 · onze schriftelijke vragen over de haven van 3 februari 2005 */
const own = new RegExp(
  String.raw`(?<![a-z])(?:mijn|onze)(?: [a-z-]+){0,2} vragen${about},? \(?${date}`,
  'gi',
);
/** de vragen van de leden Van Dijk en Jansen (XYZ) van 3 mei 2002 */
const named = new RegExp(
  String.raw`(?<![a-z])(?:[Ss]chriftelijke |[Ee]erdere )?(?:[Kk]amer)?vragen van (?:het lid|de leden) (?<members>\p{Lu}[\p{L}' ,()-]{1,80}?)${about},? \(?${date}`,
  'gu',
);
/** What both need, and many texts lack: without it a worker that was just started need not make the two patterns. */
const anyQuestions = /vragen/i;
/** Where the number itself stands behind them, that is the citation. */
const numbered = /^[^.?]{0,40}(?:[Aa]anhangsel|20\d\dZ\d{5}|vraagnummer|kenmerk)/;

/** Every mention in a document, in reading order. */
export function mentionsOf(document: ReadDocument): Mention[] {
  return citingTexts(document).flatMap(({ place, text: printed }): Mention[] => {
    const text = fold(printed);
    if (!anyQuestions.test(text)) return [];
    const asked = place.part === 'question' || place.part === 'explanation';
    const matches = [...(asked ? text.matchAll(own) : []), ...text.matchAll(named)];
    return matches.flatMap((match): Mention[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const day = findDate(match[0].slice(match[0].search(dateAtEnd)));
      if (!day || numbered.test(text.slice(end))) return [];
      const members = match.groups?.members?.replace(/ ?\([^)]*\)/g, '').split(/, | en /);
      return [
        {
          place,
          start,
          end,
          text: printed.slice(start, end),
          date: day.iso,
          members: members?.map((name) => name.trim()) ?? null,
        },
      ];
    });
  });
}

/**
 * The mentions whose questions are in the archive, as citations: of each the only record with that date and one of those
 * members. A mention that two records fit, or none, stays text.
 * @param records of the archive, at least those of the mentions' dates
 */
export function citeEarlier(
  document: ReadDocument,
  mentions: Mention[],
  records: ArchiveRecord[],
): PlacedCitation[] {
  const ids = new Set(ownNames(document));
  const others = records.filter((record) => !record.ids.some((id) => ids.has(id)));
  const asking = document.kamervraag.authors.map(({ name }) => name);
  return mentions.flatMap((mention): PlacedCitation[] => {
    const fitting = others.filter((record) => fits(record, mention.date, mention.members ?? asking));
    const [only] = fitting.length === 1 ? fitting : [];
    const version =
      only?.versions.findLast(({ document }) => document.kamervraag.kind === 'answer') ??
      only?.versions.at(-1);
    if (!version) return [];
    const { kamervraag, url } = version.document;
    const { place, start, end, text } = mention;
    const answer = kamervraag.kind === 'answer' ? aanhangselId(kamervraag) : null;
    return [
      {
        kind: answer ? 'aanhangsel' : 'zaak',
        place,
        start,
        end,
        text,
        url,
        certainty: 'derived',
        id: answer ?? kamervraag.zaaknummer ?? kamervraag.officialId,
        canonical: questionForm(kamervraag),
      },
    ];
  });
}

const fits = ({ versions }: ArchiveRecord, day: string, members: string[]) =>
  versions.some(
    ({ document: { kamervraag } }) =>
      kamervraag.submitted === day && members.some((name) => asked(kamervraag, name)),
  );

const asked = ({ authors }: Kamervraag, member: string): boolean =>
  authors.some(({ name }) => isPrintedAs(name, member));
