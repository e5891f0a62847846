import { Pivot, PivotItem } from '@fluentui/react';
import type { TabsProps } from '../kit.ts';

export function Tabs({ label, selected, tabs, onSelect, children }: TabsProps) {
  return (
    <Pivot
      aria-label={label}
      selectedKey={selected}
      onLinkClick={(item) => item?.props.itemKey && onSelect(item.props.itemKey)}
    >
      {tabs.map((tab) => (
        <PivotItem key={tab.key} itemKey={tab.key} headerText={tab.label}>
          <div className="tab-content">{tab.key === selected && children}</div>
        </PivotItem>
      ))}
    </Pivot>
  );
}
