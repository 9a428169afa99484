import type { Site } from '../model/document';
import type { Kamervraag } from '../model/kamervraag';
import type { DocumentText } from './document-text';
import type { Headings } from './heading';
import { missingParts } from './missing-parts';
import type { Conflict, PageReading } from './reading';
import { seeAlso } from './see-also';

/** What the site tells beside the text. */
export interface Facts extends Omit<
  Kamervraag,
  'status' | 'questions' | 'answers' | 'explanation' | 'notice' | 'footnotes'
> {
  site: Site;
  layout: string;
  relations: string[];
  conflicts: Conflict[];
  title: Element;
  oral: boolean;
}

/** Puts a reading together; without a text it is one of header data only. */
export function assemble(facts: Facts, text: DocumentText | null): PageReading {
  const { site, layout, relations, conflicts, title, oral, ...header } = facts;
  const answered = header.kind !== 'question';
  const kamervraag: Kamervraag = {
    ...header,
    answered: answered ? header.answered : null,
    aanhangselnummer: answered ? header.aanhangselnummer : null,
    status: text ? 'ok' : 'no-text',
    questions: text?.questions ?? [],
    answers: text?.answers ?? [],
    explanation: text?.explanation ?? null,
    notice: text?.notice ?? null,
    footnotes: text?.footnotes ?? [],
  };
  const places = text?.places ?? {
    root: null,
    headings: [],
    questions: [],
    answers: [],
    explanation: null,
    notice: null,
    footnotes: [],
    marks: [],
  };
  return {
    kamervraag,
    site,
    layout,
    headings: text?.headings ?? [],
    relations: [...new Set([...relations, ...seeAlso(text?.headings ?? [], header.chamber)])],
    missing: missingParts(kamervraag, oral, (text?.unanswered.length ?? 0) > 0),
    // What a question has none of cannot be contradicted.
    conflicts: answered
      ? conflicts
      : conflicts.filter(({ field }) => field !== 'answered' && field !== 'aanhangselnummer'),
    places: { title, ...places },
  };
}

/** A notice that is not headed "Mededeling", and what "Mededeling" means on a page that is no postponement. */
export function settleRemarks(text: DocumentText, kind: Kamervraag['kind']): DocumentText {
  const { explanation, notice, places } = text;
  if (kind === 'postponement') {
    if (notice !== null || explanation === null || places.explanation === null || text.explained) return text;
    return {
      ...text,
      notice: explanation,
      explanation: null,
      places: { ...places, notice: places.explanation, explanation: null },
    };
  }
  return { ...text, notice: null, places: { ...places, notice: null } };
}

/** What the text's own sentences say of the kind; failing them, its parts. */
export function textKind(headings: Headings, text: DocumentText): Kamervraag['kind'] | null {
  if (headings.kind !== 'question' && headings.kind) return headings.kind;
  if (text.answers.length) return 'answer';
  if (text.notice !== null) return 'postponement';
  return headings.kind;
}
