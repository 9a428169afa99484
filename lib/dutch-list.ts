/** "A, B en C", for what is Dutch in every language of the interface: citations, headings of documents. */
export const dutchList = (values: readonly (string | number)[]): string =>
  [values.slice(0, -1).join(', '), values.at(-1)]
    .filter((part) => part !== '' && part !== undefined)
    .join(' en ');
