import { Button } from '@portico/ui';
import { useEffect, useRef } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { Form, useSubmit } from 'react-router';

import { useText } from '~/text/use-text.ts';

const PAUSE_MS = 700;

/**
 * The form around the lines of the cart. A changed quantity or note is taken over shortly after it was typed; the
 * button does the same at once, and alone where there are no scripts.
 */
export function SaveChanges({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const submit = useSubmit();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (
    <Form
      method="post"
      className="grid gap-4"
      onSubmit={() => clearTimeout(waiting.current)}
      onChange={(event: ChangeEvent<HTMLFormElement>) => {
        const form = event.currentTarget;
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => {
          const values = new FormData(form);
          values.set('intent', 'update');
          void submit(values, { method: 'post', replace: true, preventScrollReset: true });
        }, PAUSE_MS);
      }}
    >
      {/* The first submit button is what Enter presses: it must not be the one that removes a line. */}
      <button type="submit" name="intent" value="update" hidden tabIndex={-1}>
        {text.t('cart.update')}
      </button>
      {children}
      <div className="flex justify-end">
        <Button type="submit" name="intent" value="update">
          {text.t('cart.update')}
        </Button>
      </div>
    </Form>
  );
}
