import { links } from '../../lib/facts/links.ts';
import type { QuestionNode } from '../../lib/guide/types.ts';
import type { NodeWords } from '../../locales/shape/guide.ts';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { AnswerButton } from './AnswerButton.tsx';
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
      <p>
        <GuideText text={words.body} />
      </p>
      <Told words={words} />
      {node.links?.map((link) => (
        <p key={link}>
          <OutsideLink href={links[link]}>{guideWords.links[link]}</OutsideLink>
        </p>
      ))}
      <ul class="options answers">
        {Object.keys(node.options).map((option, index) => (
          <li key={option}>
            <AnswerButton
              option={option}
              text={words.options?.[option] ?? option}
              number={index + 1}
              onAnswer={onAnswer}
            />
          </li>
        ))}
      </ul>
      <Note words={words} />
    </>
  );
}
