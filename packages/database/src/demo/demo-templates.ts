import type { TemplateContent } from '@portico/pages';
import type { PriceList } from '@portico/pricing';

import type { DemoContext } from './demo-context.ts';
import type { DemoStock } from './demo-stock.ts';
import type { Row } from './insert-rows.ts';

const TEMPLATES = [
  {
    name: 'Office company',
    description: 'Notebooks and desktops for offices, framework prices.',
    families: 6,
    basisPoints: 600,
  },
  {
    name: 'Engineering company',
    description: 'Workstations first, with a higher general discount.',
    families: 9,
    basisPoints: 800,
  },
  {
    name: 'Public body',
    description: 'A small assortment, open-ended terms, one discount for all.',
    families: 4,
    basisPoints: 1000,
  },
  { name: 'Data centre', description: 'Servers and networking.', families: 5, basisPoints: 750 },
] as const;

/** The templates that account managers of the demo start pages from. */
export function templateRows(
  stock: DemoStock,
  contracts: readonly PriceList[],
  context: DemoContext,
): readonly Row[] {
  const random = context.random.fork('templates');
  return TEMPLATES.map(({ name, description, families, basisPoints }): Row => {
    const content: TemplateContent = {
      welcome: {
        title: 'Welcome, {organization}',
        text: 'This is the page of {organization}: what is approved for you, at your prices.',
      },
      assortmentIds: stock.assortments.slice(0, 2).map(({ id }) => id),
      configurations: random.sample(stock.models, families).map((model) => ({
        modelId: model.id,
        modelVersion: model.version,
        name: model.name,
        description: '',
        choices: model.simplest,
        restrictions: {},
      })),
      terms: {
        name: 'Supply agreement',
        months: 12,
        priceListIds: contracts.filter(({ code }) => code.startsWith('framework')).map(({ id }) => id),
        discounts: [{ label: 'General discount', scope: 'all', basisPoints }],
      },
      links: [{ label: 'Service portal', url: 'https://service.arvenholt.example' }],
    };
    const at = context.at(-300, 9);
    return {
      id: context.ids(`template/${name}`, at),
      name,
      description,
      content: JSON.stringify(content),
      created_at: at,
      updated_at: at,
    };
  });
}
