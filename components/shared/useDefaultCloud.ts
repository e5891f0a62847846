import { useEffect, useState } from 'preact/hooks';
import type { CloudId } from '../../lib/facts/clouds.ts';
import { chosenCloud, subscribeCloud } from '../../lib/store/settings.ts';
import { usePolicy } from './policy.ts';

/** The cloud of the contracts: the person's choice, else the organization's; undefined where neither is known. */
export function useDefaultCloud(): CloudId | undefined {
  const chosen = useChosenCloud();
  const { cloud } = usePolicy();
  return chosen ?? cloud;
}

/** The cloud that the person chose. */
export function useChosenCloud(): CloudId | undefined {
  const [chosen, setChosen] = useState<CloudId>();
  useEffect(() => {
    void chosenCloud().then(setChosen);
    return subscribeCloud(setChosen);
  }, []);
  return chosen;
}
