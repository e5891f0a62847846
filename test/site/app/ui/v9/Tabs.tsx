import { Tab, TabList } from '@fluentui/react-components';
import type { TabsProps } from '../kit.ts';

export function Tabs({ label, selected, tabs, onSelect, children }: TabsProps) {
  return (
    <>
      <TabList
        aria-label={label}
        selectedValue={selected}
        onTabSelect={(_, data) => onSelect(String(data.value))}
      >
        {tabs.map((tab) => (
          <Tab key={tab.key} value={tab.key}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      <div className="tab-content">{children}</div>
    </>
  );
}
