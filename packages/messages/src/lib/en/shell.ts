import type { AreaMessages } from '../area.ts';

export const shell = {
  'shell.skipToContent': 'Skip to content',
  'shell.navigation': 'Main',
  'shell.collapse': 'Collapse the navigation',
  'shell.expand': 'Expand the navigation',
  'shell.more': 'More',
  'shell.nav.home': 'Home',
  'shell.nav.configurations': 'Configurations',
  'shell.nav.products': 'Products',
  'shell.nav.quotes': 'Quotes',
  'shell.nav.orders': 'Orders',
  'shell.nav.people': 'People',
  'shell.nav.customers': 'Customers',
  'shell.nav.templates': 'Templates',
  'shell.nav.jobs': 'Background work',
  'shell.search': 'Search products, quotes and orders',
  'shell.search.short': 'Search',
  'shell.cart': '{count, plural, =0 {Cart, empty} one {Cart, # line} other {Cart, # lines}}',
  'shell.waiting':
    '{count, plural, =0 {Nothing waits for you} one {# thing waits for you} other {# things wait for you}}',
  'shell.organization.menu': 'Organization {name}',
  'shell.person.menu': 'Account of {name}',
  'shell.person.account': 'Profile and password',
  'shell.person.switch': 'Switch organization',
  'shell.person.signOut': 'Sign out',
  'shell.sellerSide': 'Seller’s side',
  'shell.preview':
    'You see the page of {organization} as its people will see it. Nothing can be changed here.',
  'shell.preview.leave': 'Leave the preview',
  'shell.notices': 'Notices',
  'shell.dismiss': 'Dismiss',
  'shell.close': 'Close',
  'shell.cancel': 'Cancel',
  'shell.footer': 'Provided by {seller}',
  'shell.faults':
    '{count, plural, one {One thing needs your attention} other {# things need your attention}}',
  'shell.error.home': 'Go to the start page',
  'shell.error.notFound.title': 'There is nothing here',
  'shell.error.notFound.body':
    'The page does not exist, or it is not yours to see. Check the address, or start from your own page.',
  'shell.error.refused.title': 'You may not do this',
  'shell.error.badRequest.title': 'This request makes no sense',
  'shell.error.badRequest.body':
    'The page may be out of date. Go back, reload it, and try once more. Nothing was changed.',
  'shell.error.failed.title': 'Something went wrong at our end',
  'shell.error.failed.body':
    'Nothing that you had saved is lost. Try again in a moment; if it stays, tell your contact when it happened{reference, select, none {.} other { and quote {reference}.}}',
} satisfies AreaMessages<'shell'>;
