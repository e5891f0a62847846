import { useId } from 'preact/hooks';
import { useWords } from '../shared/words.ts';

interface TickBoxProps {
  checked: boolean;
  /** Id of the element with the text of what is ticked. */
  textId: string;
  onChange(on: boolean): void;
}

/** A check box for a step, named by the step. */
export function TickBox({ checked, textId, onChange }: TickBoxProps) {
  const { steps: words } = useWords();
  const id = useId();
  return (
    <label class="tick">
      <span class="visually-hidden" id={id}>
        {words.done}
      </span>
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={`${id} ${textId}`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
