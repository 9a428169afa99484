import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReadDocument } from '../../../lib/model/document';
import { questionId } from '../../../lib/model/identifiers';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { makePackLine, unpackLine } from '../../../lib/model/pack';
import { statusOf } from '../../../lib/model/record';
import {
  clearArchive,
  countRecords,
  rememberDocuments,
  searchRecords,
  tidyArchive,
} from '../../../lib/store';
import { archiveDatabase } from '../../../lib/store/database';
import { question } from '../documents';

/*
 * Worlds of up to three questions and the replies to one or more of them, each read from some of the places that print
 * it. What the archive then holds of each question follows from the documents alone, in whatever order they came.
 */

// The spellings of all times: with its chamber, before 2010, ten digits, and of the Eerste Kamer.
const askedBy = [
  { zaaknummer: '2098Z00021', chamber: 'TK' },
  { zaaknummer: '2098Z00022', chamber: 'TK' },
  { zaaknummer: '2009Z01319', chamber: 'TK' },
  { zaaknummer: '2080908100', chamber: 'TK' },
  { zaaknummer: '298160001', chamber: 'EK' },
  { zaaknummer: '298160002', chamber: 'EK' },
] as const;
type Asked = (typeof askedBy)[number];

interface World {
  asked: Asked[];
  /** Asked by one member on one day on one subject. */
  twins: boolean;
  documents: ReadDocument[];
}

const words = ['sluis', 'gemaal', 'vuurtoren', 'dijk', 'veerpont', 'brug'];
const nameOf = (asked: Asked) => questionId(asked);

function head(asked: Asked, twins: boolean): Partial<Kamervraag> {
  const i = askedBy.indexOf(asked);
  return {
    ...asked,
    officialId: null,
    subject: twins ? 'de waterwerken' : `de ${words[i]} van Voorbeelddam`,
    authors: [{ name: twins ? 'Voorbeeld' : `Verzinsel${i}`, party: null }],
    submitted: twins ? '2098-03-01' : `2098-03-0${i + 1}`,
    questions: [{ numbers: [1], text: `Kent u de ${words[i]}?`, notes: [] }],
    footnotes: [],
  };
}
const publication = (id: string) => `https://zoek.officielebekendmakingen.nl/${id}.html`;
const parliament = (id: string, did: string) =>
  `https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=${id}&did=${did}`;

/** The register tells of a document, not what it says. */
const untold: Partial<Kamervraag> = { status: 'no-text', questions: [], answers: [], notice: null };

const questionForms = ['obk', 'tk'] as const;
const replyForms = ['obk', 'od', 'tk', 'tk-bare', 'herdruk'] as const;

function asks(
  asked: Asked,
  form: (typeof questionForms)[number],
  bare: boolean,
  named: string[],
  twins: boolean,
): ReadDocument {
  const documentnummer = `2098D0002${askedBy.indexOf(asked)}`;
  if (form === 'tk')
    return question(
      { ...head(asked, twins), documentnummer },
      { site: 'tweedekamer', url: parliament(asked.zaaknummer, documentnummer) },
    );
  const officialId = nameOf(asked);
  const zaaknummer = bare ? null : asked.zaaknummer;
  return question(
    { ...head(asked, twins), officialId, zaaknummer },
    { url: publication(officialId), relations: named },
  );
}

function replies(
  to: readonly Asked[],
  number: number,
  kind: 'answer' | 'postponement',
  form: (typeof replyForms)[number],
  bare: boolean,
  twins: boolean,
): ReadDocument[] {
  const [first] = to;
  if (!first) return [];
  const documentnummer = `2098D00${number}`;
  const officialId = `ah-${first.chamber.toLowerCase()}-20972098-${number}${form === 'herdruk' ? '-h1' : ''}`;
  const said = (asked: Asked): Partial<Kamervraag> => ({
    ...head(asked, twins),
    kind,
    answered: `2098-04-${number % 28 || 28}`.replace(/-(\d)$/, '-0$1'),
    answers: kind === 'answer' ? [{ numbers: [1], text: 'Ja.', notes: [] }] : [],
    notice: kind === 'postponement' ? 'Later.' : null,
  });
  const relations = to.map(nameOf);
  const printed = { ...said(first), officialId, aanhangselnummer: number };
  if (form === 'obk' || form === 'herdruk')
    return [
      question(
        { ...printed, ...(bare && { zaaknummer: null }) },
        { url: publication(officialId), relations },
      ),
    ];
  if (form === 'tk-bare')
    return [
      question(
        { ...said(first), documentnummer, zaaknummer: null },
        { site: 'tweedekamer', url: parliament(documentnummer, documentnummer) },
      ),
    ];
  return to.map((asked) =>
    question(
      {
        ...said(asked),
        documentnummer,
        ...(form === 'od' && { ...untold, officialId, aanhangselnummer: number }),
      },
      {
        site: 'tweedekamer',
        url: parliament(asked.zaaknummer, documentnummer),
        relations: form === 'od' ? [nameOf(asked)] : [],
      },
    ),
  );
}

const some = <T>(all: readonly T[], minLength = 1) => fc.shuffledSubarray([...all], { minLength });

const worlds: fc.Arbitrary<World> = fc
  .record({
    asked: fc.constantFrom('TK' as const, 'TK' as const, 'EK' as const).chain((of) => {
      const pool = askedBy.filter(({ chamber }) => chamber === of);
      return fc.shuffledSubarray(pool, { minLength: 2, maxLength: Math.min(3, pool.length) });
    }),
    twins: fc.boolean(),
  })
  .chain(({ asked, twins }) =>
    fc
      .record({
        pages: fc.tuple(
          ...asked.map(() =>
            fc.record({ forms: some(questionForms, 0), bare: fc.boolean(), naming: fc.boolean() }),
          ),
        ),
        replied: fc.array(
          fc.record({
            to: some(asked),
            kind: fc.constantFrom('answer' as const, 'postponement' as const),
            bare: fc.boolean(),
            // What says of no question which it is can be known by its number alone: from what the register tells of each.
            forms: some(replyForms.filter((form) => !twins || form !== 'tk-bare')).map((forms) =>
              (forms.includes('tk-bare') && !forms.includes('od') ? [...forms, 'od' as const] : forms).filter(
                (form) => form !== 'tk' || !forms.includes('tk-bare'),
              ),
            ),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      })
      .chain(({ pages, replied }) => {
        const documents = [
          ...asked.flatMap((each, i) =>
            (pages[i]?.forms ?? []).map((form) =>
              asks(
                each,
                form,
                pages[i]?.bare ?? false,
                pages[i]?.naming
                  ? replied.flatMap(({ to }, j) =>
                      to.includes(each) ? [`ah-${each.chamber.toLowerCase()}-20972098-${410 + j}`] : [],
                    )
                  : [],
                twins,
              ),
            ),
          ),
          ...replied.flatMap(({ to, kind, forms, bare }, i) =>
            forms.flatMap((form) => replies(to, 410 + i, kind, form, bare, twins)),
          ),
        ];
        // A page that names no question can only be guessed at before the register has told of it.
        const bare = ({ url }: ReadDocument) => Number(url.includes('?id=2098D'));
        return some(documents, documents.length).map((shuffled) => ({
          asked,
          twins,
          documents: shuffled.sort((one, other) => bare(one) - bare(other)),
        }));
      }),
  );

/** One publication on one site: of its readings the fullest stays. */
const pageOf = ({ site, kamervraag }: ReadDocument) =>
  `${site} ${kamervraag.documentnummer ?? kamervraag.officialId}`;

/** What follows from the documents alone: of each question its fate and the pages on it. */
function expected({ asked, documents }: World) {
  return Object.fromEntries(
    asked
      .map((each) => {
        const naming = (documentnummer: string | null) =>
          documents.filter(
            ({ kamervraag, relations }) =>
              kamervraag.documentnummer === documentnummer && relations.includes(nameOf(each)),
          );
        const of = documents.filter(
          ({ kamervraag, relations, url }) =>
            (url.includes('?id=2098D') && naming(kamervraag.documentnummer).length > 0) ||
            kamervraag.officialId === nameOf(each) ||
            kamervraag.zaaknummer === each.zaaknummer ||
            relations.includes(nameOf(each)),
        );
        const kinds = of.map(({ kamervraag }) => kamervraag.kind);
        const status = kinds.includes('answer')
          ? 'answered'
          : kinds.includes('postponement')
            ? 'postponed'
            : 'unknown';
        return [nameOf(each), { status, pages: [...new Set(of.map(pageOf))].sort() }] as const;
      })
      .filter(([, { pages }]) => pages.length > 0)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

async function held() {
  const records = await archiveDatabase.questions.toArray();
  return Object.fromEntries(
    records
      .map(
        ({ question, key, ids, versions }) =>
          [
            question ?? `${key} ${ids.join()}`,
            {
              status: statusOf({ versions }),
              pages: versions.map(({ document }) => pageOf(document)).sort(),
            },
          ] as const,
      )
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** The numbers that the archive notes of itself, and that each is found by its words. */
async function checkIndex({ documents, twins }: World) {
  const records = await archiveDatabase.questions.toArray();
  expect(await countRecords()).toBe(records.length);
  expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
  for (const { kamervraag } of twins ? [] : documents.filter((each) => each.kamervraag.kind === 'question')) {
    const word = /Kent u de (.*)\?/.exec(kamervraag.questions[0]?.text ?? '')?.[1] ?? '';
    const found = (await searchRecords(word, 50)).map(({ key }) => key);
    expect(new Set(found).size).toBe(found.length);
    const own = records.filter(({ versions }) =>
      versions.some(
        ({ document }) =>
          document.kamervraag.kind === 'question' && document.kamervraag.subject === kamervraag.subject,
      ),
    );
    expect(own).toHaveLength(1);
    expect(found).toContain(own[0]?.key);
  }
}

const runs = { numRuns: 40 };

it('one by one', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await clearArchive();
      for (const [i, document] of world.documents.entries())
        await rememberDocuments([{ document, readAt: i + 1 }]);
      expect(await held()).toEqual(expected(world));
      await checkIndex(world);
    }),
    runs,
  );
}, 120_000);

it('in one batch, and again, and packed', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await clearArchive();
      const readings = world.documents.map((document) => ({ document, readAt: 0 }));
      await rememberDocuments(readings);
      expect(await held()).toEqual(expected(world));
      const before = await archiveDatabase.questions.toArray();
      await rememberDocuments(readings);
      await rememberDocuments([...readings].reverse());
      expect(await archiveDatabase.questions.toArray()).toEqual(before);
      await tidyArchive();
      await checkIndex(world);
      const lines = (await archiveDatabase.questions.toArray()).map(makePackLine);
      await clearArchive();
      for (const line of lines.reverse())
        await rememberDocuments((unpackLine(line) ?? []).map((document) => ({ document, readAt: 0 })));
      expect(await held()).toEqual(expected(world));
      await checkIndex(world);
    }),
    runs,
  );
}, 120_000);
