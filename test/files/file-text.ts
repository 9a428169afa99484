import type { FileText } from '../../lib/model/file-text';

/** A file's text that says nothing but what is given. */
export const fileText = (own: Partial<FileText> = {}): FileText => ({
  file: 'docx',
  headings: [],
  facts: {
    kind: null,
    zaaknummer: null,
    subject: null,
    authors: [],
    addressees: [],
    submitted: null,
    answered: null,
    dated: null,
  },
  parts: [],
  notes: [],
  ...own,
});
