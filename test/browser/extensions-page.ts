import { expect, type BrowserContext } from '@playwright/test';
import type { Running } from './launch';

/** What Chromium's page of extensions uses. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

/** Without it an extension from a folder does not come back when it is reloaded. */
export async function allowDevelopers(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** Allowed in private windows, as a reader does it. The extension is started again for that. */
export async function allowInPrivate({ context, home }: Running): Promise<void> {
  await allowDevelopers(context);
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
    new URL(home).host,
  );
  await page.close();
  await reachable(context, home);
}

/** Until an extension that is started again runs, its pages are refused. */
export async function reachable(context: BrowserContext, home: string): Promise<void> {
  const page = await context.newPage();
  await expect(async () => {
    await page.goto(`${home}manifest.json`);
  }).toPass({ timeout: 20_000 });
  await page.close();
}
