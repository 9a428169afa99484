import type { FileText } from '../model/file-text';
import type { Kamervraag } from '../model/kamervraag';
import { settleRemarks } from './assemble';
import { completed } from './complete';
import { completedByFile } from './complete-by-file';
import { readDocumentText } from './document-text';
import { readHeadings } from './heading';
import { missingParts } from './missing-parts';
import type { PageReading } from './reading';
import { seeAlso } from './see-also';
import { isWithdrawal } from './withdrawal';

/**
 * The reading of a page, with the text of its file in the place of its own, or of none. The ids are the page's.
 * @param root where the file's text stands in the page, in the sites' own markup
 * @returns null where nothing of it is recognised
 */
export function withFileText(page: PageReading, text: FileText, root: Element): PageReading | null {
  const { file, facts, headings } = text;
  const read = readDocumentText(root, false);
  if (!read) return null;
  const taken = file === 'xml' ? completed(page, facts) : completedByFile(page, text);
  const { questions, answers, explanation, notice, footnotes, unanswered, places } = settleRemarks(
    read,
    taken.facts.kind,
  );
  const kamervraag: Kamervraag = {
    ...page.kamervraag,
    ...taken.facts,
    // Its words tell a notice that withdraws the questions from one that postpones them.
    ...(taken.facts.kind === 'postponement' && isWithdrawal(notice ?? '') && { kind: 'withdrawal' as const }),
    status: 'ok',
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
    missing: missingParts(kamervraag, isOral(headings), unanswered.length > 0),
    conflicts: [...page.conflicts, ...taken.conflicts],
    places: { ...places, title: page.places.title },
    file,
  };
}

const isOral = (headings: readonly string[]): boolean => readHeadings(headings).oral;
