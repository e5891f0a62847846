import { useState } from 'preact/hooks';
import { openPrivateWindow } from '../../lib/browser/private-window.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { type LinkId, links } from '../../lib/facts/links.ts';
import { addressesOf } from '../../lib/guide/addresses-of.ts';
import { firstActionOf } from '../../lib/guide/first-actions.ts';
import { aboutOf, entryOf } from '../../lib/guide/opening.ts';
import { replay } from '../../lib/guide/replay.ts';
import type { TabRecord } from '../../lib/store/tab-record.ts';
import { fill } from '../../lib/text/fill.ts';
import { useGuide } from '../guide/guide.ts';
import { StepMessage } from '../handover/StepMessage.tsx';
import { CopyButton } from '../shared/CopyButton.tsx';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { usePart } from '../shared/policy.ts';
import { usePrivacy } from './usePrivacy.ts';
import { useSeen } from './useSeen.ts';

export interface FirstActionProps {
  finding: Finding;
  tabId: number | undefined;
  record: TabRecord;
}

/** The first thing to do about a finding, in one press; nothing where the person has to be asked first. */
export function FirstAction({ finding, tabId, record }: FirstActionProps) {
  const { guide, walkWords: words } = useGuide();
  const hasMessages = usePart('messages');
  const seen = useSeen(record);
  const privacy = usePrivacy(tabId);
  const action = firstActionOf(finding);
  if (!action || !seen || !privacy) return null;
  if (action.kind === 'write') {
    if (!hasMessages) return null;
    const { message: id, to } = action;
    return (
      <StepMessage
        {...{ id, tabId, record }}
        place={replay(guide, { entry: entryOf(guide, finding), answers: [] })}
        finding={aboutOf(finding)}
        heading="h2"
        label={words.write[to]}
      />
    );
  }
  const cloud = seen.knowledge.cloud?.id;
  const own = addressesOf({ links: action.links }, cloud).links;
  // Without a cloud, the portal that most people have.
  const shown = cloud === undefined ? own.slice(0, 1) : own;
  return (
    <div class="first-action">
      {shown.map((link) =>
        action.kind === 'open' ? (
          <OutsideLink key={link} class="button primary" data-action="open-first" href={links[link]}>
            {fill(words.openAddress, { address: hostOf(link) })}
          </OutsideLink>
        ) : (
          <PrivateAction key={link} link={link} may={privacy.mayOpenPrivately} />
        ),
      )}
    </div>
  );
}

const hostOf = (link: LinkId) => new URL(links[link]).host;

/** Opens an address in a private window where the browser lets us; else copies it, and says where to paste it. */
function PrivateAction({ link, may: first }: { link: LinkId; may: boolean }) {
  const { walkWords: words } = useGuide();
  const [may, setMay] = useState(first);
  const url = links[link];
  const open = async () => setMay((await openPrivateWindow(url)) !== 'refused');
  return (
    <>
      {may ? (
        <button type="button" class="primary" data-action="open-private" onClick={() => void open()}>
          {words.openPrivately}
        </button>
      ) : (
        <CopyButton text={url} what={url} label={fill(words.copyAddress, { address: hostOf(link) })} />
      )}
      <p class="hint" role="status">
        {may ? words.privateHint : words.pastePrivately}
      </p>
    </>
  );
}
