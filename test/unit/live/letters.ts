import { fictionalQuestionLetter } from '../../files/fictional-letters';
import { writeDocx } from '../../files/write-docx';
import { writePdf } from '../../files/write-pdf';

/** One question as a Word file and as a PDF. */
export const fictionalLetter = async (): Promise<{ docx: Uint8Array; pdf: Uint8Array }> => ({
  docx: await writeDocx(fictionalQuestionLetter, 'automatic'),
  pdf: writePdf(fictionalQuestionLetter),
});
