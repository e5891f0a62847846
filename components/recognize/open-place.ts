import { namedTab } from '../../components/shared/named-tab.ts';
import { openInWindow } from '../../lib/browser/surfaces.ts';
import { browser } from '../../lib/browser.ts';
import { nothingKnown } from '../../lib/guide/known.ts';
import { aboutOf, walkFrom } from '../../lib/guide/opening.ts';
import type { Guide } from '../../lib/guide/types.ts';
import { broughtFields } from '../../lib/handover/brought-fields.ts';
import type { Recognized } from '../../lib/recognize/recognize.ts';
import { changeDraft } from '../../lib/store/drafts.ts';
import { isPrivatePage } from '../../lib/store/privacy.ts';
import { saveWalk } from '../../lib/store/walks.ts';

/**
 * Opens the guide at a place, in a window that belongs to this page's tab: there the walk is kept, and what was read for
 * support and IT stands in their forms. Of a page that was opened from a private window, all belongs to that window's tab.
 */
export async function openPlace(guide: Guide, node: string, recognized: Recognized): Promise<void> {
  const tab = isPrivatePage() ? namedTab(location.search) : (await browser.tabs.getCurrent())?.id;
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
