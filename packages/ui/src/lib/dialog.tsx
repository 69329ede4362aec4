'use client';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { CloseOverlayContext } from './close-overlay.tsx';
import { IconButton } from './icon-button.tsx';
import { CloseIcon } from './icons.ts';
import { useOverlay } from './overlay-trigger.tsx';
import type { OverlayState } from './overlay-trigger.tsx';

/** Props of {@link Dialog}. */
export interface DialogProps extends OverlayState {
  title: ReactNode;
  /** Name of the button that closes it. */
  closeLabel: string;
  /** `wide` for a table or two columns. */
  size?: 'small' | 'medium' | 'wide' | undefined;
  /** Buttons at the end, the main one last; a CloseButton among them. */
  footer?: ReactNode;
  /** A decision that needs an answer: neither Escape nor a click outside closes it. */
  needsAnswer?: boolean | undefined;
  children: ReactNode;
}

/** A window over the page: holds the focus, closes by Escape, gives the focus back. */
export function Dialog({
  title,
  closeLabel,
  size = 'medium',
  footer,
  needsAnswer,
  children,
  ...state
}: DialogProps) {
  const { element, open, change } = useOverlay(state);
  return (
    <>
      {element}
      <ModalOverlay
        isOpen={open}
        onOpenChange={change}
        isDismissable={!needsAnswer}
        isKeyboardDismissDisabled={needsAnswer ?? false}
        className="ui-overlay"
      >
        <Modal className={clsx('ui-dialog', `ui-dialog-${size}`)}>
          <AriaDialog className="ui-dialog-body" role={needsAnswer ? 'alertdialog' : 'dialog'}>
            {({ close }) => (
              <CloseOverlayContext value={close}>
                <header className="ui-dialog-header">
                  <Heading slot="title" className="ui-dialog-title">
                    {title}
                  </Heading>
                  {!needsAnswer && <IconButton label={closeLabel} icon={<CloseIcon />} onClick={close} />}
                </header>
                <div className="ui-dialog-content">{children}</div>
                {footer && <footer className="ui-dialog-footer">{footer}</footer>}
              </CloseOverlayContext>
            )}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
