'use client';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { CloseIcon } from './icons.ts';
import { ToneIcon } from './tone-icon.tsx';
import type { ToastMessage } from './toast-queue.ts';

/** Props of {@link Toast}. */
export interface ToastProps {
  toast: ToastMessage;
  dismissLabel: string;
  onClose: () => void;
  /** Milliseconds until it leaves by itself; faults and undo stay until closed. */
  lifetime?: number | undefined;
}

/** One toast: leaves by itself, waits while pointed at or focused. */
export function Toast({ toast, dismissLabel, onClose, lifetime = 6000 }: ToastProps) {
  const [held, setHeld] = useState(false);
  const stays = held || toast.tone === 'danger' || toast.action !== undefined;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(onClose, lifetime);
    return () => clearTimeout(timer);
  }, [stays, lifetime, onClose]);
  return (
    <div
      role={toast.tone === 'danger' ? 'alert' : 'status'}
      className={`ui-toast ui-tone-${toast.tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <ToneIcon tone={toast.tone} />
      <div className="ui-toast-words">
        <p className="ui-toast-title">{toast.message}</p>
        {toast.text && <p className="ui-toast-text">{toast.text}</p>}
      </div>
      {toast.action && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            toast.action?.onAction();
            onClose();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton size="small" label={dismissLabel} icon={<CloseIcon />} onClick={onClose} />
    </div>
  );
}
