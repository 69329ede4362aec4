'use client';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';
import { CloseIcon } from './icons.ts';
import { useOverlay } from './overlay-trigger.tsx';
import type { OverlayState } from './overlay-trigger.tsx';

/** What the body of an overlay may be: nodes, or a function that is given `close`. */
export type OverlayContent = ReactNode | ((close: () => void) => ReactNode);

/** Props of {@link Dialog}. */
export interface DialogProps extends OverlayState {
  title: ReactNode;
  /** Name of the button that closes it. */
  closeLabel: string;
  /** `wide` for a table or two columns. */
  size?: 'small' | 'medium' | 'wide' | undefined;
  /** Buttons at the end, the main one last. */
  footer?: OverlayContent;
  /** A decision that needs an answer: neither Escape nor a click outside closes it. */
  needsAnswer?: boolean | undefined;
  children: OverlayContent;
}

const fill = (content: OverlayContent, close: () => void) =>
  typeof content === 'function' ? content(close) : content;

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
              <>
                <header className="ui-dialog-header">
                  <Heading slot="title" className="ui-dialog-title">
                    {title}
                  </Heading>
                  {!needsAnswer && <IconButton label={closeLabel} icon={<CloseIcon />} onClick={close} />}
                </header>
                <div className="ui-dialog-content">{fill(children, close)}</div>
                {footer && <footer className="ui-dialog-footer">{fill(footer, close)}</footer>}
              </>
            )}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
