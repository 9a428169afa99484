import type { PdfPage } from './load';

/** How the letters of fonts look, by pdf.js's names of them. */
export type Fonts = Map<string, { bold: boolean; italic: boolean }>;

/** A font's name says whether it is bold; pdf.js gives the name only with what it would draw. */
export async function readFonts(page: PdfPage, texts: { fontName: string }[], fonts: Fonts): Promise<void> {
  await page.getOperatorList();
  for (const { fontName } of texts) {
    if (fonts.has(fontName)) continue;
    const font = page.commonObjs.has(fontName)
      ? (page.commonObjs.get(fontName) as { name?: string; bold?: boolean; italic?: boolean } | null)
      : null;
    const name = font?.name ?? '';
    fonts.set(fontName, {
      bold: font?.bold === true || /bold|black|heavy|semib|demi/i.test(name),
      italic: font?.italic === true || /italic|oblique/i.test(name),
    });
  }
}
