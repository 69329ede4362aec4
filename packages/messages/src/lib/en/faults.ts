import type { AreaMessages } from '../area.ts';

export const faults = {
  'fault.other': 'This value cannot be used. Check it and try again.',
  'fault.required': 'This is needed. Fill it in.',
  'fault.too-long': 'This is too long. Keep it to {max, number} characters.',
  'fault.too-short': 'This is too short. Use at least {min, number} characters.',
  'fault.too-many': 'This is too many. At most {max, number} are possible.',
  'fault.number-invalid': '“{value}” is not a number. Write digits, such as 12.',
  'fault.quantity-invalid': 'The quantity must be a whole number from 1 to {max, number}.',
  'fault.email-invalid': '“{value}” is not a mail address. Write it like name@company.com.',
  'fault.url-invalid': 'This is not a web address. Write it in full, such as https://example.com/page.',
  'fault.date-invalid': 'This is not a date of the calendar. Pick one, or write it as 2026-05-01.',
  'fault.period-reversed': 'The end lies before the start ({from}). Choose a later end.',
  'fault.percentage-invalid': 'A discount is a percentage from 0 to 100, such as 12.5.',
  'fault.currency-invalid': 'This is not a currency. Choose one from the list.',
  'fault.country-invalid': 'This is not a country. Choose one from the list.',
  'fault.choice-unknown': 'This choice is not offered. Choose one from the list.',
  'fault.duplicate': 'This is there already. Remove one of the two.',
  'fault.already-assigned': 'This person decides already. Choose somebody else.',
  'fault.time-zone-unknown': 'This is not a time zone. Choose one from the list.',
  'fault.name-invalid': 'A name is one line of up to 120 characters, without control characters.',
  'fault.password-too-short':
    'This has {length, number} characters; use at least {least, number}. A few unrelated words will do.',
  'fault.password-too-long': 'This is too long. Keep it to {most, number} characters.',
  'fault.password-common':
    'This is made of passwords that very many people use, so it would be tried first. Choose words that do not belong together.',
  'fault.password-personal':
    'This is made of your name, your address or your company, so it would be tried first. Choose other words.',
  'fault.password-repeated':
    'This repeats a few characters, so it would be tried first. Choose words that do not belong together.',
  'fault.password-sequence':
    'This follows the alphabet or the keyboard, so it would be tried first. Choose words that do not belong together.',
  'fault.password-differs': 'This is not the same as the password above. Type it again.',
  'fault.password-wrong': 'This is not the password. Check it and try again.',
  'fault.member-already': 'This person belongs to your organization already.',
  'fault.invited-already': 'This person was invited already. Send that invitation again instead.',
  'fault.unit-out-of-reach': 'This unit is outside of what you look after. Choose another one.',
  'fault.role-above-yours':
    'This level allows more than you hold. Choose another one, or ask an administrator.',
  'fault.choices-invalid': 'These choices cannot be read. Open the configuration again and choose anew.',
  'fault.choice-invalid': 'Choose one of the options for {feature}.',
  'fault.choice-missing': '{feature} is still open. Choose an option.',
  'fault.choices-conflict': 'These choices do not go together: {features}.',
  'fault.feature-unknown': '“{feature}” is not part of this system.',
  'fault.option-unknown': '“{option}” is not an option of {feature}.',
  'fault.option-repeated': '“{option}” is there twice.',
  'fault.quantity-out-of-range': 'Choose a whole number from {min, number} to {max, number}.',
  'fault.restrictions-invalid': 'These restrictions cannot be read.',
} satisfies AreaMessages<'fault'>;
