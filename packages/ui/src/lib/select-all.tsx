'use client';
import type { ChangeEvent } from 'react';

const toggleAll = (event: ChangeEvent<HTMLInputElement>, name: string) => {
  const { checked } = event.currentTarget;
  const boxes = event.currentTarget
    .closest('table')
    ?.querySelectorAll<HTMLInputElement>(`tbody input[name="${CSS.escape(name)}"]`);
  for (const box of boxes ?? []) if (box.checked !== checked) box.click();
};

/** Checks or clears every row of the table that it stands in. */
export const SelectAll = ({ label, name }: { label: string; name: string }) => (
  <input
    type="checkbox"
    className="ui-check"
    aria-label={label}
    onChange={(event) => {
      toggleAll(event, name);
    }}
  />
);
