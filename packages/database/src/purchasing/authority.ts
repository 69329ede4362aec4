import { assertNever } from '@portico/kernel';
import { verdict } from '@portico/access';
import type { Action, MemberViewer, PreviewViewer, Refusal, StaffViewer } from '@portico/access';
import type { Authority, QuoteDeed } from '@portico/purchasing';

/** What the access rules say to one viewer's deeds on quotes and orders: the same answer that the buttons give. */
export function authorityOf(viewer: MemberViewer | PreviewViewer | StaffViewer): Authority<Refusal> {
  const membershipId = viewer.kind === 'member' ? viewer.membershipId : '';
  const organizationId = viewer.kind === 'staff' ? '' : viewer.organizationId;
  return {
    onQuote(deed, quote) {
      const facts = {
        organizationId: quote.organizationId,
        unitId: quote.unitId,
        requestedById: quote.requestedBy.membershipId,
        assignedToId: quote.assignedTo.membershipId,
      };
      const { action, counts } = quoteActionOf(deed);
      return verdict(viewer, action, facts, counts ? quote.revision.total : undefined);
    },
    onRequest(unitId, total) {
      const facts = { organizationId, unitId, requestedById: membershipId, assignedToId: membershipId };
      return verdict(viewer, 'quote.request', facts, total);
    },
    onOrder(_verb, order) {
      return verdict(viewer, 'order.advance', {
        organizationId: order.organizationId,
        unitId: order.unitId,
        placedById: order.placedBy.membershipId,
        requestedById: order.requestedBy.membershipId,
      });
    },
  };
}

/** Which permission a deed needs, and whether the amount counts: saying no to a large amount takes no limit. */
function quoteActionOf(deed: QuoteDeed): {
  readonly action: Extract<Action, 'quote.decide' | 'quote.forward' | 'quote.request'>;
  readonly counts: boolean;
} {
  switch (deed) {
    case 'accept':
      return { action: 'quote.decide', counts: true };
    case 'reject':
    case 'request-change':
      return { action: 'quote.decide', counts: false };
    case 'forward':
      return { action: 'quote.forward', counts: false };
    case 'revise':
      return { action: 'quote.request', counts: false };
    case 'withdraw':
      return { action: 'quote.request', counts: false };
    default:
      return assertNever(deed);
  }
}
