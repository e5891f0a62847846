import { browser } from '../browser.ts';
import { nothingKnown } from '../guide/known.ts';
import { aboutOf, walkFrom } from '../guide/opening.ts';
import type { Guide } from '../guide/types.ts';
import { broughtFields } from '../handover/brought-fields.ts';
import type { Recognized } from '../recognize/recognize.ts';
import { changeDraft } from '../store/drafts.ts';
import { isPrivatePage } from '../store/privacy.ts';
import { saveWalk } from '../store/walks.ts';
import { openInWindow } from './surfaces.ts';

/**
 * Opens the guide at a place, in a window that belongs to this page's tab: there the walk is kept, and what was read for
 * support and IT stands in their forms. Of a page that was opened from a private window, all belongs to that window's tab, which is `named`.
 */
export async function openPlace(
  guide: Guide,
  node: string,
  recognized: Recognized,
  named: number | undefined,
): Promise<void> {
  const tab = isPrivatePage() ? named : (await browser.tabs.getCurrent())?.id;
  if (tab === undefined) return;
  const { findings } = recognized;
  const about = aboutOf(findings[0]);
  const certain = findings.filter(({ confidence }) => confidence === 'certain').map(({ id }) => id);
  const walk = walkFrom(guide, node, { ...nothingKnown, findings: certain });
  await Promise.all([
    saveWalk(tab, { finding: about, walk }),
    changeDraft(tab, about, broughtFields(recognized)),
  ]);
  await openInWindow(tab);
}
