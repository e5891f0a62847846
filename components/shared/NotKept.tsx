import { useEffect, useState } from 'preact/hooks';
import { subscribeFaults } from '../../lib/store/stores.ts';
import { useWords } from './words.ts';

/** Says that what the person does here can't be kept, while that is so. */
export function NotKept() {
  const { interface: words } = useWords();
  const [faulty, setFaulty] = useState(false);
  useEffect(() => subscribeFaults(setFaulty), []);
  return (
    <p role="alert" class="not-kept" data-not-kept={faulty}>
      {faulty && words.notKept}
    </p>
  );
}
