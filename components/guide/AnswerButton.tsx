import { Icon } from '../shared/Icon.tsx';
import { GuideText } from './GuideText.tsx';

interface AnswerButtonProps {
  option: string;
  /** What the answer is called, as the guide's words have it. */
  text: string;
  /** The key that gives it. */
  number?: number;
  onAnswer(option: string): void;
}

/** An answer to choose: of a question, or a way on from an outcome. */
export function AnswerButton({ option, text, number, onAnswer }: AnswerButtonProps) {
  return (
    <button
      type="button"
      class="option"
      data-option={option}
      {...(number && { 'aria-keyshortcuts': String(number) })}
      onClick={() => onAnswer(option)}
    >
      {number && (
        <span class="key" aria-hidden="true">
          {number}
        </span>
      )}
      <span>
        <GuideText text={text} />
      </span>
      <Icon name="forward" />
    </button>
  );
}
