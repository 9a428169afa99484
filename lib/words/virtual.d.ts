/** Made by wxt.config.ts out of the locale files: the keys that annotations use, and their words in the same order. */
declare module 'virtual:page-words' {
  export default function tables(): { keys: string[]; nl: string[]; en: string[] };
}
/** The same of all words. */
declare module 'virtual:all-words' {
  export default function tables(): { keys: string[]; nl: string[]; en: string[] };
}
/** The same of what is loaded on pages without text. */
declare module 'virtual:file-words' {
  export default function tables(): { keys: string[]; nl: string[]; en: string[] };
}
/** The same of what a reader unfolds. */
declare module 'virtual:unfold-words' {
  export default function tables(): { keys: string[]; nl: string[]; en: string[] };
}
/** The same of what marks lists. */
declare module 'virtual:list-words' {
  export default function tables(): { keys: string[]; nl: string[]; en: string[] };
}
/** The same of what is loaded when the reader copies, presses a key or opens a panel of the bar. */
declare module 'virtual:tool-words' {
  export default function tables(): { keys: string[]; nl: string[]; en: string[] };
}
