/**
 * Whether an update brings something to tell: the first or the second number of the version is another one. A release with
 * such a number says in one line what is new (`welcome_news` of the locale files); one that mends only, nothing.
 */
export function hasNews(before: string | undefined, now: string): boolean {
  const named = (version: string) => version.split('.').slice(0, 2).map(Number);
  if (before === undefined) return false;
  const [[was = 0, wasMinor = 0], [is = 0, isMinor = 0]] = [named(before), named(now)];
  return is > was || (is === was && isMinor > wasMinor);
}
