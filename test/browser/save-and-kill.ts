import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { addressesOf } from '../sites/catalogue';
import type { SiteDocument } from '../sites/document';
import { fictionalQuestion } from '../sites/fictional';
import { renderPublication } from '../sites/officiele-bekendmakingen';
import { kill, processesOf } from './kill';
import { launch, openPopup, read, type Running } from './launch';
import { bundled } from './reader';

/** What one round came to. */
export interface Round {
  /** The document that was saved, and the note on it that was said to be saved too. */
  id: string;
  note: string;
  /** From the moment at which the page showed *Bewaard* until the kill, in ms. */
  afterMs: number;
}

/** What a reader sees when something is saved. */
const signs = {
  bar: () =>
    document.querySelector('naslag-bar')?.shadowRoot?.querySelector('[data-action="save"][data-saved]'),
  popup: () => document.querySelector('[data-testid="save"][aria-pressed="true"]'),
  note: () =>
    [...document.querySelectorAll('[role="status"]')].find(({ textContent }) => textContent === 'Bewaard'),
};

/**
 * Saves a document of its own and kills the browser so many ms after the page shows that it is saved: in turn from the
 * bar, from the popup, and with a note that is typed there.
 */
export async function saveAndKill(
  port: number,
  profile: string,
  round: number,
  delay: number,
): Promise<Round> {
  const running = await launch({ port, profile });
  const gone = new Promise((resolve) => running.context.once('close', resolve));
  const saved = documentOf(round);
  const url = addressesOf(saved).publication;
  await running.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: renderPublication(saved) }),
  );
  const page = await read(running.context, url);
  const { popup, note, sign } = await prepare(running, page, round);
  const processes = processesOf(running);
  if (processes.length === 0) throw new Error('the browser has no processes to kill');
  const shown = whenShown(popup ?? page, sign);
  await act(popup ?? page, sign, note);
  const at = await shown;
  await wait(at + delay - Date.now());
  const killed = kill(processes);
  await gone;
  return { id: saved.officialId, note, afterMs: killed - at };
}

/** All that stands before the moment that is looked at. */
async function prepare(running: Running, page: Page, round: number) {
  const sign = (['bar', 'popup', 'note'] as const)[round % 3] ?? 'bar';
  if (sign === 'bar') return { popup: null, note: '', sign };
  const popup = await openPopup(running, page);
  await popup.getByTestId('save').and(popup.locator(':enabled')).waitFor();
  if (sign === 'popup') return { popup, note: '', sign };
  await popup.getByTestId('save').click();
  await popup.getByTestId('note').waitFor();
  return { popup, note: `Genoteerd in ronde ${round}.`, sign };
}

async function act(page: Page, sign: keyof typeof signs, note: string): Promise<void> {
  if (sign === 'bar') await page.locator('naslag-bar [data-action="save"]').click();
  else if (sign === 'popup') await page.getByTestId('save').click();
  else await page.getByTestId('note').fill(note);
}

/** The moment at which a page first shows a sign, by its own clock, which is this machine's. */
function whenShown(page: Page, sign: keyof typeof signs): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const look = () => ((${signs[sign].toString()})() ? resolve(Date.now()) : setTimeout(look, 1));
    look();
  })`);
}

/** Which of these rounds' documents and notes are no longer there. */
export async function lostOf(port: number, profile: string, rounds: readonly Round[]): Promise<Round[]> {
  const running = await launch({ port, profile });
  const page = await running.context.newPage();
  await page.goto(`${running.home}options.html`);
  await page.evaluate(await bundled('lib/store/collection.ts', 'naslagCollection'));
  const rows: { id: string | null; note: string }[] = await page.evaluate('naslagCollection.listRows()');
  await running.close();
  return rounds.filter(({ id, note }) => !rows.some((row) => row.id === id && row.note === note));
}

function documentOf(round: number): SiteDocument {
  const document = fictionalQuestion(3);
  const zaaknummer = `2098Z${50_000 + round}`;
  return {
    ...document,
    officialId: `kv-tk-${zaaknummer}`,
    zaaknummer,
    documentnummer: `2098D${50_000 + round}`,
    title: `${document.title}, ronde ${round}`,
    heading: document.heading.replace('3 waterwerken', `waterwerken in ronde ${round}`),
  };
}
