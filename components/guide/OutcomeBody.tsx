import { OTHERWISE } from '../../lib/guide/replay.ts';
import type { OutcomeNode } from '../../lib/guide/types.ts';
import type { NodeWords } from '../../locales/shape/guide.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { OrganizationNote } from '../shared/OrganizationNote.tsx';
import { useWords } from '../shared/words.ts';
import { GuideText } from './GuideText.tsx';
import { useGuide } from './guide.ts';
import { SourceList } from './SourceList.tsx';
import { SignList, StepList, type StepProgress } from './StepList.tsx';

interface OutcomeBodyProps {
  node: OutcomeNode;
  words: NodeWords;
  /** Left out where the steps are only to be read. */
  doing?: StepProgress | undefined;
  onAnswer(option: string): void;
}

/** An outcome: who does what, in which order, how long it takes, how to see that it worked. */
export function OutcomeBody({ node, words, doing, onAnswer }: OutcomeBodyProps) {
  const { actors, interface: labels } = useWords();
  const { guideWords } = useGuide();
  const next = node.otherwise && guideWords.nodes[node.otherwise];
  return (
    <>
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
      {words.note && (
        <>
          <h3>{labels.note}</h3>
          <p>
            <GuideText text={words.note} />
          </p>
        </>
      )}
      {node.basis === 'field' && <p class="hint">{labels.fieldBasis}</p>}
      {next && (
        <>
          <h3>{labels.stillNotSolved}</h3>
          <button type="button" class="option" data-option={OTHERWISE} onClick={() => onAnswer(OTHERWISE)}>
            <span>
              <GuideText text={next.title} />
            </span>
            <Icon name="forward" />
          </button>
        </>
      )}
      <p class="code">
        {labels.code}: <strong>{node.code}</strong>
        <CopyButton text={node.code} what={node.code} />
      </p>
      <SourceList refs={node.sources} reviewed={node.reviewed} />
    </>
  );
}
