import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Switch } from '../../components/switch';
import { ask } from '../../lib/ask';
import { dueAtPress } from '../../lib/follow/at-press';
import { dutchDay } from '../../lib/follow/line';
import { count, longDate, t } from '../../lib/words/i18n';
import type { Settings } from '../../lib/model/settings';
import { replyOrigins, tweedeKamerOrigins } from '../../lib/open-data/addresses';
import { lastLookup, rowsToFollow } from '../../lib/store';
import { useFollow } from '../../lib/own-page/use-follow';
import { useStored } from '../../lib/own-page/use-stored';
import { followProblemWords } from './problem-words';

interface Props {
  settings: Settings;
  change: (next: Partial<Settings>) => Promise<unknown>;
}

type Choice = 'follow' | 'followTexts' | 'followNotify';

/** What each choice needs of the browser. */
const needs: Record<Choice, Parameters<typeof browser.permissions.request>[0]> = {
  follow: { origins: tweedeKamerOrigins },
  followTexts: { origins: replyOrigins },
  followNotify: { permissions: ['notifications'] },
};

/** Whether saved questions are followed until they are answered, and how the reader hears of it. */
export function FollowView({ settings, change }: Props) {
  const [refused, setRefused] = useState<Choice | null>(null);
  const last = useStored(lastLookup);
  const run = last?.ok ? last.value : undefined;
  const looking = run?.endedAt === null;
  const [idle, setIdle] = useState<'just-now' | 'none' | null>(null);
  const lookUp = async () => {
    const due = await dueAtPress(settings.followTexts);
    setIdle(due === 'some' ? null : due);
    if (due === 'some' || run?.problem) await ask('lookUp', {}); // what went wrong may go right now
  };
  const choose = async (choice: Choice, on: boolean) => {
    // Asked at once, while the browser still knows that the reader pressed a button.
    const granted = !on || (await browser.permissions.request(needs[choice]));
    setRefused(granted ? null : choice);
    if (!granted) return;
    await change({ [choice]: on });
    if (on && choice !== 'followNotify') await ask('lookUp', {});
  };
  const option = (choice: Choice, name: string, disabled = false) => (
    <Switch name={name} on={settings[choice]} disabled={disabled} change={(on) => void choose(choice, on)} />
  );
  return (
    <section className="stack" data-testid="follow-options">
      <h2>{t('follow_title')}</h2>
      <p>{t('follow_text')}</p>
      {option('follow', t('follow_switch'))}
      {option('followTexts', t('follow_texts'), !settings.follow)}
      {option('followNotify', t('follow_notify'), !settings.follow)}
      {refused && (
        <p className="problem" role="alert">
          {t('follow_refused')}
        </p>
      )}
      {settings.follow && (
        <div className="row">
          <button type="button" data-testid="look-up" disabled={looking} onClick={() => void lookUp()}>
            {t('follow_look')}
          </button>
          <p className="quiet" role="status" data-testid="looked-up">
            <Followed /> {looking ? t('follow_looking') : run?.endedAt ? lastTime(run.endedAt) : ''}{' '}
            {idle && !looking && t(idle === 'none' ? 'follow_none_due' : 'follow_just_now')}
          </p>
        </div>
      )}
      {settings.follow && run?.problem && !looking && (
        <p className="problem" role="alert">
          {followProblemWords(run.problem)}
        </p>
      )}
    </section>
  );
}

/** How many questions are followed. */
function Followed() {
  const rows = useStored(rowsToFollow);
  const lineOf = useFollow();
  if (!rows?.ok) return null;
  const followed = rows.value.filter((row) => ['on', 'absent'].includes(lineOf(row).follow));
  return count('follow_count', followed.length);
}

function lastTime(moment: number): string {
  const time = new Date(moment).toLocaleTimeString(t('locale'), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });
  return t('follow_last', longDate(dutchDay(moment)), time);
}
