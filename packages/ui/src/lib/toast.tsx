'use client';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { CloseIcon } from './icons.ts';
import { ToneIcon } from './tone-icon.tsx';
import type { ToastMessage } from './toast-queue.ts';

/** Props of {@link Toast}. */
export interface ToastProps {
  message: ToastMessage;
  closeLabel: string;
  onClose: () => void;
  /** Milliseconds until it leaves by itself; faults and undo stay until closed. */
  lifetime?: number | undefined;
}

/** One toast: leaves by itself, waits while pointed at or focused. */
export function Toast({ message, closeLabel, onClose, lifetime = 6000 }: ToastProps) {
  const [held, setHeld] = useState(false);
  const stays = held || message.tone === 'danger' || message.action !== undefined;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(onClose, lifetime);
    return () => clearTimeout(timer);
  }, [stays, lifetime, onClose]);
  return (
    <div
      role={message.tone === 'danger' ? 'alert' : 'status'}
      className={`ui-toast ui-tone-${message.tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <ToneIcon tone={message.tone} />
      <div className="ui-toast-words">
        <p className="ui-toast-title">{message.title}</p>
        {message.text && <p className="ui-toast-text">{message.text}</p>}
      </div>
      {message.action && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            message.action?.onAction();
            onClose();
          }}
        >
          {message.action.label}
        </Button>
      )}
      <IconButton size="small" label={closeLabel} icon={<CloseIcon />} onClick={onClose} />
    </div>
  );
}
