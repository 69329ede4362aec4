import { MAX_QUANTITY } from '@portico/purchasing';
import {
  Code,
  DeleteIcon,
  Disclosure,
  IconButton,
  Link,
  MoneyText,
  Notice,
  Panel,
  Quantity,
  TextField,
} from '@portico/ui';

import { LineWords } from '~/components/lists/line-words.tsx';
import { UnitPrice } from '~/components/prices/unit-price.tsx';
import { WhyThisPrice } from '~/components/prices/why-this-price.tsx';
import { useFaults } from '~/forms/use-faults.ts';
import type { CartLineView, CartView } from '~/presenters/cart-view.ts';
import type { CartResult } from '~/routes/cart/cart-change.server.ts';
import { useText } from '~/text/use-text.ts';

type FaultOf = (path: string) => string | undefined;

/** The lines of the cart, to be changed in place; the form around them posts every quantity and note. */
export function CartLines({
  cart,
  result,
}: {
  readonly cart: CartView;
  readonly result: CartResult | undefined;
}) {
  const text = useText();
  const faultOf = useFaults(result?.faults);
  return (
    <Panel title={text.t('cart.lines')} flush>
      <ul className="divide-y divide-line">
        {cart.lines.map((line) => (
          <Line key={line.id} line={line} faultOf={faultOf} typed={result?.values ?? {}} />
        ))}
      </ul>
    </Panel>
  );
}

type LineProps = {
  readonly line: CartLineView;
  readonly faultOf: FaultOf;
  readonly typed: Readonly<Record<string, string>>;
};

function Line({ line, faultOf, typed }: LineProps) {
  const text = useText();
  const name = line.name === '' ? text.t('cart.unknown') : line.name;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-4 p-4 md:grid-cols-[minmax(0,1fr)_128px_176px_128px_auto]">
      <div className="grid gap-2">
        <Link href={line.href}>
          <span className="font-medium">{name}</span>
        </Link>
        {line.sku !== '' && (
          <span className="text-sm text-muted">
            <Code>{line.sku}</Code>
          </span>
        )}
        {line.details.length > 0 && <LineWords name="" details={line.details} />}
        {line.standing.kind !== 'offered' && (
          <Notice tone="warning">{text.t(`cart.hold.${line.standing.kind}`)}</Notice>
        )}
        <Note line={line} faultOf={faultOf} typed={typed} />
      </div>
      <IconButton
        className="justify-self-end md:order-last"
        type="submit"
        name="intent"
        value={`remove:${line.id}`}
        label={text.t('cart.remove', { name })}
        icon={<DeleteIcon size={16} />}
      />
      <Quantity
        name={`quantity.${line.id}`}
        label={text.t('cart.quantity', { name })}
        decreaseLabel={text.t('cart.fewer', { name })}
        increaseLabel={text.t('cart.more', { name })}
        max={MAX_QUANTITY}
        defaultValue={Number(typed[`quantity.${line.id}`] ?? line.quantity)}
        error={faultOf(`quantity.${line.id}`)}
      />
      <Price line={line} name={name} />
    </li>
  );
}

function Price({ line, name }: { readonly line: CartLineView; readonly name: string }) {
  const text = useText();
  const { standing } = line;
  if (standing.kind !== 'offered')
    return <span className="text-end text-muted md:col-span-2">{text.t('prices.none')}</span>;
  return (
    <>
      <div className="grid justify-items-end gap-1">
        <UnitPrice price={{ unit: standing.unitPrice, list: standing.listUnitPrice }} emphasis="none" />
        <WhyThisPrice href={`/cart/lines/${line.id}/price`} name={name} />
      </div>
      <div className="col-span-2 text-end md:col-span-1">
        <MoneyText value={text.money(standing.total)} emphasis="strong" />
      </div>
    </>
  );
}

function Note({ line, faultOf, typed }: LineProps) {
  const text = useText();
  const field = `note.${line.id}`;
  const error = faultOf(field);
  return (
    <Disclosure
      summary={text.t(line.note === '' ? 'cart.note.add' : 'cart.note')}
      open={line.note !== '' || error !== undefined}
    >
      <TextField
        name={field}
        label={text.t('cart.note')}
        hideLabel
        placeholder={text.t('cart.note.hint')}
        defaultValue={typed[field] ?? line.note}
        error={error}
        autoComplete="off"
      />
    </Disclosure>
  );
}
