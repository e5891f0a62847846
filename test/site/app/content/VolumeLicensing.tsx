import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';

export function VolumeLicensing() {
  const { vl } = useTexts();
  const { Link } = useKit();
  return (
    <div className="cards">
      {vl.sections.map(({ key, title, text, link, route }) => (
        <section key={key} className="card">
          <h2>{title}</h2>
          <p>{text}</p>
          <Link href={route}>{link}</Link>
        </section>
      ))}
    </div>
  );
}
