import type { NodeWords, QuestionNode } from '../lib/guide/types.ts';
import { GuideText } from './GuideText.tsx';
import { Icon } from './Icon.tsx';

interface QuestionBodyProps {
  node: QuestionNode;
  words: NodeWords;
  onAnswer(option: string): void;
}

/** The answers to a question. */
export function QuestionBody({ node, words, onAnswer }: QuestionBodyProps) {
  return (
    <ul class="options">
      {Object.keys(node.options).map((option) => (
        <li key={option}>
          <button type="button" class="option" data-option={option} onClick={() => onAnswer(option)}>
            <span>
              <GuideText text={words.options?.[option] ?? option} />
            </span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ul>
  );
}
