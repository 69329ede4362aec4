'use client';
import { clsx } from 'clsx';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import { CloseOverlayContext } from './close-overlay.tsx';
import { IconButton } from './icon-button.tsx';
import { CloseIcon } from './icons.ts';
import { useOverlay } from './overlay-trigger.tsx';
import type { OverlayState } from './overlay-trigger.tsx';

/** Props of {@link Drawer}. */
export interface DrawerProps extends OverlayState {
  title: ReactNode;
  closeLabel: string;
  size?: 'medium' | 'wide' | undefined;
  footer?: ReactNode;
  children: ReactNode;
}

/** A sheet from the right, from below on phones: for what explains the page while the page stays in mind. */
export function Drawer({ title, closeLabel, size = 'medium', footer, children, ...state }: DrawerProps) {
  const { element, open, change } = useOverlay(state);
  return (
    <>
      {element}
      <ModalOverlay
        isOpen={open}
        onOpenChange={change}
        isDismissable
        className="ui-overlay ui-overlay-drawer"
      >
        <Modal className={clsx('ui-drawer', `ui-drawer-${size}`)}>
          <AriaDialog className="ui-dialog-body">
            {({ close }) => (
              <CloseOverlayContext value={close}>
                <header className="ui-dialog-header">
                  <Heading slot="title" className="ui-dialog-title">
                    {title}
                  </Heading>
                  <IconButton label={closeLabel} icon={<CloseIcon />} onClick={close} />
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
