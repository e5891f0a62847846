import { links } from '../../lib/facts/links.ts';
import type { QuestionNode } from '../../lib/guide/types.ts';
import type { NodeWords } from '../../locales/shape/guide.ts';
import { Icon } from '../shared/Icon.tsx';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { GuideText } from './GuideText.tsx';
import { useGuide } from './guide.ts';
import { Note, Told } from './Notes.tsx';

interface QuestionBodyProps {
  node: QuestionNode;
  words: NodeWords;
  onAnswer(option: string): void;
}

/** The answers to a question. */
export function QuestionBody({ node, words, onAnswer }: QuestionBodyProps) {
  const { guideWords } = useGuide();
  return (
    <>
      <Told words={words} />
      {node.links?.map((link) => (
        <p key={link}>
          <OutsideLink href={links[link]}>{guideWords.links[link]}</OutsideLink>
        </p>
      ))}
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
      <Note words={words} />
    </>
  );
}
