'use client';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { Toast } from './toast.tsx';
import { toasts } from './toast-queue.ts';
import type { ToastMessage } from './toast-queue.ts';

/** Props of {@link ToastRegion}. */
export interface ToastRegionProps {
  /** Name of the region: "Notifications". */
  label: string;
  closeLabel: string;
  /** A message that the server left for this page (after a redirect); part of the markup, so it needs no script. */
  flash?: ToastMessage | undefined;
}

const NONE: readonly ToastMessage[] = [];

/** Where toasts appear. Stands once, in the root of the application. */
export function ToastRegion({ label, closeLabel, flash }: ToastRegionProps) {
  const queued = useSyncExternalStore(toasts.subscribe, toasts.all, () => NONE);
  const [closed, setClosed] = useState<string>();
  const shownFlash = flash && flash.id !== closed ? flash : undefined;
  const messages = shownFlash ? [shownFlash, ...queued.filter(({ id }) => id !== shownFlash.id)] : queued;
  return (
    <section aria-label={label} className="ui-toasts">
      {messages.map((message) => (
        <RegionToast
          key={message.id}
          message={message}
          closeLabel={closeLabel}
          isFlash={message === flash}
          closeFlash={setClosed}
        />
      ))}
    </section>
  );
}

function RegionToast({
  message,
  closeLabel,
  isFlash,
  closeFlash,
}: {
  message: ToastMessage;
  closeLabel: string;
  isFlash: boolean;
  closeFlash: (id: string) => void;
}) {
  const close = useCallback(() => {
    if (isFlash) closeFlash(message.id);
    else toasts.remove(message.id);
  }, [isFlash, closeFlash, message.id]);
  return <Toast message={message} closeLabel={closeLabel} onClose={close} />;
}
