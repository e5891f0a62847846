import { hostKind, originKind } from '../facts/hosts.ts';
import { destination, isHandOver } from './destination.ts';
import type { Step } from './journey.ts';

/** What of a browser's request details is needed: Chrome names the page that asked `initiator`, Firefox `originUrl`. */
export interface RequestDetails {
  url: string;
  requestId: string;
  /** Milliseconds since the epoch. */
  timeStamp: number;
  initiator?: string;
  originUrl?: string;
}

/** A main-frame request as a step of a journey; undefined for hosts that are none of ours. */
export function stepOf({
  url,
  requestId,
  timeStamp,
  initiator,
  originUrl,
}: RequestDetails): Step | undefined {
  const kind = hostKind(url);
  if (!kind) return undefined;
  const wants = destination(url);
  const asker = initiator ?? originUrl;
  // An opaque origin tells nothing about the page that asked.
  const known = asker !== undefined && asker !== 'null';
  return {
    kind,
    host: new URL(url).hostname,
    request: requestId,
    at: timeStamp,
    ...(wants && { wants }),
    ...(isHandOver(url) && { handedOver: true as const }),
    ...(known && { initiator: originKind(asker) ?? 'other' }),
  };
}
