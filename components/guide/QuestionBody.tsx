import { links } from '../../lib/facts/links.ts';
import type { QuestionNode } from '../../lib/guide/types.ts';
import type { NodeWords } from '../../locales/shape/guide.ts';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { AnswerButton } from './AnswerButton.tsx';
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
            <AnswerButton option={option} text={words.options?.[option] ?? option} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
      <Note words={words} />
    </>
  );
}
