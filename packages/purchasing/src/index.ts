export { decideAcceptance } from './lib/accept-quote.ts';
export type { AcceptQuote } from './lib/accept-quote.ts';
export { decideOrderStep } from './lib/advance-order.ts';
export type { AdvanceOrder, OrderChange, OrderNotPossible } from './lib/advance-order.ts';
export { QUOTE_DEEDS } from './lib/authority.ts';
export type { Authority, Permit, QuoteDeed, QuoteMatter, Refused } from './lib/authority.ts';
export {
  EMPTY_CART,
  MAX_LINES,
  MAX_NOTE_LENGTH,
  addItem,
  addItems,
  removeLine,
  restoreLine,
  setNote,
  setQuantity,
} from './lib/cart.ts';
export type { Cart, CartFailure, CartItem, CartLine } from './lib/cart.ts';
export type { CartStore } from './lib/cart-store.ts';
export { compareRevisions } from './lib/compare-revisions.ts';
export type { ComparableLine, LineChange, RevisionComparison } from './lib/compare-revisions.ts';
export type { Decider, Directory } from './lib/directory.ts';
export { decideExpiry } from './lib/expire-quote.ts';
export type { NotDue } from './lib/expire-quote.ts';
export { decideForwarding } from './lib/forward-quote.ts';
export type { ForwardQuote } from './lib/forward-quote.ts';
export { allOffered } from './lib/line-pricer.ts';
export type {
  LineOffer,
  LineOnHold,
  LinePricer,
  LinesOnHold,
  LineToPrice,
  PricedLines,
} from './lib/line-pricer.ts';
export { MAX_QUANTITY, MIN_QUANTITY, checkQuantity } from './lib/line-quantity.ts';
export type { QuantityFault } from './lib/line-quantity.ts';
export { isSameSubject, subjectKey } from './lib/line-subject.ts';
export type { LineSubject } from './lib/line-subject.ts';
export type { Notice, NoticeKind } from './lib/notice.ts';
export type { Order, OrderDraft, OrderEvent, ShipTo } from './lib/order.ts';
export type { OrderBook, OrderNotFound, OrderStale } from './lib/order-book.ts';
export { advanceOrder } from './lib/order-desk.ts';
export type { OrderDesk, OrderFailure } from './lib/order-desk.ts';
export { ORDER_STATES, ORDER_TRANSITIONS, ORDER_VERBS } from './lib/order-state.ts';
export type { OrderState, OrderVerb } from './lib/order-state.ts';
export type { Party } from './lib/party.ts';
export { placeOrder } from './lib/place-order.ts';
export { totalOf } from './lib/priced-line.ts';
export type { LineDetail, LineTrace, PricedLine } from './lib/priced-line.ts';
export type { Quote, QuoteEvent, QuoteEventKind, QuoteRevision } from './lib/quote.ts';
export type {
  CartChanged,
  OrderRef,
  QuoteBook,
  QuoteEdit,
  QuoteNotFound,
  QuoteRef,
  QuoteStale,
  SettledQuote,
} from './lib/quote-book.ts';
export type { NotPossible, QuoteChange } from './lib/quote-change.ts';
export {
  acceptQuote,
  forwardQuote,
  isForRequesterOnly,
  rejectQuote,
  requestChange,
  withdrawQuote,
} from './lib/quote-desk.ts';
export type { ForwardTo, NotRequester, QuoteDesk, QuoteFailure, QuoteOutcome } from './lib/quote-desk.ts';
export { QUOTE_STATES, QUOTE_TRANSITIONS, quoteStateAt } from './lib/quote-state.ts';
export type { QuoteState, QuoteVerb } from './lib/quote-state.ts';
export { expiryOf } from './lib/quote-validity.ts';
export type { PriceTerms } from './lib/quote-validity.ts';
export { decideRejection } from './lib/reject-quote.ts';
export type { RejectQuote } from './lib/reject-quote.ts';
export { planReorder, reorder } from './lib/reorder.ts';
export type { LeftOut, Reorder, ReorderDesk } from './lib/reorder.ts';
export { decideChangeRequest } from './lib/request-change.ts';
export type { RequestChange } from './lib/request-change.ts';
export { requestQuote, reviseQuote } from './lib/request-desk.ts';
export type { RequestDesk, RequestFailure, RequestQuote, Revision } from './lib/request-desk.ts';
export { draftQuote } from './lib/request-quote.ts';
export type { QuoteDraft, QuoteRequest, RequestFacts, RequestWords } from './lib/request-quote.ts';
export { decideRevision } from './lib/revise-quote.ts';
export type { ReviseQuote } from './lib/revise-quote.ts';
export type { TotalTooLarge } from './lib/total-limit.ts';
export { findTransitionFaults, nextState } from './lib/transitions.ts';
export type { TransitionFault, TransitionTable } from './lib/transitions.ts';
export { decideWithdrawal } from './lib/withdraw-quote.ts';
export type { WithdrawQuote } from './lib/withdraw-quote.ts';
export { MAX_WORDS } from './lib/words.ts';
export type { Invalid } from './lib/words.ts';
