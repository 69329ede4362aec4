import type { AreaMessages } from '../area.ts';

export const reasons = {
  'reasons.action.cart.use': 'use the cart',
  'reasons.action.quote.request': 'request quotes',
  'reasons.action.quote.read': 'see quotes',
  'reasons.action.quote.decide': 'accept, reject or return quotes',
  'reasons.action.quote.forward': 'forward quotes',
  'reasons.action.order.read': 'see orders',
  'reasons.action.people.read': 'see people',
  'reasons.action.people.invite': 'invite people',
  'reasons.action.people.manage': 'manage people',
  'reasons.action.role.read': 'see levels of access',
  'reasons.action.page.read': 'see the page',
  'reasons.action.organization.create': 'add customers',
  'reasons.action.organization.read': 'see customers',
  'reasons.action.organization.manage': 'manage customers',
  'reasons.action.page.edit': 'edit pages',
  'reasons.action.page.release': 'release pages',
  'reasons.action.page.preview': 'preview pages',
  'reasons.action.order.advance': 'move orders on',
  'reasons.action.job.read': 'see background work',
  'reasons.action.job.retry': 'restart background work',
  'reasons.action.audit.read': 'see the audit trail',
  'reasons.refusal.signed-out': 'You are not signed in. Sign in and try again.',
  'reasons.refusal.barred':
    'Your access is closed at the moment. Your company’s administrator can open it again.',
  'reasons.refusal.preview':
    'This is a preview: you see the page as its people will, and nothing can be changed.',
  'reasons.refusal.no-permission':
    'None of your roles includes “{permission}”. Your company’s administrator can give it to you.',
  'reasons.refusal.out-of-scope':
    'Your role includes “{permission}”, but not for this. Your company’s administrator can widen it.',
  'reasons.refusal.over-limit':
    'This is above your limit of {limit}. Forward it to somebody with a higher limit, or ask your company’s administrator to raise yours.',
  'reasons.refusal.organization-blocked':
    'Ordering is blocked for your company at the moment. Your contact at the seller can lift it.',
} satisfies AreaMessages<'reasons'>;
