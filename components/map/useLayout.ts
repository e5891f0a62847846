import { useEffect, useState } from 'preact/hooks';
import type { Guide } from '../../lib/guide/types.ts';
import type { MapLayout, NodeSize } from './layout.ts';

type Sizes = ReadonlyMap<string, NodeSize>;

/** The drawing's layout for the sizes measured. What computes it is loaded only then: the outline is there first. */
export function useLayout(guide: Guide, sizes: Sizes | undefined): MapLayout | undefined {
  const [laidOut, setLaidOut] = useState<{ sizes: Sizes; layout: MapLayout }>();
  useEffect(() => {
    if (!sizes) return;
    let wanted = true;
    void import('./layout.ts').then(({ layoutGuide }) => {
      if (wanted) setLaidOut({ sizes, layout: layoutGuide(guide, (id) => sizes.get(id) as NodeSize) });
    });
    return () => {
      wanted = false;
    };
  }, [guide, sizes]);
  return laidOut?.sizes === sizes ? laidOut?.layout : undefined;
}
