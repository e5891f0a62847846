import { useEffect, useState } from 'preact/hooks';
import type { HandoverProps } from './Handover.tsx';

/** The hand-over of a place, loaded once the place is shown: nothing waits for it. */
export function LazyHandover(props: HandoverProps) {
  const [loaded, setLoaded] = useState<typeof import('./Handover.tsx')>();
  useEffect(() => void import('./Handover.tsx').then(setLoaded), []);
  return loaded ? <loaded.Handover {...props} /> : null;
}
