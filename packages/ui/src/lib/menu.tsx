'use client';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { buttonClass } from './button.tsx';
import type { ButtonLook } from './button.tsx';
import { ChevronDownIcon } from './icons.ts';

/** One entry of a {@link Menu}: it leads somewhere (`href`) or does something (`onAction`). */
export interface MenuEntry {
  id: string;
  label: string;
  /** A quiet second line. */
  detail?: string | undefined;
  icon?: ReactNode;
  href?: string | undefined;
  onAction?: (() => void) | undefined;
  tone?: 'neutral' | 'danger' | undefined;
  disabled?: boolean | undefined;
}

/** Props of {@link Menu}. */
export interface MenuProps extends Pick<ButtonLook, 'variant' | 'size'> {
  /** The words on the button, or its name when it is an icon alone. */
  label: string;
  icon?: ReactNode;
  iconOnly?: boolean | undefined;
  items: readonly MenuEntry[];
}

/** A button that opens a short list of actions. What must work without scripts belongs on the page instead. */
export function Menu({ label, icon, iconOnly, items, variant, size }: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        {...(iconOnly ? { 'aria-label': label } : {})}
        className={clsx(buttonClass({ variant, size }), iconOnly && 'ui-icon-button')}
      >
        {icon}
        {!iconOnly && (
          <>
            {label}
            <ChevronDownIcon />
          </>
        )}
      </Button>
      <Popover className="ui-popover" placement="bottom end" offset={4}>
        <AriaMenu className="ui-menu" aria-label={label}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className="ui-menu-item"
              isDisabled={item.disabled ?? false}
              data-tone={item.tone}
              {...(item.href === undefined ? {} : { href: item.href })}
              {...(item.onAction ? { onAction: item.onAction } : {})}
            >
              {item.icon}
              <span className="ui-menu-words">
                {item.label}
                {item.detail && <span className="ui-menu-detail">{item.detail}</span>}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
