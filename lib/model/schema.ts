/**
 * The one door to Zod. `zod/mini` (6 kB gzip, classic is 24 kB), and without its JIT: that compiles schemas
 * with `new Function`, which the extension's Content Security Policy forbids.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
