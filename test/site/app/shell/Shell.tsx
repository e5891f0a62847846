import { Content } from '../content/Content.tsx';
import { LoadingView } from '../content/LoadingView.tsx';
import { useSettings } from '../settings.ts';
import { stages, useStage } from '../staging.ts';
import { ContentFrame } from './ContentFrame.tsx';
import { HelpButton } from './HelpButton.tsx';
import { LeftNav } from './LeftNav.tsx';
import { SuiteHeader } from './SuiteHeader.tsx';

/** Pages on the way into the admin center have its header, but nothing of the center itself. */
const outsideCenter = ['profile-setup-error', 'ready-to-become-admin', 'no-permission', 'personal-account'];

export function Shell() {
  const { practice, frame } = useSettings();
  const stage = useStage();
  const inside = !outsideCenter.includes(practice);
  if (stage === stages.empty) return <div id="adminAppRoot" />;
  return (
    <div id="adminAppRoot">
      <SuiteHeader />
      <div className="columns">
        {inside && <LeftNav complete={stage >= stages.navigation} />}
        <main id={inside ? 'admin-home-container' : undefined} className="main">
          {stage === stages.spinner && <LoadingView />}
          {stage >= stages.content && (frame ? <ContentFrame /> : <Content />)}
        </main>
      </div>
      {inside && stage >= stages.content && <HelpButton />}
    </div>
  );
}
