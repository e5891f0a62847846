import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ParsedPolicy, PartId, Policy } from '../../lib/policy/schema.ts';
import { host } from '../../lib/store/host.ts';
import { keepOrganizationLocale } from '../../lib/store/language.ts';
import { afterFirstPaint } from './afterFirstPaint.ts';

const none: ParsedPolicy = { policy: {}, ignored: [] };

export const PolicyContext = createContext<Policy>(none.policy);

/** The organization's settings; empty where there are none, and until they have come. */
export function usePolicy(): Policy {
  return useContext(PolicyContext);
}

/** Whether a part of the extension is there: the organization may have switched it off. */
export function usePart(part: PartId): boolean {
  return !usePolicy().switchedOff?.includes(part);
}

/**
 * Reads the organization's settings and follows their changes. They may come seconds after the first paint, and
 * their reader is loaded then.
 */
export function useParsedPolicy(): ParsedPolicy {
  const [parsed, setParsed] = useState(none);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    const tell = (next: ParsedPolicy) => {
      if (gone) return;
      setParsed(next);
      void keepOrganizationLocale(next.policy.language);
    };
    void afterFirstPaint()
      .then(() => host().loadPolicySource())
      .then(({ readPolicy, subscribePolicy }) => {
        if (gone) return;
        stop = subscribePolicy(tell);
        void readPolicy().then(tell);
      });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return parsed;
}
