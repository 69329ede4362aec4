'use client';
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Takes the fields out that say nothing, so that the address of a list names only the filters in force. */
export function dropBlank(fields: FormData): void {
  const blank = [...fields].filter(([, value]) => value === '').map(([name]) => name);
  for (const name of new Set(blank)) {
    const rest = fields.getAll(name).filter((value) => value !== '');
    fields.delete(name);
    for (const value of rest) fields.append(name, value);
  }
}

/** Keeps the address that a GET form makes free of empty fields. The event fires however the form is read. */
export function useShortAddress(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const element = form.current;
    const shorten = (event: FormDataEvent) => {
      dropBlank(event.formData);
    };
    element?.addEventListener('formdata', shorten);
    return () => element?.removeEventListener('formdata', shorten);
  }, [form]);
}
