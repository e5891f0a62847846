import {
  Nav as FluentNav,
  type IComponentAsProps,
  type INavButtonProps,
  type INavLink,
} from '@fluentui/react';
import type { NavProps } from '../kit.ts';
import { navAttributes } from '../nav-attributes.ts';

function NavLink({ defaultRender: Default, ...props }: IComponentAsProps<INavButtonProps>) {
  return Default ? <Default {...props} {...navAttributes(props.link?.key ?? '')} /> : null;
}

export function Nav({ label, entries, open, onToggle, current, more }: NavProps) {
  const links: INavLink[] = entries.map(({ key, label: name, icon, href = '', children }) => ({
    key,
    name,
    icon,
    url: href,
    ...(children && {
      isExpanded: open.includes(key),
      links: children.map((child) => ({ key: child.key, name: child.label, url: child.href })),
    }),
  }));
  links.push({ key: 'showMoreClick', name: more.label, icon: 'More', url: '', onClick: more.onClick });
  return (
    <FluentNav
      ariaLabel={label}
      className="nav"
      selectedKey={current}
      linkAs={NavLink}
      groups={[{ links }]}
      onLinkExpandClick={(event, link) => {
        event?.preventDefault();
        if (link?.key) onToggle(link.key);
      }}
    />
  );
}
