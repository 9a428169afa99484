import type { Rich } from '../export/rich-line';

/** Puts text on the clipboard as both: a word processor takes the HTML, a plain field the text. */
export function copyRich({ html, text }: Rich): Promise<void> {
  const blob = (type: string, data: string) => new Blob([data], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob('text/html', `<meta charset="utf-8">${html}`),
      'text/plain': blob('text/plain', text),
    }),
  ]);
}
