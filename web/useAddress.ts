import { useCallback, useEffect, useRef } from 'preact/hooks';

/** The address's part behind the `#`, as the browser's own buttons and the person's hand change it. */
export function useAddress(onChange: (hash: string) => void) {
  const latest = useRef(onChange);
  latest.current = onChange;
  /** What the address was, one after the other, as far as this page has seen it. */
  const way = useRef([location.hash]);

  useEffect(() => {
    const follow = () => {
      const { hash } = location;
      if (hash === way.current.at(-1)) return;
      if (hash === way.current.at(-2)) way.current.pop();
      else way.current.push(hash);
      latest.current(hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  /** Goes to an address; back, where the browser's own button would lead there. */
  return useCallback((hash: string) => {
    if (hash === (location.hash || '#/')) return;
    if (hash === (way.current.at(-2) || '#/') && way.current.length > 1) {
      history.back();
      return;
    }
    way.current.push(hash);
    location.hash = hash;
  }, []);
}
