import { z } from '../model/schema';
import { metadataAddress, nextZaakAddress, zaakAddress } from './addresses';
import type { Ask } from './ask';
import type { Limits } from './limits';
import { readMetadata } from './metadata';
import { anyNames, names, readNames } from './names';
import { type Memory, OpenDataError } from './source';
import { smallerPages, type Version, versions } from './versions';
import { readZaakPage, zaakFields, type ZaakPage } from './zaak';

/** How the register is asked: which version answers, what it calls things, how many rows it gives. */
const way = z.object({
  version: z.enum(['v5', 'v4']),
  names,
  /** Whether attributes may be asked for by name; else all come. */
  selects: z.boolean(),
  /** Whether the names are those that the version tells itself. */
  told: z.boolean(),
  page: z.number().check(z.gte(1), z.lte(1000)),
});
type Way = z.infer<typeof way>;

/** The way as it was found, and when: ms since 1970. */
const remembered = z.object({ way, foundAt: z.number() });
/** Then the versions are asked again, the newest first. */
const DAY = 24 * 3_600_000;

/** What a query needs to know of the register. */
export type Asked = Pick<Way, 'version' | 'names' | 'page'>;

export interface RegisterPage extends ZaakPage {
  /** The next page, where the answer names one. */
  link: string | null;
  /** How many rows were asked for. */
  asked: number;
  version: Version['id'];
  /** The query was put anew, and not the link followed. */
  anew: boolean;
}

/** The Tweede Kamer's register, whichever of its versions answers. */
export interface Register {
  /**
   * A page of zaken.
   * @param query OData's options without their dollar signs, by the names of the version that is asked; those of what is
   * to come of each zaak, and of how much, are added
   * @param link the next page as the last answer named it; where that leads nowhere, the query is put anew
   * @throws OpenDataError
   */
  page(query: (asked: Asked) => Record<string, string>, link?: string | null): Promise<RegisterPage>;
}

/**
 * To be opened once for a run. Which version answers is found out by asking: the newest first, the next one where that says
 * no. It is noted for a day, and found out anew as soon as it answers no more, in the middle of a run too.
 */
export function openRegister(ask: Ask, memory: Memory | undefined, limits: Limits, now = Date.now): Register {
  let current: Way | null = null;
  /** Whether the way in use is to be asked tomorrow too. */
  let lasts = true;

  async function recall(): Promise<Way | null> {
    const read = remembered.safeParse(await memory?.read());
    if (!read.success) return null;
    const age = now() - read.data.foundAt;
    return age >= 0 && age < DAY ? read.data.way : null;
  }

  /**
   * Asks in one way; with smaller pages where a query is not understood or takes too long, and without names where it is not
   * understood at all.
   */
  async function put(
    found: Way,
    query: (asked: Asked) => Record<string, string>,
    tries?: number,
  ): Promise<[RegisterPage, Way]> {
    const all = forms(found);
    for (const [i, form] of all.entries()) {
      const { path } = versionOf(form);
      const next = all[i + 1];
      const options = { ...query(form), ...zaakFields(form.names, form.selects), top: String(form.page) };
      try {
        const address = zaakAddress(path, form.names.set, options);
        const most = { ...(tries && { tries }), ...(next?.selects && { triesLate: 1 }) };
        return [await get(form, address, true, most), form];
      } catch (error) {
        if (!next || !(error instanceof OpenDataError)) throw error;
        if (error.status !== 400 && !(error.late && next.selects)) throw error;
      }
    }
    throw new Error('there is always a form');
  }

  async function get(
    form: Way,
    address: string,
    anew: boolean,
    most: { tries?: number; triesLate?: number } = {},
  ): Promise<RegisterPage> {
    const page = await ask(address, {
      accept: 'application/json',
      most: limits.page,
      time: limits.search,
      ...most,
      read: (body) => readZaakPage(body, form.names),
    });
    const link = nextZaakAddress(page.next, address, versionOf(form).path, form.names.set);
    return { ...page, link, asked: form.page, version: form.version, anew };
  }

  /** How to ask a version; what it lacks where it describes itself and lacks what is needed. */
  async function describe(version: Version, tries: number): Promise<Way | OpenDataError> {
    const base = { version: version.id, page: version.page, selects: true };
    try {
      const model = await ask(metadataAddress(version.path), {
        accept: 'application/xml',
        most: limits.document,
        time: limits.search,
        tries,
        read: readMetadata,
      });
      const read = readNames(model);
      if (!('missing' in read)) return { ...base, names: read, told: true };
      const missing = read.missing.join(', ');
      return new OpenDataError('changed', `${version.path} lacks ${missing}`, null, missing);
    } catch (error) {
      if (!(error instanceof OpenDataError)) throw error;
      // What lets us wait for so little would so much the more for rows.
      if (error.late) return error;
      return { ...base, names: version.names, told: false };
    }
  }

  async function find(query: (asked: Asked) => Record<string, string>): Promise<RegisterPage> {
    const failures: OpenDataError[] = [];
    for (const version of versions) {
      // One version may be silent where another speaks; the server may as well be slow, and is then not to be pressed.
      const late = failures.some((failure) => failure.late);
      const found = await describe(version, late ? 1 : limits.triesUnread);
      if (found instanceof OpenDataError) {
        failures.push(found);
        continue;
      }
      try {
        const [page, form] = await put(found, query, found.told ? undefined : limits.triesUnread);
        // Only where the newer ones have said no for certain is this the one to ask tomorrow.
        lasts = failures.every(saysNo);
        await keep(form);
        return page;
      } catch (error) {
        if (!(error instanceof OpenDataError)) throw error;
        if (found.told && !saysNo(error)) throw error; // it is there, and busy
        failures.push(error);
      }
    }
    throw mostTelling(failures);
  }

  async function keep(found: Way): Promise<void> {
    current = found;
    if (lasts) await memory?.write({ way: found, foundAt: now() });
  }

  async function page(
    query: (asked: Asked) => Record<string, string>,
    link: string | null = null,
  ): Promise<RegisterPage> {
    const inUse = current;
    const known = inUse ?? (await recall());
    if (!known) return find(query);
    try {
      if (link !== null) return await get(known, link, false, { triesLate: 1 });
    } catch (error) {
      // The link may only have grown old, or lead to more than the server can do in time.
      if (!isNo(error) && !(error instanceof OpenDataError && error.late)) throw error;
    }
    try {
      const [page, form] = await put(known, query);
      if (form.page !== known.page || form.selects !== known.selects) await keep(form);
      current = form;
      return page;
    } catch (error) {
      if (!(error instanceof OpenDataError)) throw error;
      // What answered a moment ago has gone only if it says no; what was noted yesterday may have gone in any way.
      if (inUse && !saysNo(error)) throw error;
      current = null;
      await memory?.write(null);
      if (error.late) throw error; // a server that is slow; the next run asks all versions
      return find(query);
    }
  }

  return { page };
}

/** The ways to try one after another, where a version answers that it does not understand (400), or not in time. */
function forms(found: Way): Way[] {
  const pages = [found.page, ...smallerPages.filter((page) => page < found.page)];
  const least = pages.at(-1) ?? found.page;
  const named = pages.map((page): Way => ({ ...found, page }));
  if (found.told || !found.selects) return named;
  return [...named, { ...found, page: least, selects: false, names: anyNames(found.names) }];
}

const versionOf = (found: Way): Version =>
  versions.find(({ id }) => id === found.version) ?? (versions[0] as Version);

/** Whether it is no for good: not that it is busy (408, 429, 5xx), out of reach, or not to be understood just now. */
const saysNo = ({ kind, status }: OpenDataError): boolean =>
  kind === 'changed' ||
  (kind === 'refused' && status !== null && status < 500 && status !== 408 && status !== 429);
const isNo = (error: unknown): boolean => error instanceof OpenDataError && saysNo(error);

/** What to tell of versions that all failed: what has changed, then what may pass, then the no that says most. */
function mostTelling(failures: readonly OpenDataError[]): OpenDataError {
  const telling = (failure: OpenDataError): number => {
    if (failure.kind === 'changed') return 4;
    return !saysNo(failure) ? 3 : failure.status === 400 ? 2 : 1;
  };
  const [most] = [...failures].sort((a, b) => telling(b) - telling(a));
  return most ?? new OpenDataError('refused', 'no version to ask');
}
