import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

interface CopyButtonProps {
  text: string;
  /** Names it for people who don't see what stands beside. */
  what: string;
  /** What a button says that stands alone and is what to do. */
  label?: string;
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, what, label }: CopyButtonProps) {
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
      <button
        type="button"
        class={label ? 'primary' : 'quiet'}
        onClick={copy}
        aria-label={label ?? `${words.copy}: ${what}`}
      >
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {outcome === 'copied'
          ? words.copied
          : outcome === 'failed'
            ? words.copyFailed
            : (label ?? words.copy)}
      </button>
      <span class="visually-hidden" role="status">
        {outcome && (outcome === 'copied' ? words.copied : words.copyFailed)}
      </span>
    </>
  );
}
