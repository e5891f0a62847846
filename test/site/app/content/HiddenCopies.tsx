import { useTexts } from '../texts/index.ts';

/** The messages in all the ways a page keeps text around without showing it. */
export function HiddenCopies() {
  const { profileError, takeoverPrompt, banner } = useTexts();
  const messages = [profileError, takeoverPrompt[0], banner[0]].map((message) => (
    <p key={message}>{message}</p>
  ));
  return (
    <>
      <div role="alert" style={{ display: 'none' }}>
        {messages}
      </div>
      <div role="alert" style={{ visibility: 'hidden', height: 0, overflow: 'hidden' }}>
        {messages}
      </div>
      <div role="alert" aria-hidden="true" style={{ position: 'fixed', left: -9999, top: 0, width: 300 }}>
        {messages}
      </div>
      <div
        role="alert"
        aria-hidden="true"
        style={{ position: 'absolute', opacity: 0, pointerEvents: 'none' }}
      >
        {messages}
      </div>
      <div
        aria-live="assertive"
        style={{
          clip: 'rect(0px, 0px, 0px, 0px)',
          position: 'absolute',
          width: 1,
          height: 1,
          overflow: 'hidden',
        }}
      >
        {messages}
      </div>
    </>
  );
}
