import type { Dexie } from 'dexie';

/**
 * Calls `look` before each transaction that writes; what it throws refuses that one. Reading goes on.
 * @param name of this look, among others on the same database
 * @param begun told of each that was begun
 */
export function beforeWrites(
  database: Dexie,
  name: string,
  look: () => void,
  begun: (transaction: IDBTransaction) => void = () => undefined,
): void {
  database.use({
    stack: 'dbcore',
    name,
    create: (core) => ({
      ...core,
      transaction(tables, mode, options) {
        if (mode === 'readonly') return core.transaction(tables, mode, options);
        look();
        const transaction = core.transaction(tables, mode, options);
        begun(transaction as unknown as IDBTransaction);
        return transaction;
      },
    }),
  });
}
