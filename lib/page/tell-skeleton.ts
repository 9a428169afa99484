/** Tells how a page is built: sites/skeleton, with the words around it. */
export type TellSkeleton = (page: Document) => string;

/**
 * Empty where it cannot be loaded, as when the extension was updated under the page, or does not come to its end: the
 * report goes without.
 */
export const tellSkeleton = (page: Document, load: () => Promise<TellSkeleton>): Promise<string> =>
  load()
    .then((tell) => tell(page))
    .catch((error: unknown) => {
      console.error('Naslag', error);
      return '';
    });
