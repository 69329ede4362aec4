import { complete, describeChoices, findFeature, toggledChoice, withChoice } from '@portico/configurator';
import type { Choices, Option, Restrictions } from '@portico/configurator';
import { agreementNumber, endOfDay, lastDayAfterMonths, startOfDay, toCalendarDate } from '@portico/pages';
import type { ApprovedConfiguration, PageContent } from '@portico/pages';
import type { Agreement, PriceList } from '@portico/pricing';

import type { CompanySize } from './companies.ts';
import type { DemoContext } from './demo-context.ts';
import type { DemoOrganization } from './demo-organizations.ts';
import type { DemoStock, StockModel } from './demo-stock.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The page of a demo customer: what it says now, what a draft changes about it, and the agreement behind its prices. */
export type DemoPage = {
  readonly organization: DemoOrganization;
  readonly isReleased: boolean;
  readonly content: PageContent;
  readonly draft?: PageContent;
  readonly agreement: Agreement;
};

const CONFIGURATION_COUNTS: Readonly<Record<CompanySize, number>> = {
  small: 5,
  medium: 9,
  large: 16,
  deep: 26,
};

const PURPOSES = [
  'standard workplace',
  'travel',
  'engineering',
  'shared desks',
  'training rooms',
  'management',
  'data entry',
  'field service',
  'laboratory',
  'reception',
] as const;

/** The pages of all demo customers: most released, some with a draft begun, the newest customer's never released. */
export function drawPages(
  organizations: readonly DemoOrganization[],
  stock: DemoStock,
  contracts: readonly PriceList[],
  context: DemoContext,
): readonly DemoPage[] {
  return organizations.map((organization, index) => {
    const random = context.random.fork(`page/${organization.company.domain}`);
    const content = drawContent(organization, stock, contracts, context, random);
    const isReleased = index < organizations.length - 1;
    const draft =
      index % 6 === 1 && isReleased ? draftOf(content, organization, stock, context, random) : undefined;
    return {
      organization,
      isReleased,
      content,
      ...(draft && { draft }),
      agreement: toAgreement(content, contracts, context),
    };
  });
}

function drawContent(
  organization: DemoOrganization,
  stock: DemoStock,
  contracts: readonly PriceList[],
  context: DemoContext,
  random: SeededRandom,
): PageContent {
  const { company, currency, team, number } = organization;
  // Some agreements lapse within weeks, so that somebody has something to renew; one lapsed already.
  const startedDaysAgo = random.weighted([
    { item: random.between(30, 250), weight: 8 },
    { item: random.between(335, 360), weight: 2 },
  ]);
  const validFrom = toCalendarDate(context.at(-Math.min(startedDaysAgo, age(organization, context))));
  return {
    welcome: {
      title: `Welcome, ${company.name}`,
      text: 'Here is what your IT department has approved, at the prices that we agreed. If something is missing, write to your contact; most additions are made within a day.',
    },
    assortmentIds: stock.assortments
      .filter(
        ({ name }, index) =>
          company.size === 'deep' || index === 0 || random.chance(0.6) || name === 'Peripherals',
      )
      .map(({ id }) => id),
    configurations: random
      .sample(repeated(stock.models, CONFIGURATION_COUNTS[company.size]), CONFIGURATION_COUNTS[company.size])
      .map((model, position) => drawConfiguration(organization, model, position, context, random)),
    agreement: {
      number: agreementNumber(number),
      name: `Supply agreement ${company.name}`,
      currency,
      validFrom,
      validUntil: lastDayAfterMonths(validFrom, 12),
      priceListIds: contracts
        .filter(
          (list) =>
            list.currency === currency && (company.size !== 'small' || list.code.startsWith('framework')),
        )
        .map(({ id }) => id),
      discounts: [
        {
          label: 'General discount',
          scope: 'all',
          basisPoints: random.between(8, company.size === 'small' ? 12 : 22) * 50,
        },
        ...drawDiscounts(stock, random),
      ],
    },
    contacts: team.map(({ id, name, title, email, phone }) => ({
      staffMemberId: id,
      name,
      title,
      email,
      phone,
    })),
    links: [
      { label: 'Service portal', url: 'https://service.arvenholt.example' },
      { label: 'Warranty terms', url: 'https://www.arvenholt.example/warranty' },
    ],
  };
}

/** Models over and over until there are enough: customers approve the same model for several purposes. */
function repeated(models: readonly StockModel[], count: number): readonly StockModel[] {
  return Array.from({ length: Math.ceil(count / models.length) }, () => models).flat();
}

function drawDiscounts(
  stock: DemoStock,
  random: SeededRandom,
): NonNullable<PageContent['agreement']>['discounts'] {
  const categories = [
    ...new Set([...stock.products.values()].flatMap(({ categories: codes }) => codes.slice(0, 1))),
  ];
  const brands = [...new Set([...stock.products.values()].flatMap(({ brand }) => brand ?? []))];
  return [
    ...random.sample(categories.sort(), 2).map((code) => ({
      label: 'Category discount',
      scope: 'category' as const,
      scopeValue: code,
      basisPoints: random.between(14, 24) * 50,
    })),
    {
      label: 'Brand discount',
      scope: 'brand' as const,
      scopeValue: random.pick(brands.sort()),
      basisPoints: random.between(20, 28) * 50,
    },
  ];
}

function drawConfiguration(
  organization: DemoOrganization,
  model: StockModel,
  position: number,
  context: DemoContext,
  random: SeededRandom,
): ApprovedConfiguration {
  const purpose = random.pick(PURPOSES);
  const choices = drawChoices(model, random);
  return {
    key: context.ids(`configuration/${organization.id}/${position}`, organization.createdAt),
    modelId: model.id,
    modelVersion: model.version,
    name: `${model.name}, ${purpose}`,
    description: inShort(model, choices),
    choices,
    restrictions: drawRestrictions(model, choices, random),
  };
}

/** What somebody who compares wants to know first: the first three things that are chosen. */
function inShort({ model }: StockModel, choices: Choices): string {
  const chosen = describeChoices(model, choices).flatMap(({ options }) => options.map(({ name }) => name));
  return chosen.slice(0, 3).join(' · ');
}

/** A valid configuration: some features wished for at random, the rest answered so that all fits. */
function drawChoices(model: StockModel, random: SeededRandom): Choices {
  let wishes: Choices = {};
  for (const feature of random.sample(model.model.features, 3)) {
    if (feature.kind === 'quantity') continue;
    const wished = withChoice(
      wishes,
      feature.key,
      toggledChoice(feature, undefined, random.pick<Option>(feature.options).key),
    );
    if (complete(model.model, {}, wished, () => 1).ok) wishes = wished;
  }
  const completed = complete(model.model, {}, wishes, () => 1);
  return completed.ok ? completed.value : model.simplest;
}

/** Most approved configurations leave all but one feature open; a quarter narrow the options of another. */
function drawRestrictions(model: StockModel, choices: Choices, random: SeededRandom): Restrictions {
  const single = model.model.features.filter(({ kind }) => kind === 'one');
  const [locked, narrowed] = random.sample(single, 2);
  const lockedChoice = locked && choices[locked.key];
  const chosen = narrowed && choices[narrowed.key];
  const options = narrowed && findFeature(model.model, narrowed.key)?.options;
  return {
    ...(locked !== undefined && lockedChoice !== undefined && { locked: { [locked.key]: lockedChoice } }),
    ...(narrowed !== undefined &&
      options !== undefined &&
      options.length > 2 &&
      typeof chosen === 'string' &&
      random.chance(0.25) && {
        allowed: {
          [narrowed.key]: options
            .map(({ key }) => key)
            .filter((key, index) => key === chosen || index % 2 === 0),
        },
      }),
  };
}

function draftOf(
  content: PageContent,
  organization: DemoOrganization,
  stock: DemoStock,
  context: DemoContext,
  random: SeededRandom,
): PageContent {
  const model = random.pick(stock.models);
  return {
    ...content,
    welcome: {
      ...content.welcome,
      text: `${content.welcome.text} New this quarter: a longer warranty on every notebook.`,
    },
    configurations: [
      ...content.configurations,
      drawConfiguration(organization, model, content.configurations.length, context, random),
    ],
  };
}

function toAgreement(content: PageContent, contracts: readonly PriceList[], context: DemoContext): Agreement {
  const terms = content.agreement;
  if (terms === undefined) throw new Error('Every demo page has an agreement.');
  return {
    id: context.ids(`agreement/${terms.number}`, startOfDay(terms.validFrom)),
    number: terms.number,
    name: terms.name,
    currency: terms.currency,
    validity: {
      from: startOfDay(terms.validFrom).getTime(),
      until: terms.validUntil === undefined ? null : endOfDay(terms.validUntil).getTime(),
    },
    lists: terms.priceListIds.flatMap((id, index) => {
      const list = contracts.find((each) => each.id === id);
      return list === undefined ? [] : [{ priority: index + 1, list }];
    }),
    discounts: terms.discounts.map(({ label, scope, scopeValue, basisPoints }, index) => ({
      id: context.ids(`discount/${terms.number}/${index}`, startOfDay(terms.validFrom)),
      label,
      scope,
      value: scopeValue ?? null,
      basisPoints,
    })),
  };
}

function age({ createdAt }: DemoOrganization, { today }: DemoContext): number {
  return Math.floor((today.getTime() - createdAt.getTime()) / 86_400_000);
}
