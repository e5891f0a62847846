import { useState } from 'react';
import { HelpPane } from '../content/HelpPane.tsx';
import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { Icon } from '../ui/Icon.tsx';

export function HelpButton() {
  const { practice } = useSettings();
  const { help } = useTexts();
  const [open, setOpen] = useState(practice === 'quiet-help-pane');
  return (
    <>
      <button type="button" className="help-button" aria-expanded={open} onClick={() => setOpen(true)}>
        <Icon name="help" /> {help.open}
      </button>
      {open && <HelpPane onClose={() => setOpen(false)} />}
    </>
  );
}
