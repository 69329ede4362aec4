import { createTranslator } from '@portico/messages';
import { expect, test } from 'vitest';

import { quoteFileName, renderQuoteDocument } from '../index.ts';
import { sampleQuote } from '../testing/sample-documents.ts';

test('the example of the README', async () => {
  const quote = sampleQuote(3);
  const text = createTranslator({ locale: 'de', timeZone: 'Europe/Berlin' });
  const pdf = await renderQuoteDocument(quote, text);
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
  expect(quoteFileName(quote, text)).toBe('angebot-Q-100042-fassung-2.pdf');
});
