'use client';
import { useCallback, useState, useSyncExternalStore } from 'react';

import { Toast } from './toast.tsx';
import { toasts } from './toast-queue.ts';
import type { ToastMessage } from './toast-queue.ts';

/** Props of {@link ToastRegion}. */
export interface ToastRegionProps {
  /** Name of the region: "Notifications". */
  label: string;
  dismissLabel: string;
  /**
   * A message that the server left for this page (after a redirect). It is part of the markup, so it needs no
   * script; a new object is a new toast.
   */
  toast?: Omit<ToastMessage, 'id' | 'action'> | undefined;
}

const NONE: readonly ToastMessage[] = [];

/** Where toasts appear. Stands once, in the root of the application. */
export function ToastRegion({ label, dismissLabel, toast }: ToastRegionProps) {
  const queued = useSyncExternalStore(toasts.subscribe, toasts.all, () => NONE);
  const [dismissed, setDismissed] = useState<object>();
  const dismissFlash = useCallback(() => setDismissed(toast), [toast]);
  return (
    <section aria-label={label} className="ui-toasts">
      {toast && toast !== dismissed && (
        <Toast toast={{ id: 'flash', ...toast }} dismissLabel={dismissLabel} onClose={dismissFlash} />
      )}
      {queued.map((message) => (
        <QueuedToast key={message.id} toast={message} dismissLabel={dismissLabel} />
      ))}
    </section>
  );
}

function QueuedToast({ toast, dismissLabel }: { toast: ToastMessage; dismissLabel: string }) {
  const close = useCallback(() => toasts.remove(toast.id), [toast.id]);
  return <Toast toast={toast} dismissLabel={dismissLabel} onClose={close} />;
}
