/** Whether a member of this full name may be printed so: Romke de Jong as De Jong. */
export function isPrintedAs(name: string, printed: string): boolean {
  const [long, short] = [name.toLowerCase(), printed.toLowerCase()];
  return long === short || long.endsWith(` ${short}`);
}
