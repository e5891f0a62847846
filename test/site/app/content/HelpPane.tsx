import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';

/** Help articles are titled with the very messages they explain. */
export function HelpPane({ onClose }: { onClose(): void }) {
  const texts = useTexts();
  const { Panel } = useKit();
  return (
    <Panel title={texts.help.title} closeLabel={texts.close} onClose={onClose}>
      <p>{texts.help.related}</p>
      {[texts.profileError, texts.takeoverPrompt[0], texts.banner[0]].map((message) => (
        <article key={message}>
          <h3>{message}</h3>
          <p>
            {texts.help.article} “{message}”
          </p>
        </article>
      ))}
    </Panel>
  );
}
