import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/detect/types.ts';
import { FindingTitle } from './FindingCard.tsx';

/**
 * Says what is found while the guide stands open, to people who don't see the card appear. What was there when it was
 * opened is read with the rest.
 */
export function FindingNews({ finding }: { finding: Finding | undefined }) {
  const [news, setNews] = useState<Finding>();
  const known = useRef(finding?.id);
  useEffect(() => {
    if (finding?.id === known.current) return;
    known.current = finding?.id;
    setNews(finding);
  }, [finding]);
  return (
    <p role="status" class="visually-hidden" data-finding-news>
      {news && <FindingTitle finding={news} />}
    </p>
  );
}
