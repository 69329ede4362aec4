'use client';
import type { ReactNode } from 'react';

import { Button } from './button.tsx';
import { CloseButton, useCloseOverlay } from './close-overlay.tsx';
import { Dialog } from './dialog.tsx';
import type { OverlayState, TriggerElement } from './overlay-trigger.tsx';

interface ConfirmedSubmit {
  confirmLabel: string;
  /** `id` of the form to submit. */
  form: string;
  /** Name and value posted with it, as the submit button would. */
  name?: string | undefined;
  value?: string | undefined;
  tone?: 'danger' | 'primary' | undefined;
}

/** Props of {@link ConfirmDialog}. */
export interface ConfirmDialogProps extends ConfirmedSubmit, Omit<OverlayState, 'trigger'> {
  /** The submit button of the form: without scripts it submits at once, with them it asks first. */
  trigger: TriggerElement;
  title: ReactNode;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  cancelLabel: string;
}

/** Asks before a form is submitted that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, title, children, confirmLabel, cancelLabel, form, name, value, tone, ...state } = props;
  return (
    <Dialog
      {...state}
      trigger={trigger}
      title={title}
      size="small"
      closeLabel={cancelLabel}
      footer={
        <>
          <CloseButton>{cancelLabel}</CloseButton>
          <SubmitButton {...{ confirmLabel, form, name, value, tone }} />
        </>
      }
    >
      {children}
    </Dialog>
  );
}

function SubmitButton({ confirmLabel, form, name, value, tone = 'danger' }: ConfirmedSubmit) {
  const close = useCloseOverlay();
  return (
    <Button
      type="submit"
      variant={tone}
      form={form}
      name={name}
      value={value}
      onClick={() => {
        // A button that leaves the document before the browser acts on the click submits nothing.
        setTimeout(close);
      }}
    >
      {confirmLabel}
    </Button>
  );
}
