import { LANGUAGES, createTranslator } from '@portico/messages';
import { describe, expect, test } from 'vitest';

import { SAMPLE_MAILS, SAMPLE_SELLER } from '../testing/sample-mails.ts';
import type { MailContent } from './mail-data.ts';
import { parseMailContent } from './mail-data.ts';
import { readableOn } from './readable-on.ts';
import { renderMail } from './render-mail.ts';
import type { RenderedMail } from './render-mail.ts';

const publicUrl = 'https://portal.meridian.example';

function render(content: MailContent, locale = 'en', recipientName = 'Zoë Łukasz'): RenderedMail {
  const text = createTranslator({ locale, timeZone: 'Europe/Berlin' });
  return renderMail(content, { text, recipientName, seller: SAMPLE_SELLER, publicUrl });
}

/** The words a reader of the HTML part sees, with each link's address after its label as the text part writes it. */
function wordsOfHtml(html: string): string[] {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g, '$2 $1')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return words(body);
}

function words(text: string): string[] {
  return text
    .replace(/^> /gm, '')
    .replace(/^-- $/gm, '')
    .split(/[\s:]+/)
    .filter((word) => word !== '');
}

const cases = LANGUAGES.flatMap((language) =>
  SAMPLE_MAILS.map((content): [string, string, MailContent] => [language, variant(content), content]),
);

function variant(content: MailContent): string {
  const { data } = content;
  const detail = 'audience' in data ? ` ${data.audience}` : 'state' in data ? ` ${data.state}` : '';
  return content.template + detail;
}

describe.each(cases)('in %s, %s', (language, _name, content) => {
  const mail = render(content, language);

  test('says the same as text and as HTML', () => {
    expect(wordsOfHtml(mail.html)).toEqual(words(mail.text));
  });

  test('has one link, built on the public address', () => {
    const path =
      'quote' in content.data
        ? content.data.quote.path
        : 'order' in content.data
          ? content.data.order.path
          : content.data.path;
    expect([...mail.html.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual([
      `${publicUrl}${path}`,
    ]);
    expect(mail.text.match(/https?:\S+/g)).toEqual([`${publicUrl}${path}`]);
  });

  test('leaves no placeholder, and no other tag than those it needs', () => {
    expect(mail.subject + mail.text).not.toMatch(/[{}]|undefined|\[object|mail\./);
    const tags = new Set([...mail.html.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1]));
    const known = 'html head meta title style body div p h1 a dl dt dd blockquote br'.split(' ');
    expect([...tags].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
  });

  test('survives being stored', () => {
    expect(parseMailContent(content.template, JSON.parse(JSON.stringify(content.data)))).toEqual(content);
  });
});

test('states who, what, how much and what happens next, in the reader’s way', () => {
  const [, , , requested] = SAMPLE_MAILS;
  if (requested === undefined) throw new Error('No sample.');
  const english = render(requested, 'en').text;
  expect(english).toContain('Ada Byron at Łódź & Söhne GmbH asks you to decide on a quote of €12,345.67.');
  expect(english).toContain('> Please by Friday.\n> The site opens in June.');
  expect(english).toContain('Valid until: Jun 1, 2026, 12:00 AM GMT+2');
  const german = render(requested, 'de').text;
  expect(german).toContain('12.345,67\u00a0€');
  expect(german).toContain('Wie es weitergeht');
});

test('a name that is markup stays a name', () => {
  const evil = '"><script>alert(1)</script><a href="https://evil.example">';
  const [, , , requested] = SAMPLE_MAILS;
  if (requested?.template !== 'quote-requested') throw new Error('No sample.');
  const content: MailContent = {
    ...requested,
    data: {
      ...requested.data,
      actorName: evil,
      comment: evil,
      quote: { ...requested.data.quote, title: evil },
    },
  };
  const { html } = render(content, 'en', evil);
  expect(html).not.toContain('<script');
  expect(html.match(/<a /g)).toHaveLength(1);
});

test.each([
  ['nosuch', {}],
  ['password-reset', { expiresAt: '2026-05-01T00:00:00Z', path: 'https://evil.example/reset' }],
  ['password-reset', { expiresAt: '2026-05-01T00:00:00Z', path: '//evil.example/reset' }],
  ['password-reset', {}],
])('%s with %j is not a mail', (template, data) => {
  expect(parseMailContent(template, data)).toBeUndefined();
});

test('the label of the button can be read on any accent', () => {
  expect(readableOn('#0f766e')).toBe('#ffffff');
  expect(readableOn('#fde047')).toBe('#18181b');
});
