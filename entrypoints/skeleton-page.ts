import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bareAddress } from '../lib/page-tools/report';
import type { TellSkeleton } from '../lib/page/tell-skeleton';
import { skeleton } from '../lib/sites/skeleton';
import { t } from '../lib/words/i18n';

/** Loaded by the content script when a report is copied; in an issue a fence keeps the skeleton's spaces. */
export default defineUnlistedScript(() => {
  const naslagSkeleton: TellSkeleton = (page) =>
    [t('skeleton_about', bareAddress(page.URL)), '```', skeleton(page), '```'].join('\n');
  Object.assign(globalThis, { 'skeleton-page': naslagSkeleton });
});
