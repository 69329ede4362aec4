import { createTranslator } from '@portico/messages';
import { money } from '@portico/money';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';

import { SAMPLE_SELLER, sampleOrder, sampleQuote } from '../testing/sample-documents.ts';
import type { QuoteDocument } from './document-view.ts';
import { quoteFileName, renderOrderDocument, renderQuoteDocument } from './render-document.ts';

const english = createTranslator({ locale: 'en', timeZone: 'Europe/Berlin' });
const german = createTranslator({ locale: 'de', timeZone: 'Europe/Berlin' });

/** The text of each page, as a reader gets it, on one line. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.map((page) => page.replace(/\s+/g, ' '));
}

async function quotePages(quote: QuoteDocument): Promise<readonly string[]> {
  return pagesOf(await renderQuoteDocument(quote, english));
}

describe('a quote', () => {
  test('says who offers what to whom, at which price and until when', async () => {
    const [page] = await quotePages(sampleQuote(3));
    for (const words of [
      'Meridian Systems GmbH',
      'Quote Q-100042',
      'Workstations for the Gdańsk office',
      'Łódź & Straße Spółka z o.o.',
      'Customer number C-10042',
      'Revision 2',
      'Valid until May 31, 2026',
      'Agreement A-2026-17',
      'Requested by Zoë Łukaszewska',
      'For the decision of Čeněk Dvořák',
      'Zoë Łukaszewska wrote As discussed: twice the memory',
      'Memory: 64 GB DDR5-5600 (2 × 32 GB)',
      '€140.62 €1,124.96',
      'Total, net €3,615.26',
      'All prices are net in EUR.',
      'This quote holds until May 31, 2026, 11:59 PM GMT+2.',
      'Page 1 of 1',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain('Your PO number');
  });

  test.each([
    [3, 1],
    [12, 2],
    [410, 40],
  ])(
    'of %i lines has %i pages, each with its number, its reference and the titles of the table',
    async (count, expected) => {
      const pages = await quotePages(sampleQuote(count));
      expect(pages).toHaveLength(expected);
      pages.forEach((page, index) => {
        expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
        if (index > 0) expect(page).toContain('Quote Q-100042, revision 2');
      });
      const all = pages.join(' ');
      expect(pages.slice(0, -1).every((page) => page.includes('Unit price'))).toBe(true);
      expect(all.match(/MON-27Q-\d+|WS-7000-\d+/g)).toHaveLength(count);
      expect(all.match(/Total, net/g)).toHaveLength(1);
    },
    20_000,
  );

  test('loses nothing of a line, a comment or a title that is longer than its place', async () => {
    const quote = sampleQuote(1);
    const [line] = quote.lines;
    if (line === undefined) throw new Error('No line.');
    const many = Array.from({ length: 120 }, (_, index) => ({
      label: `Option ${index}`,
      value: 'x'.repeat(90),
    }));
    const pages = await quotePages({
      ...quote,
      title: 'Title '.repeat(40).trim(),
      comment: Array.from({ length: 90 }, (_, index) => `Sentence ${index}.`).join('\n'),
      lines: [{ ...line, name: 'W'.repeat(400), details: many }],
    });
    const all = pages.join(' ');
    expect(pages.length).toBeGreaterThan(3);
    expect(all).toContain('Sentence 89.');
    expect(all).toContain('Option 119:');
    expect(all).toContain('Continued');
    expect(all.match(/W/g)?.length).toBeGreaterThanOrEqual(400);
    expect(all.match(/Title/g)).toHaveLength(40);
  });

  test('is made of glyphs that its font lacks, control characters and markup without breaking', async () => {
    const quote = sampleQuote(1);
    const strange = '日本語 \u{1F600} \u0000\u0007 <b>&amp;</b> עברית';
    const [page] = await quotePages({
      ...quote,
      title: strange,
      requestedBy: strange,
      preparedFor: 'ŁßčőŞțğİı ŵ ạ Ω Ж',
    });
    expect(page).toContain('<b>&amp;</b>');
    expect(page).toContain('ŁßčőŞțğİı ŵ ạ Ω Ж');
  });

  test('has the same bytes whenever it is made', async () => {
    const [first, second] = [
      await renderQuoteDocument(sampleQuote(12), english),
      await renderQuoteDocument(sampleQuote(12), english),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('can be read aloud: tagged, titled and with its language', async () => {
    const bytes = await renderQuoteDocument(sampleQuote(2), german);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Angebot Q-100042, Fassung 2',
      Author: 'Meridian Systems GmbH',
      Language: 'de',
      CreationDate: 'D:20260501120000Z',
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['"H1"', '"Table"', '"TR"', '"TH"', '"TD"']) expect(tree).toContain(`"role":${role}`);
  });

  test('is on the paper that its seller prints on', async () => {
    const size = async (locale: string) => {
      const bytes = await renderQuoteDocument(
        { ...sampleQuote(1), seller: { ...SAMPLE_SELLER, locale } },
        english,
      );
      const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1);
      return page.view.map(Math.round);
    };
    expect(await size('de-DE')).toEqual([0, 0, 595, 842]);
    expect(await size('en')).toEqual([0, 0, 595, 842]);
    expect(await size('en-US')).toEqual([0, 0, 612, 792]);
  });
});

describe('an order', () => {
  test('is confirmed in the reader’s language, with where it goes and what it came from', async () => {
    const pages = await pagesOf(await renderOrderDocument(sampleOrder(4), german));
    const all = pages.join(' ');
    for (const words of [
      'Auftragsbestätigung SO-100007',
      'Ihre Bestellnummer PO 4711/a',
      'Aus Angebot Q-100042, Fassung 2',
      'Goods in, gate 3 ul. Długa 5 80-827 Gdańsk',
      'Gesamt, netto 7.464,38 €',
      'Wir bestätigen diesen Auftrag',
    ]) {
      expect(all).toContain(words);
    }
  });

  test('that the seller has not confirmed says only that it was received', async () => {
    const [page] = await pagesOf(
      await renderOrderDocument({ ...sampleOrder(1), isConfirmed: false }, english),
    );
    expect(page).toContain('Order received SO-100007');
    expect(page).not.toContain('We confirm');
  });
});

test('shows minor units of every currency, and the finer digits of a unit price', async () => {
  const quote = sampleQuote(1);
  const [line] = quote.lines;
  if (line === undefined) throw new Error('No line.');
  const inYen = { ...line, unitPrice: money(1234, 'JPY'), total: money(1234, 'JPY') };
  expect((await quotePages({ ...quote, lines: [inYen], total: money(1234, 'JPY') }))[0]).toContain(
    '¥1,234 ¥1,234',
  );
  const fine = { ...line, quantity: 1000, unitPrice: money(12_345, 'EUR', 4), total: money(123_450, 'EUR') };
  expect((await quotePages({ ...quote, lines: [fine] }))[0]).toContain('€1.2345 €1,234.50');
});

test('is saved under a name that says what it is', () => {
  expect(quoteFileName({ number: 'Q-100042', revision: 2 }, english)).toBe('quote-Q-100042-revision-2.pdf');
});
