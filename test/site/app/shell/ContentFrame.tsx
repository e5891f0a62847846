// Some tenants get the content in a frame of the same origin, as the classic admin center had it.
import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

function frameAddress(): string {
  const url = new URL(location.href);
  url.searchParams.set('part', 'content');
  return url.href;
}

export function ContentFrame() {
  const address = useSyncExternalStore(subscribe, frameAddress);
  return <iframe id="ContainerFrame" title="Content" src={address} />;
}
