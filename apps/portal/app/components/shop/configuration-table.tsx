import { Button, ButtonLink, Code, Link, Panel, TextField } from '@portico/ui';
import { Form } from 'react-router';

import { SubmissionField } from '~/forms/submission-field.tsx';
import { UnitPrice } from '~/components/prices/unit-price.tsx';
import { WhyThisPrice } from '~/components/prices/why-this-price.tsx';
import type { ConfigurationRow } from '~/presenters/configuration-rows.ts';
import { useText } from '~/text/use-text.ts';

/** The approved configurations with their prices: add as they are, or open to configure. */
export function ConfigurationTable({
  rows,
  submissionId,
}: {
  readonly rows: readonly ConfigurationRow[];
  /** Absent for whoever may not fill a cart. */
  readonly submissionId: string | undefined;
}) {
  return (
    <Panel flush>
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <Row key={row.key} row={row} submissionId={submissionId} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({
  row,
  submissionId,
}: {
  readonly row: ConfigurationRow;
  readonly submissionId: string | undefined;
}) {
  const text = useText();
  const { key, name, description, family, sku, price } = row;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3 p-4 md:grid-cols-[minmax(0,1fr)_auto_auto] md:items-center md:gap-6">
      <div className="grid gap-1">
        <Link href={`/configurations/${key}`}>
          <span className="font-medium">{name}</span>
        </Link>
        {description !== '' && <p>{description}</p>}
        <p className="flex flex-wrap gap-x-3 text-sm text-muted">
          <span>{family}</span>
          <Code>{sku}</Code>
        </p>
      </div>
      <div className="grid justify-items-end gap-1">
        <UnitPrice price={price} />
        {price !== undefined && <WhyThisPrice href={`/configurations/${key}/price`} name={name} />}
      </div>
      <div className="col-span-2 flex flex-wrap items-end gap-2 md:col-span-1">
        {submissionId !== undefined && price !== undefined && (
          <Form method="post" action="/cart" className="flex items-end gap-2">
            <input type="hidden" name="configurationKey" value={key} readOnly />
            <input type="hidden" name="returnTo" value="/configurations" readOnly />
            <SubmissionField id={submissionId} />
            <TextField
              type="number"
              inputMode="numeric"
              min={1}
              name="quantity"
              label={text.t('cart.quantity', { name })}
              hideLabel
              defaultValue={1}
              data-number=""
              className="w-20"
            />
            <Button type="submit" name="intent" value="add">
              {text.t('shop.configurations.add')}
            </Button>
          </Form>
        )}
        <ButtonLink href={`/configurations/${key}`} variant="quiet">
          {text.t('shop.configurations.configure')}
        </ButtonLink>
      </div>
    </li>
  );
}
