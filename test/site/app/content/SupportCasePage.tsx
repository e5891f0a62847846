import { useState } from 'react';
import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { Page } from './Page.tsx';

/** A form people copy error messages into; in the state `quiet-typed` they already have. */
export function SupportCasePage() {
  const { practice } = useSettings();
  const texts = useTexts();
  const { support } = texts;
  const { Button, TextField } = useKit();
  const typed = practice === 'quiet-typed';
  // React must not own text that people edit.
  const [startText] = useState(typed ? texts.takeoverPrompt[0] : '');
  return (
    <Page title={support.title}>
      <form className="form" onSubmit={(event) => event.preventDefault()}>
        <TextField label={support.topic} {...(typed && { defaultValue: texts.profileError })} />
        <TextField label={support.description} multiline {...(typed && { defaultValue: texts.banner[0] })} />
        <div>
          <div id="notes-label">{support.notes}</div>
          {/* biome-ignore lint/a11y/useSemanticElements: the extension has to know text in an editable element, too. */}
          <div
            className="editable"
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            tabIndex={0}
            aria-multiline
            aria-labelledby="notes-label"
          >
            {startText}
          </div>
        </div>
        <Button label={support.submit} primary onClick={() => {}} />
      </form>
    </Page>
  );
}
