// The sign-in check: the portal in a tab or private window, and what becomes of the sign-in there.

import { browser } from '../browser.ts';
import type { SignInOutcome } from '../contacts/types.ts';
import { showsVolumeLicensing } from '../detect/judge.ts';
import { signedInHere } from '../journey/signed-in-here.ts';
import { activeFindings, framesOf, type TabRecord } from '../store/tab-record.ts';
import { subscribeTab } from '../store/tab-records.ts';
import { openPrivateWindow } from './private-window.ts';

/** An outcome, or that a session was there already: it may be anybody's and says nothing about the contact. */
export type SignInReport = SignInOutcome | 'already-signed-in';

/** What a tab's record says about a sign-in; undefined while it says nothing. */
export function reportOn(record: TabRecord): SignInReport | undefined {
  const found = activeFindings(record).map(({ id }) => id);
  const failed = (['personal-account', 'account-not-found', 'wrong-cloud'] as const).find((id) =>
    found.includes(id),
  );
  if (failed) return failed;
  if (!record.journey.arrived && !showsVolumeLicensing(framesOf(record))) return undefined;
  return signedInHere(record.journey) ? 'signed-in' : 'already-signed-in';
}

/**
 * Opens a portal in a tab beside this one and tells how the sign-in there comes out, until somebody has signed in or
 * the tab is closed.
 */
export async function openSignIn(url: string, onReport: (report: SignInReport) => void): Promise<void> {
  const { id } = await browser.tabs.create({ url });
  if (id !== undefined) watch(id, onReport);
}

/** The same in a private window. False where the browser doesn't let the extension. */
export async function openPrivately(url: string, onReport: (report: SignInReport) => void): Promise<boolean> {
  const opened = await openPrivateWindow(url);
  if (opened === 'refused') return false;
  if (opened.tab !== undefined) watch(opened.tab, onReport);
  return true;
}

function watch(tab: number, onReport: (report: SignInReport) => void): void {
  const stopWatching = subscribeTab(tab, (record) => {
    const report = reportOn(record);
    if (report) onReport(report);
    if (report === 'signed-in') stop();
  });
  const closed = (closedTab: number) => closedTab === tab && stop();
  const stop = () => {
    stopWatching();
    browser.tabs.onRemoved.removeListener(closed);
  };
  browser.tabs.onRemoved.addListener(closed);
}
