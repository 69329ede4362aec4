import type { AreaMessages } from '../area.ts';

export const reasons = {
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
