import { verdict } from '@portico/access';
import { nameCartLines } from '@portico/database';
import { EMPTY_CART } from '@portico/purchasing';
import { ButtonLink, CartIcon, EmptyState, Notice, PageHeader } from '@portico/ui';

import { CartLines } from '~/components/cart/cart-lines.tsx';
import { RequestPanel } from '~/components/cart/request-panel.tsx';
import { SaveChanges } from '~/components/cart/save-changes.tsx';
import { UndoRemoval } from '~/components/cart/undo-removal.tsx';
import { refusalWords } from '~/components/shell/refusal-words.ts';
import { openBuying } from '~/buying.server.ts';
import { servicesContext, textContext } from '~/contexts.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { toCartView } from '~/presenters/cart-view.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/cart.ts';
import { changeCart } from './change-cart.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { database, newId } = context.get(servicesContext);
  const title = context.get(textContext).t('cart.title');
  const common = { title, submissionId: newId(), restoreId: newId() };
  if (viewer.kind === 'preview') {
    const priced = { terms: { currency: viewer.currency, validityDays: 0 }, offers: [] };
    const may = { kind: 'refused' as const, because: { kind: 'preview' as const } };
    return { ...common, cart: toCartView(EMPTY_CART, priced), deciders: [], may };
  }
  const desk = await openBuying(context, viewer);
  const found = await desk.carts.find();
  const priced = await desk.priceLines(found.lines, desk.clock());
  const isAnyGone = priced.offers.some((offer) => offer.kind === 'gone');
  const names = isAnyGone ? await nameCartLines(database, viewer) : undefined;
  const cart = toCartView(found, priced, names);
  const { organizationId, membershipId, unitId } = viewer;
  const mayUse = verdict(viewer, 'cart.use', { organizationId, membershipId });
  const may = mayUse.kind === 'refused' ? mayUse : desk.may.onRequest(unitId, cart.total);
  const deciders =
    cart.isReady && may.kind === 'allowed'
      ? await desk.directory.decidersOn({ unitId, total: cart.total })
      : [];
  return {
    ...common,
    cart,
    deciders: deciders.map(({ membershipId: value, name, roles }) => ({ value, name, roles })),
    may,
  };
}

export async function action(args: Route.ActionArgs) {
  return changeCart(args);
}

/** After a refused change the page must show the cart as it is now. */
export function shouldRevalidate() {
  return true;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function CartPage({ loaderData, actionData }: Route.ComponentProps) {
  const { cart, deciders, may, submissionId, restoreId } = loaderData;
  const text = useText();
  const removed = actionData?.removed;
  const count = cart.lines.length;
  return (
    <>
      <PageHeader title={text.t('cart.title')} state={text.t('cart.count', { count })} />
      {removed !== undefined && <UndoRemoval removed={removed} submissionId={restoreId} />}
      {actionData?.hindrance !== undefined && (
        <Notice tone="danger" role="alert">
          {actionData.hindrance}
        </Notice>
      )}
      {may.kind === 'refused' && <Notice>{refusalWords(may.because, text)}</Notice>}
      {count === 0 ? (
        <EmptyState
          icon={<CartIcon size={20} />}
          title={text.t('cart.empty.title')}
          body={text.t('cart.empty.body')}
          action={
            <ButtonLink href="/configurations" variant="primary">
              {text.t('cart.empty.action')}
            </ButtonLink>
          }
        />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_336px]">
          <SaveChanges>
            <CartLines cart={cart} result={actionData?.intent === 'update' ? actionData : undefined} />
          </SaveChanges>
          <RequestPanel
            cart={cart}
            deciders={deciders}
            isAllowed={may.kind === 'allowed'}
            submissionId={submissionId}
            result={actionData?.intent === 'request' ? actionData : undefined}
          />
        </div>
      )}
    </>
  );
}
