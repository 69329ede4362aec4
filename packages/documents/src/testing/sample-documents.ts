import { money } from '@portico/money';

import type { DocumentLine, DocumentSeller, OrderDocument, QuoteDocument } from '../lib/document-view.ts';

/** A seller with a mark. */
export const SAMPLE_SELLER: DocumentSeller = {
  name: 'Meridian Systems',
  legalName: 'Meridian Systems GmbH',
  addressLines: ['Hafenstraße 12', '20457 Hamburg', 'Germany'],
  email: 'sales@meridian.example',
  phone: '+49 40 1234567',
  website: 'https://www.meridian.example',
  taxNumber: 'DE999999999',
  accentColor: '#0f766e',
  markSvg:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f766e"/><path d="M8 24V12l8 8 8-8v12" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/><circle cx="16" cy="8" r="2" fill="white"/></svg>',
  locale: 'de-DE',
};

const DETAILS = [
  { label: 'Processor', value: 'AMD Ryzen 9 9950X, 16 cores' },
  { label: 'Memory', value: '64 GB DDR5-5600 (2 × 32 GB)' },
  { label: 'Graphics', value: 'NVIDIA RTX 4000 Ada, 20 GB' },
  { label: 'Storage', value: '2 TB NVMe, PCIe 4.0' },
  { label: 'Power supply', value: '850 W, 80 Plus Platinum' },
];

/** Lines to fill a document with: every third is a configuration, every fifth has a note. */
export function sampleLines(count: number): readonly DocumentLine[] {
  return Array.from({ length: count }, (_, index) => {
    const isConfiguration = index % 3 === 0;
    const quantity = 1 + ((index * 7) % 40);
    const unit = 12_345 + index * 1_717;
    return {
      sku: isConfiguration ? `WS-7000-${index}` : `MON-27Q-${index}`,
      name: isConfiguration
        ? 'Workstation 7000 tower for design and simulation, approved standard of the engineering offices'
        : 'Monitor 27 inch QHD with height adjustment',
      details: isConfiguration ? DETAILS : [],
      note: index % 5 === 4 ? 'Deliver to the back entrance, before 10 in the morning.' : undefined,
      quantity,
      unitPrice: money(unit, 'EUR'),
      total: money(unit * quantity, 'EUR'),
    };
  });
}

function totalOf(lines: readonly DocumentLine[]) {
  return money(
    lines.reduce((sum, line) => sum + line.total.amount, 0),
    'EUR',
  );
}

const CUSTOMER = { name: 'Łódź & Straße', legalName: 'Łódź & Straße Spółka z o.o.', number: 'C-10042' };

/** A revision of a quote with so many lines. */
export function sampleQuote(count: number): QuoteDocument {
  const lines = sampleLines(count);
  return {
    seller: SAMPLE_SELLER,
    customer: CUSTOMER,
    number: 'Q-100042',
    revision: 2,
    title: 'Workstations for the Gdańsk office',
    createdAt: new Date('2026-05-01T12:00:00Z'),
    expiresAt: new Date('2026-05-31T21:59:59Z'),
    requestedBy: 'Zoë Łukaszewska',
    preparedFor: 'Čeněk Dvořák',
    agreementNumber: 'A-2026-17',
    poNumber: undefined,
    comment: 'As discussed: twice the memory, the rest as approved.',
    lines,
    total: totalOf(lines),
  };
}

/** An order with so many lines. */
export function sampleOrder(count: number): OrderDocument {
  const lines = sampleLines(count);
  return {
    seller: SAMPLE_SELLER,
    customer: CUSTOMER,
    number: 'SO-100007',
    title: 'Workstations for the Gdańsk office',
    placedAt: new Date('2026-05-04T08:30:00Z'),
    isConfirmed: true,
    placedBy: 'Čeněk Dvořák',
    poNumber: 'PO 4711/a',
    quote: { number: 'Q-100042', revision: 2 },
    shipTo: ['Łódź & Straße Spółka z o.o.', 'Goods in, gate 3', 'ul. Długa 5', '80-827 Gdańsk', 'Poland'],
    lines,
    total: totalOf(lines),
  };
}
