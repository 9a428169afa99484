/** Bytes that all our databases use together and may use; null where the browser does not say. */
export async function storageUse(): Promise<{ used: number; quota: number } | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, quota };
}
