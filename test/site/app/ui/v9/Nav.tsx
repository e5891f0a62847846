import {
  Nav as FluentNav,
  NavCategory,
  NavCategoryItem,
  NavItem,
  NavSubItem,
  NavSubItemGroup,
} from '@fluentui/react-components';
import { Icon } from '../Icon.tsx';
import type { NavProps } from '../kit.ts';
import { navAttributes } from '../nav-attributes.ts';

export function Nav({ label, entries, open, onToggle, current, more }: NavProps) {
  const category = entries.find((entry) => entry.children?.some((child) => child.key === current));
  return (
    <FluentNav
      aria-label={label}
      role="navigation"
      className="nav"
      openCategories={[...open]}
      selectedValue={current}
      selectedCategoryValue={category?.key ?? ''}
      onNavCategoryItemToggle={(_, data) => onToggle(String(data.categoryValue))}
    >
      {entries.map(({ key, label: name, icon, href, children }) =>
        children ? (
          <NavCategory key={key} value={key}>
            <NavCategoryItem icon={<Icon name={icon} />} {...navAttributes(key)}>
              {name}
            </NavCategoryItem>
            <NavSubItemGroup>
              {children.map((child) => (
                <NavSubItem key={child.key} value={child.key} href={child.href} {...navAttributes(child.key)}>
                  {child.label}
                </NavSubItem>
              ))}
            </NavSubItemGroup>
          </NavCategory>
        ) : (
          <NavItem
            key={key}
            value={key}
            href={href ?? ''}
            icon={<Icon name={icon} />}
            {...navAttributes(key)}
          >
            {name}
          </NavItem>
        ),
      )}
      <NavItem
        as="button"
        value="more"
        aria-expanded={more.expanded}
        icon={<Icon name="more" />}
        onClick={more.onClick}
        {...navAttributes('showMoreClick')}
      >
        {more.label}
      </NavItem>
    </FluentNav>
  );
}
