/** Paths on a 16 × 16 grid, drawn as strokes in the colour of the words beside them. */
const paths = {
  copy: 'M5.6 5.6h7.5v7.9H5.6zM10.4 5.6V2.5H2.9v7.9h2.7',
  star: 'M8 1.9l1.9 3.9 4.2.6-3 3 .7 4.2L8 11.6l-3.8 2 .7-4.2-3-3 4.2-.6z',
  earlier: 'M2.6 3v3.4H6M2.9 6.2A5.6 5.6 0 1 1 2.5 9M8 5v3.3l2.2 1.4',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

const namespace = 'http://www.w3.org/2000/svg';

/** A small drawing that says nothing to a screen reader: words stand beside it. */
export function icon(document: Document, name: keyof typeof paths): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
