import type { FileText } from '../model/file-text';
import type { Kamervraag } from '../model/kamervraag';
import { settleRemarks } from './assemble';
import { readDocumentText } from './document-text';
import { missingParts } from './missing-parts';
import type { PageReading } from './reading';
import { seeAlso } from './see-also';

/**
 * The reading of a page without text, completed with the text of its file. What the file says of people, subject and
 * days comes first, as a heading does on a page; the ids are the page's.
 * @param root where the file's text stands in the page, in the sites' own markup
 * @returns null where nothing of it is recognised
 */
export function withFileText(
  page: PageReading,
  { file, facts, headings }: FileText,
  root: Element,
): PageReading | null {
  const read = readDocumentText(root, false);
  if (!read) return null;
  const kind = facts.kind ?? page.kamervraag.kind;
  const { questions, answers, explanation, notice, footnotes, unanswered, places } = settleRemarks(
    read,
    kind,
  );
  const kamervraag: Kamervraag = {
    ...page.kamervraag,
    kind,
    status: 'ok',
    zaaknummer: page.kamervraag.zaaknummer ?? facts.zaaknummer,
    subject: facts.subject ?? page.kamervraag.subject,
    authors: facts.authors.length > 0 ? facts.authors : page.kamervraag.authors,
    addressees: facts.addressees,
    submitted: facts.submitted ?? page.kamervraag.submitted,
    answered: kind === 'question' ? null : (facts.answered ?? page.kamervraag.answered ?? facts.dated),
    questions,
    answers,
    explanation,
    notice,
    footnotes,
  };
  return {
    ...page,
    kamervraag,
    layout: `${page.layout}-${file}`,
    headings: [...headings],
    relations: [...new Set([...page.relations, ...seeAlso(headings, kamervraag.chamber)])],
    missing: missingParts(kamervraag, false, unanswered.length > 0),
    places: { ...places, title: page.places.title },
    file,
  };
}
