import { useEffect, useRef, useState } from 'preact/hooks';
import type { Guide } from '../../lib/guide/types.ts';

/** The node whose details are open. It stands in the address, so that it can be linked to and gone back from. */
export function useOpenNode(guide: Guide) {
  const [open, setOpen] = useState(() => named(guide));
  // Where the keyboard was before the details took it.
  const opener = useRef<Element | undefined>(undefined);

  useEffect(() => {
    const follow = () => {
      const focused = document.activeElement;
      if (focused && focused !== document.body && !focused.closest('[data-details]'))
        opener.current = focused;
      setOpen(named(guide));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [guide]);

  return {
    open,
    openNode(id: string): void {
      location.hash = id;
    },
    closeNode(): void {
      history.pushState(null, '', location.pathname + location.search);
      setOpen(undefined);
      const back = opener.current?.isConnected ? opener.current : document.querySelector(`[href="#${open}"]`);
      (back as HTMLElement | SVGElement | null)?.focus();
    },
  };
}

/** The node that the address names, if the guide has it. */
function named(guide: Guide): string | undefined {
  const id = decodeURIComponent(location.hash.slice(1));
  return Object.hasOwn(guide.nodes, id) ? id : undefined;
}
