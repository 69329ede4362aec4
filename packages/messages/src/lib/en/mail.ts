import type { AreaMessages } from '../area.ts';

export const mail = {
  'mail.greeting': 'Hello {name},',
  'mail.next': 'What happens next',
  'mail.remark': '{name} wrote',
  'mail.footer':
    '{seller} sends this message through its customer portal. Questions? Write to {email} or call {phone}.',
  'mail.fact.quote': 'Quote',
  'mail.fact.quote.value': '{number}, revision {revision, number}',
  'mail.fact.order': 'Order',
  'mail.fact.title': 'Subject',
  'mail.fact.organization': 'Company',
  'mail.fact.lines': 'Lines',
  'mail.fact.amount': 'Amount, net',
  'mail.fact.expires': 'Valid until',
  'mail.fact.poNumber': 'Your PO number',
  'mail.fact.state': 'State',
  'mail.fact.roles': 'Your role',
  'mail.fact.linkExpires': 'Link valid until',
  'mail.action.quote': 'Open the quote',
  'mail.action.order': 'Open the order',
  'mail.invitation.subject': '{inviter} invites you to the portal of {seller}',
  'mail.invitation.title': 'Your access to {organization}',
  'mail.invitation.intro':
    '{inviter} invites you to work for {organization} in the customer portal of {seller}.',
  'mail.invitation.next':
    'Open the link and choose a password; you are then signed in. The link works once. If you did not expect this, ignore the message and nothing happens.',
  'mail.invitation.action': 'Accept the invitation',
  'mail.password-reset.subject': 'Choose a new password',
  'mail.password-reset.title': 'Choose a new password',
  'mail.password-reset.intro':
    'Somebody, we hope you, asked for a new password for your access to the portal of {seller}.',
  'mail.password-reset.next':
    'Open the link and choose a password. The link works once, and all other sessions end. If it was not you, do nothing: your password stays as it is.',
  'mail.password-reset.action': 'Choose a password',
  'mail.password-changed.subject': 'Your password was changed',
  'mail.password-changed.title': 'Your password was changed',
  'mail.password-changed.intro':
    'The password of your access to the portal of {seller} was changed on {when}.',
  'mail.password-changed.next':
    'If it was you, there is nothing to do. If not, choose a new password at once; that ends every session.',
  'mail.password-changed.action': 'It was not me',
  'mail.quote-requested.subject': '{actor} asks for your decision on quote {number}',
  'mail.quote-requested.title': 'A quote waits for your decision',
  'mail.quote-requested.intro': '{actor} at {organization} asks you to decide on a quote of {amount}.',
  'mail.quote-requested.next':
    'You can accept it, reject it, ask for a change or hand it on. Until {expires} the prices stand; then the quote lapses.',
  'mail.quote-forwarded.subject': '{actor} hands quote {number} on to you',
  'mail.quote-forwarded.title': 'A quote was handed on to you',
  'mail.quote-forwarded.intro':
    '{actor} at {organization} hands the decision on a quote of {amount} on to you.',
  'mail.quote-forwarded.next':
    'It is now yours to accept, reject, send back for a change or hand on. Until {expires} the prices stand; then the quote lapses.',
  'mail.quote-change-requested.subject': '{actor} asks for a change to quote {number}',
  'mail.quote-change-requested.title': 'A change is asked for',
  'mail.quote-change-requested.intro':
    '{actor} has read your quote of {amount} and asks for a change before deciding.',
  'mail.quote-change-requested.next':
    'Revise the quote and send it again: it becomes the next revision, with today’s prices. You can also withdraw it.',
  'mail.quote-revised.subject': '{actor} has revised quote {number}',
  'mail.quote-revised.title': 'There is a new revision to decide on',
  'mail.quote-revised.intro':
    '{actor} at {organization} has revised the quote that you wanted changed. It now comes to {amount}.',
  'mail.quote-revised.next':
    'The changes are marked in the quote. You can accept it, reject it, ask for another change or hand it on, until {expires}.',
  'mail.quote-accepted.subject': '{actor} has accepted quote {number}',
  'mail.quote-accepted.title': 'Your quote was accepted',
  'mail.quote-accepted.intro': '{actor} has accepted your quote of {amount}. It is now order {order}.',
  'mail.quote-accepted.next':
    '{seller} confirms the order and tells you when it ships. You find it in the order history.',
  'mail.quote-rejected.subject': '{actor} has rejected quote {number}',
  'mail.quote-rejected.title': 'Your quote was rejected',
  'mail.quote-rejected.intro': '{actor} has rejected your quote of {amount}. The reason is below.',
  'mail.quote-rejected.next':
    'The quote is closed; nothing is ordered. What is still needed can be asked for anew from the cart.',
  'mail.order-received.subject': 'Order {number} is received',
  'mail.order-received.title': 'The order is received',
  'mail.order-received.requester.intro':
    '{actor} has placed the order that you asked for: {amount} for {organization}.',
  'mail.order-received.buyer.intro': 'You have placed an order of {amount} for {organization}.',
  'mail.order-received.account-manager.intro': '{actor} at {organization} has placed an order of {amount}.',
  'mail.order-received.customer.next':
    '{seller} checks and confirms the order. You get a message when it is confirmed and when it ships.',
  'mail.order-received.account-manager.next':
    'Check the order and confirm it; the customer is then told. Until it ships it can be cancelled.',
  'mail.order-status.confirmed.subject': 'Order {number} is confirmed',
  'mail.order-status.confirmed.title': 'The order is confirmed',
  'mail.order-status.confirmed.intro': '{actor} at {seller} has confirmed your order of {amount}.',
  'mail.order-status.confirmed.next': 'The goods are made ready. You get a message when they leave.',
  'mail.order-status.shipped.subject': 'Order {number} is on its way',
  'mail.order-status.shipped.title': 'The order is on its way',
  'mail.order-status.shipped.intro': '{actor} at {seller} has sent your order of {amount} off.',
  'mail.order-status.shipped.next':
    'You get a message when the delivery is recorded. Please check the goods when they arrive.',
  'mail.order-status.delivered.subject': 'Order {number} is delivered',
  'mail.order-status.delivered.title': 'The order is delivered',
  'mail.order-status.delivered.intro':
    '{actor} at {seller} has recorded the delivery of your order of {amount}.',
  'mail.order-status.delivered.next':
    'The order is complete. If something is missing or damaged, tell your contact at {seller}.',
  'mail.order-status.cancelled.subject': 'Order {number} is cancelled',
  'mail.order-status.cancelled.title': 'The order is cancelled',
  'mail.order-status.cancelled.intro': '{actor} at {seller} has cancelled your order of {amount}.',
  'mail.order-status.cancelled.next':
    'Nothing is delivered or invoiced. If this surprises you, ask your contact at {seller}.',
} satisfies AreaMessages<'mail'>;
