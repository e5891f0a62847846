import type { OutcomeNode } from '../../lib/guide/types.ts';
import type { NodeWords } from '../../locales/shape/guide.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { OrganizationNote } from '../shared/OrganizationNote.tsx';
import { useWords } from '../shared/words.ts';
import { ComeBack } from './ComeBack.tsx';
import { Ending } from './Ending.tsx';
import { GuideText } from './GuideText.tsx';
import { useGuide } from './guide.ts';
import { NextList } from './NextList.tsx';
import { Note, Told } from './Notes.tsx';
import { SourceList } from './SourceList.tsx';
import { SignList, StepList } from './StepList.tsx';
import type { StepProgress } from './step-progress.ts';
import { WayOn } from './WayOn.tsx';

interface OutcomeBodyProps {
  id: string;
  node: OutcomeNode;
  words: NodeWords;
  /** Left out where the steps are only to be read. */
  doing?: StepProgress | undefined;
  onAnswer(option: string): void;
}

/** An outcome: who does what, in which order, how long it takes, how to see that it worked. */
export function OutcomeBody({ id, node, words, doing, onAnswer }: OutcomeBodyProps) {
  const { actors, interface: labels } = useWords();
  const { walkWords } = useGuide();
  return (
    <>
      <Told words={words} />
      <dl class="facts">
        <div>
          <dt>
            <Icon name="person" />
            {labels.whoActs}
          </dt>
          <dd>{actors[node.actor]}</dd>
        </div>
        {words.takes && (
          <div>
            <dt>
              <Icon name="clock" />
              {labels.takes}
            </dt>
            <dd>
              <GuideText text={words.takes} />
            </dd>
          </div>
        )}
      </dl>
      <OrganizationNote code={node.code} />
      <StepList node={node} words={words} doing={doing} />
      {words.verify && (
        <>
          <h3>{labels.verify}</h3>
          <p>
            <GuideText text={words.verify} />
          </p>
          {doing && <SignList node={node} doing={doing} />}
        </>
      )}
      {words.after && (
        <>
          <h3>{walkWords.after}</h3>
          <p>
            <GuideText text={words.after} />
          </p>
          {doing?.onRecent && <ComeBack onRecent={doing.onRecent} />}
        </>
      )}
      <Note words={words} />
      {node.basis === 'field' && <p class="hint">{labels.fieldBasis}</p>}
      {doing ? (
        <Ending node={node} doing={doing} onAnswer={onAnswer} />
      ) : (
        node.otherwise && (
          <>
            <h3>{labels.stillNotSolved}</h3>
            <WayOn to={node.otherwise} onAnswer={onAnswer} />
          </>
        )
      )}
      {node.next && <NextList id={id} next={node.next} onAnswer={onAnswer} />}
      <p class="code">
        {labels.code}: <strong>{node.code}</strong>
        <CopyButton text={node.code} what={node.code} />
      </p>
      <SourceList refs={node.sources} reviewed={node.reviewed} note={words.sourceNote} />
    </>
  );
}
