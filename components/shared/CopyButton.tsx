import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

/** Puts a text on the clipboard and says so. `what` names it for people who don't see what stands beside. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const { interface: words } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(setOutcome, 3000, undefined);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () => {
    setOutcome(undefined); // so that it is said again
    void navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <button type="button" class="quiet" onClick={copy} aria-label={`${words.copy}: ${what}`}>
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {outcome === 'copied' ? words.copied : outcome === 'failed' ? words.copyFailed : words.copy}
      </button>
      <span class="visually-hidden" role="status">
        {outcome && (outcome === 'copied' ? words.copied : words.copyFailed)}
      </span>
    </>
  );
}
