import { useEffect, useState } from 'preact/hooks';
import { ownGuideAddress, subscribeGuideAddress } from '../../lib/store/guide-address.ts';
import { host } from '../../lib/store/host.ts';
import { usePolicy } from './policy.ts';

/** The address of the guide on the web: of this page, as the person named it, or the organization's; undefined without one. */
export function useGuideAddress(): string | undefined {
  const own = useOwnGuideAddress();
  const { guideAddress } = usePolicy();
  return host().guideAddress ?? own ?? guideAddress;
}

/** The address that the person named. */
export function useOwnGuideAddress(): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    void ownGuideAddress().then(setAddress);
    return subscribeGuideAddress(setAddress);
  }, []);
  return address;
}
