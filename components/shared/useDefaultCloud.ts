import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CloudId } from '../../lib/facts/clouds.ts';
import { chosenCloud, subscribeCloud } from '../../lib/store/settings.ts';
import { usePolicy } from './policy.ts';

/** A cloud, or that none was chosen. */
interface Choice {
  cloud: CloudId | undefined;
}

/** The cloud of the contracts: the person's choice, else the organization's; undefined until the choice has been read. */
export function useCloudChoice(): Choice | undefined {
  const choice = useOwnChoice();
  const { cloud } = usePolicy();
  return useMemo(() => choice && { cloud: choice.cloud ?? cloud }, [choice, cloud]);
}

/** The cloud of the contracts: the person's choice, else the organization's; undefined where neither is known. */
export function useDefaultCloud(): CloudId | undefined {
  const choice = useOwnChoice();
  const { cloud } = usePolicy();
  return choice?.cloud ?? cloud;
}

/** The cloud that the person chose. */
export function useChosenCloud(): CloudId | undefined {
  return useOwnChoice()?.cloud;
}

function useOwnChoice(): Choice | undefined {
  const [choice, setChoice] = useState<Choice>();
  useEffect(() => {
    const read = (cloud: CloudId | undefined) => setChoice({ cloud });
    void chosenCloud().then(read);
    return subscribeCloud(read);
  }, []);
  return choice;
}
