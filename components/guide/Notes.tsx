import type { NodeWords } from '../../locales/shape/guide.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';
import { GuideText } from './GuideText.tsx';

/** What people may have been told that isn't so. */
export function Told({ words: { told } }: { words: NodeWords }) {
  if (!told) return null;
  return (
    <div class="told" data-told>
      <Icon name="info" />
      <p>
        <GuideText text={told} />
      </p>
    </div>
  );
}

/** What else the person has to know. */
export function Note({ words: { note } }: { words: NodeWords }) {
  const { interface: labels } = useWords();
  if (!note) return null;
  return (
    <>
      <h3>{labels.note}</h3>
      <p>
        <GuideText text={note} />
      </p>
    </>
  );
}
