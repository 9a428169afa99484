import type http from 'node:http';
import { type Fault, send } from './faults';
import type { FictionalQuestion } from './fictional';
import { type ODataManners, zaakPage } from './odata';
import { metadata, paths, type VersionId, type World, worlds } from './odata-model';
import { BadQuery } from './odata-query';
import { publicationXml } from './publication';
import { publications } from './published';
import { type SruManners, sruPage, usualSru } from './sru';

export interface OpenDataAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface OpenDataOptions extends Partial<ODataManners> {
  questions: readonly FictionalQuestion[];
  /** How KOOP's index behaves, where other than usual. */
  sru?: Partial<SruManners>;
  /** Which versions of the register answer; asked at each request, so that it may change in the middle. */
  world?: World | (() => World);
  /** The status of `$metadata`, where it cannot be had. */
  undescribed?: number;
  /** What goes wrong: by the number of the request, from 1, or by what is asked. */
  faults?: Record<number, Fault> | ((number: number, address: string) => Fault | null);
}

/** Both APIs and the texts of the publications, as far as they know these questions. */
export function openDataSite({
  questions,
  sru = {},
  faults = {},
  world = 'v4',
  undescribed,
  pageSize = 250,
  links = true,
  lacking = [],
}: OpenDataOptions) {
  /** What was asked, in order. */
  const requests: string[] = [];
  let before: OpenDataAnswer | null = null;

  /** Null: this host or path is none of the open data. */
  function answer(host: string, path: string): OpenDataAnswer | null {
    if (host === 'gegevensmagazijn.tweedekamer.nl') return register(path);
    if (host === 'repository.overheid.nl' && path.startsWith('/sru?')) {
      const page = sruPage(path, questions, { ...usualSru, ...sru }, requests.length);
      return page === null ? { ...notFound, status: 504 } : xml(page);
    }
    const file = /\/((?:kv|ah)-[^/]+)\.xml$/.exec(path)?.[1];
    const isTextHost = host === 'repository.overheid.nl' || host === 'zoek.officielebekendmakingen.nl';
    if (!isTextHost || !file) return null;
    const found = publications(questions).find(({ id }) => id === file);
    return found ? xml(publicationXml(found.question, found.reply)) : notFound;
  }

  function register(path: string): OpenDataAnswer {
    const version = (Object.keys(paths) as VersionId[]).find((each) => path.startsWith(`${paths[each]}/`));
    if (!version) return notFound;
    const status = worlds[typeof world === 'function' ? world() : world][version];
    if (status !== null) return { ...notFound, status };
    const rest = path.slice(paths[version].length);
    if (rest === '/$metadata')
      return undescribed ? { ...notFound, status: undescribed } : xml(metadata(version, lacking));
    if (!rest.startsWith('/Zaak?')) return notFound;
    try {
      return json(JSON.stringify(zaakPage(path, questions, version, { pageSize, links, lacking })));
    } catch (error) {
      if (!(error instanceof BadQuery)) throw error;
      return { ...json(JSON.stringify({ error: { code: '', message: error.message } })), status: 400 };
    }
  }

  /** Answers where it knows to, with the faults; false where the request is another's. */
  function handle(request: http.IncomingMessage, response: http.ServerResponse): boolean {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    const path = request.url ?? '/';
    const right = answer(host, path);
    if (!right) return false;
    const address = `https://${host}${path}`;
    requests.push(address);
    const fault = typeof faults === 'function' ? faults(requests.length, address) : faults[requests.length];
    send(response, right, before ?? right, fault ?? null);
    before = right;
    return true;
  }

  return { answer, handle, requests };
}

const json = (body: string): OpenDataAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json; odata.metadata=minimal' },
  body,
});
const xml = (body: string): OpenDataAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/xml;charset=UTF-8' },
  body,
});
const notFound: OpenDataAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'not found',
};
