/** Made by wxt.config.ts out of the locale files: the keys that annotations use, and their words in the same order. */
declare module 'virtual:page-words' {
  export default function tables(): { keys: string[]; nl: string[]; en: string[] };
}
