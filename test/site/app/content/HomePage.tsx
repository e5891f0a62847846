import { useTexts } from '../texts/index.ts';
import { MismatchBanner } from './MismatchBanner.tsx';
import { Page } from './Page.tsx';

export function HomePage() {
  const { home } = useTexts();
  return (
    <Page title={home.title} heading={home.greeting}>
      <MismatchBanner form="user" />
      <div className="cards">
        {home.cards.map(([title, text]) => (
          <section key={title} className="card">
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}
