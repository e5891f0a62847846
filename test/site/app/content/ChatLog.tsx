import { useTexts } from '../texts/index.ts';

/** An assistant's answer repeats the messages it was asked about. */
export function ChatLog() {
  const texts = useTexts();
  const { copilot } = texts;
  return (
    <aside className="chat" aria-label={copilot.title}>
      <h2>{copilot.title}</h2>
      <div role="log" aria-live="polite">
        <p>
          <strong>{copilot.you}</strong>
        </p>
        <p>
          {copilot.question} {texts.profileError}
        </p>
        <p>
          <strong>{copilot.title}</strong>
        </p>
        <p>{copilot.answer}</p>
        <p>{texts.profileError}</p>
        <p>{texts.takeoverPrompt[0]}</p>
        <p>{texts.banner[0]}</p>
      </div>
    </aside>
  );
}
