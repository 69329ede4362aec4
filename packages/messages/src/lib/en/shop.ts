import type { AreaMessages } from '../area.ts';

export const shop = {
  'shop.configurator.breadcrumb': 'Where this is',
  'shop.configurator.features': 'What can be chosen',
  'shop.configurator.changed': 'changed',
  'shop.configurator.fixed': 'fixed for your company',
  'shop.configurator.chosen': 'Chosen',
  'shop.configurator.included': 'No extra charge',
  'shop.configurator.unpriced': 'No price',
  'shop.configurator.none': 'None',
  'shop.configurator.option': '{quantity, number} × {name}',
  'shop.configurator.update': 'Apply and recalculate',
  'shop.configurator.only': 'Nothing else is approved for your company here.',
  'shop.configurator.summary': 'Your build',
  'shop.configurator.per-piece': 'Price per piece',
  'shop.configurator.line': '{quantity, plural, one {# piece} other {# pieces}}',
  'shop.configurator.quantity': 'Quantity',
  'shop.configurator.fewer': 'One fewer',
  'shop.configurator.more': 'One more',
  'shop.configurator.add': 'Add to cart',
  'shop.configurator.request-price':
    'Without a price it cannot be put into the cart. Your contact at the seller can name one.',
  'shop.configurator.incomplete': 'Some features still need an answer before this can be ordered.',
  'shop.configurator.as-approved': 'As your company approved it.',
  'shop.configurator.departures': 'Changed from the approved standard',
  'shop.configurator.departure': 'instead of {standard}',
  'shop.configurator.reset': 'Back to the standard',
  'shop.configurator.outdated':
    'The catalogue has changed since this was approved. What is no longer offered was replaced by what comes nearest: {changes}.',
  'shop.configurator.outdated.change': '{feature}: {option}',
  'shop.configurator.impossible.title': 'This cannot be built at the moment',
  'shop.configurator.impossible.help':
    'Parts that your company approved are no longer offered. Your contact at the seller can bring this configuration up to date.',
  'shop.configurator.back': 'All approved configurations',
  'shop.configurations.title': 'Configurations',
  'shop.configurations.count':
    '{count, plural, =0 {None approved} one {# approved for your company} other {# approved for your company}}',
  'shop.configurations.agreement': 'prices by agreement {number}, valid until {date}',
  'shop.configurations.agreement.open': 'prices by agreement {number}, valid until further notice',
  'shop.configurations.empty.title': 'No approved configurations',
  'shop.configurations.empty.body':
    'Your contact at the seller can put systems here that your company has agreed on.',
  'shop.configurations.add': 'Add',
  'shop.configurations.configure': 'Configure',
  'shop.configurator.locked': 'This is fixed for your company.',
} satisfies AreaMessages<'shop'>;
