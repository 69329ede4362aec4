'use client';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

/** One tab and its panel. */
export interface TabItem {
  id: string;
  label: ReactNode;
  count?: ReactNode;
  content: ReactNode;
  disabled?: boolean | undefined;
}

/** Props of {@link Tabs}. */
export interface TabsProps {
  /** Name of the set for screen readers. */
  label: string;
  items: readonly TabItem[];
  /** The first unless said. */
  defaultSelected?: string | undefined;
  selected?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
}

/** Panels of one thing, switched in place by arrow keys. Where each has an address of its own take TabLinks. */
export function Tabs({ label, items, defaultSelected, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      {...(defaultSelected === undefined ? {} : { defaultSelectedKey: defaultSelected })}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList aria-label={label} className="ui-tab-list">
        {items.map(({ id, label: words, count, disabled }) => (
          <Tab key={id} id={id} isDisabled={disabled ?? false} className="ui-tab">
            {words}
            {count !== undefined && <span className="ui-count">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="ui-tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
