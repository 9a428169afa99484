import type { CollectionItem } from '../../../lib/model/collection';
import { question } from '../../unit/documents';

/** An item of its own, the same for the same number: `k0`, `k1`, … */
export function fictionalItem(n: number): CollectionItem {
  const zaaknummer = `2090Z${String(10_000 + n)}`;
  const document = question(
    { zaaknummer, officialId: `kv-tk-${zaaknummer}`, subject: `roestende sluisdeuren in vak ${n}` },
    { url: `https://zoek.officielebekendmakingen.nl/kv-tk-${zaaknummer}.html` },
  );
  return {
    ...{ key: `k${n}`, ids: [zaaknummer, `kv-tk-${zaaknummer}`] },
    documents: [{ document, resolved: { citations: [], sources: [] }, readAt: 1000 + n }],
    ...{ labels: ['oud'], note: '', questions: [], passages: [] },
    ...{ savedAt: 1000 + n, updatedAt: 1000 + n },
  };
}
