import './handover.css';
import { useEffect, useState } from 'preact/hooks';
import { useGuide } from '../guide/guide.ts';
import type { HelpingPanelProps } from './HelpingPanel.tsx';

/** Says that somebody else is helped; what there is for that is loaded then. */
export function HelpingSwitch(props: HelpingPanelProps) {
  const { walkWords } = useGuide();
  const { helping, change } = props.kept;
  const [loaded, setLoaded] = useState<typeof import('./HelpingPanel.tsx')>();
  useEffect(() => {
    if (helping.isOn) void import('./HelpingPanel.tsx').then(setLoaded);
  }, [helping.isOn]);
  return (
    <section class="handover helping" data-helping={helping.isOn}>
      <label class="check">
        <input
          type="checkbox"
          name="helping"
          checked={helping.isOn}
          onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, isOn: checked }))}
        />
        {walkWords.helping}
      </label>
      {helping.isOn && loaded && <loaded.HelpingPanel {...props} />}
    </section>
  );
}
