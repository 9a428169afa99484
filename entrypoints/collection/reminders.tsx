import { NewsList } from '../../components/news-list';
import { WatchNews } from '../../components/watch-news';
import { ask } from '../../lib/ask';
import { countUnseen, listNews } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';
import { BackupHint } from './backup-hint';
import { useBackupHint } from './use-backup-hint';

interface Props {
  /** Shows an item. */
  show: (key: string) => void;
  showFollowed: () => void;
}

/** What the reader may want to know before they go on: what has come to their questions, what was found, that a backup is due. */
export default function Reminders({ show, showFollowed }: Props) {
  const news = useStored(listNews);
  const unseen = useStored(countUnseen);
  const hint = useBackupHint();
  return (
    <>
      <NewsList
        news={news?.ok ? news.value : []} // a database that is refused is told of below
        show={show}
        seen={(keys) => void ask('seeNews', { keys })}
      />
      <WatchNews unseen={unseen?.ok ? unseen.value : 0} show={showFollowed} />
      {hint !== null && (
        <BackupHint last={hint} open={() => void ask('open', { page: 'options', at: 'backup' })} />
      )}
    </>
  );
}
