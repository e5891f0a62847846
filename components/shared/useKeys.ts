import { useEffect, useRef, useState } from 'preact/hooks';
import { subscribeKeys, usesKeys } from '../../lib/store/settings.ts';

/** Whether single keys do something; undefined until it is known. */
export function useKeysSetting(): boolean | undefined {
  const [on, setOn] = useState<boolean>();
  useEffect(() => {
    void usesKeys().then(setOn);
    return subscribeKeys(setOn);
  }, []);
  return on;
}

/**
 * Calls `onKey` with each single key that is pressed anywhere and isn't meant for what it was pressed in, or for the
 * browser; what it does something with is done with.
 */
export function useKeys(onKey: (key: string) => boolean): void {
  const on = useKeysSetting();
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (!takesKeys(event) && latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}

function takesKeys({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
