/** Whether it is an address of the web: `javascript:`, `data:` and the like never become a link, nor what has no scheme. */
export const isWebAddress = (address: string | null): address is string =>
  address !== null && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** The address if it is one of the web, without the blanks around it; else null. */
export const webAddress = (address: string | null): string | null =>
  isWebAddress(address) ? address.trim() : null;
