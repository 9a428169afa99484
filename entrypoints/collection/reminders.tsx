import { NewsList } from '../../components/news-list';
import { ask } from '../../lib/ask';
import { listNews } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';
import { BackupHint } from './backup-hint';
import { useBackupHint } from './use-backup-hint';

/** What the reader may want to know before they go on: what has come to their questions, and that a backup is due. */
export default function Reminders({ show }: { show: (key: string) => void }) {
  const news = useStored(listNews);
  const hint = useBackupHint();
  return (
    <>
      <NewsList
        news={news?.ok ? news.value : []} // a database that is refused is told of below
        show={show}
        seen={(keys) => void ask('seeNews', { keys })}
      />
      {hint !== null && (
        <BackupHint last={hint} open={() => void ask('open', { page: 'options', at: 'backup' })} />
      )}
    </>
  );
}
