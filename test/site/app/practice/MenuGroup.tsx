import type { MenuLink } from './links.ts';

export function MenuGroup({
  name,
  title,
  links,
}: {
  name: string;
  title: string;
  links: readonly MenuLink[];
}) {
  return (
    <div className="practice-group" data-practice="group">
      <strong data-practice="group-title">{title}</strong>
      <ul data-practice="list">
        {links.map(({ label, href, current }) => (
          <li key={href} data-practice="item">
            <a href={href} data-practice={name} aria-current={current || undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
