import { useState, type FormEvent } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/ask';
import { t } from '../../lib/words/i18n';
import { switchSyncOn } from '../../lib/store';
import { originsOf, readAddress } from '../../lib/sync/address';
import { tryFolder } from '../../lib/sync/try-folder';

/** Where the folder is and how to get in; switched on once that has been tried. */
export function SyncForm() {
  const [address, setAddress] = useState('');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [trying, setTrying] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function connect(folder: string, granting: Promise<boolean>): Promise<string | null> {
    if (!(await granting)) return t('sync_denied');
    const access = { address: folder, user: user.trim(), password };
    const wrong = await tryFolder(access, (asked, init) => fetch(asked, init));
    if (wrong) return t(`sync_problem_${wrong.kind}`, wrong.status ?? '–', wrong.detail ?? '–');
    await switchSyncOn(access);
    const answer = await ask('sync', null);
    return answer.ok ? null : t(`error_${answer.problem}`);
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const folder = readAddress(address);
    if (!folder) return setProblem(t('sync_bad_address'));
    if (user.includes(':')) return setProblem(t('sync_bad_user'));
    setTrying(true);
    setProblem(null);
    // Asked at once, while the browser still knows that the reader pressed a button.
    void connect(folder, browser.permissions.request({ origins: originsOf(folder) }))
      .catch((error: unknown) => {
        console.error('Naslag: sync', error);
        return t('sync_problem_database');
      })
      .then((said) => {
        setProblem(said);
        setTrying(false);
      });
  };

  return (
    <form className="stack" onSubmit={submit} data-testid="sync-form">
      <label>
        {t('sync_address')}
        <input
          type="text"
          inputMode="url"
          required
          spellCheck={false}
          autoComplete="off"
          placeholder="https://"
          aria-describedby="sync-address-hint"
          value={address}
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      <p className="quiet" id="sync-address-hint">
        {t('sync_address_hint')}
      </p>
      <div className="row">
        <label className="grow">
          {t('sync_user')}
          <input
            type="text"
            required
            spellCheck={false}
            autoComplete="off"
            value={user}
            onChange={({ target }) => setUser(target.value)}
          />
        </label>
        <label className="grow">
          {t('sync_password')}
          <input
            type="password"
            required
            autoComplete="off"
            aria-describedby="sync-password-hint"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>
      </div>
      <p className="quiet" id="sync-password-hint">
        {t('sync_password_hint')}
      </p>
      <div className="row">
        <button type="submit" disabled={trying}>
          {t('sync_on')}
        </button>
        {trying && <span className="quiet">{t('sync_trying')}</span>}
      </div>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
