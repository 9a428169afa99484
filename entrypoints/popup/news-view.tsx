import { NewsList } from '../../components/news-list';
import { WatchNews } from '../../components/watch-news';
import { ask } from '../../lib/ask';
import { openFollowed, openItem } from '../../lib/follow/browser';
import { countUnseen, listNews } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';

/** What has come to saved questions, and what was found for followed searches, whichever tab the popup is opened in. */
export function NewsView() {
  const news = useStored(listNews);
  const unseen = useStored(countUnseen);
  if (!news?.ok) return null; // a database that is refused is told of below
  return (
    <>
      <NewsList
        news={news.value}
        show={(key) => void openItem(key)}
        seen={(keys) => void ask('seeNews', { keys })}
      />
      <WatchNews unseen={unseen?.ok ? unseen.value : 0} show={() => void openFollowed()} />
    </>
  );
}
