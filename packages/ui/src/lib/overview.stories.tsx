import type { Meta, StoryObj } from '@storybook/react-vite';

import { ActionBar } from './action-bar.tsx';
import { Badge } from './badge.tsx';
import { BuyerShell } from './buyer-shell.tsx';
import { Button, ButtonLink } from './button.tsx';
import { Code } from './code.tsx';
import { DataTable } from './data-table.tsx';
import { DateField } from './date-field.tsx';
import { DetailLayout } from './detail-layout.tsx';
import { Drawer } from './drawer.tsx';
import { exampleShell } from './example-shell.tsx';
import { ExampleWaterfall } from './example-waterfall.tsx';
import { FactList } from './fact-list.tsx';
import { FormErrors } from './form-errors.tsx';
import { ClockIcon, DownloadIcon, OrderIcon, QuoteIcon } from './icons.ts';
import { ItemList } from './item-list.tsx';
import { MoneyText } from './money-text.tsx';
import { Notice } from './notice.tsx';
import { NumberField } from './number-field.tsx';
import { PageHeader } from './page-header.tsx';
import { Panel } from './panel.tsx';
import { Quantity } from './quantity.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Select } from './select.tsx';
import { StatusLine } from './status-line.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';
import { Timeline } from './timeline.tsx';
import { Totals } from './totals.tsx';

const LINES = [
  {
    number: 'WS-P3-STD',
    name: 'Workstation P3, approved standard',
    quantity: 12,
    unit: '€2,382.00',
    sum: '€28,584.00',
  },
  { number: 'MON-27-4K', name: 'Display 27 inch, 4K', quantity: 24, unit: '€312.40', sum: '€7,497.60' },
  { number: 'ARM-DUAL', name: 'Desk arm for two displays', quantity: 12, unit: '€118.00', sum: '€1,416.00' },
];

const lines = (
  <DataTable
    caption="Lines"
    columns={[
      { key: 'name', header: 'Product', cell: ({ name }) => name, wrap: true },
      { key: 'number', header: 'Part number', cell: ({ number }) => <Code>{number}</Code>, hideBelow: 'md' },
      { key: 'quantity', header: 'Quantity', align: 'end', cell: ({ quantity }) => quantity },
      { key: 'unit', header: 'Unit price', align: 'end', cell: ({ unit }) => <MoneyText value={unit} /> },
      { key: 'sum', header: 'Net', align: 'end', cell: ({ sum }) => <MoneyText value={sum} /> },
    ]}
    rows={LINES}
    rowKey={({ number }) => number}
    card={({ name, number, quantity, sum }) => ({
      title: name,
      aside: <MoneyText value={sum} />,
      facts: [`${quantity} pieces`, <Code key="number">{number}</Code>],
    })}
  />
);

const meta: Meta<typeof BuyerShell> = {
  title: 'Overview/Pages',
  component: BuyerShell,
  parameters: { layout: 'fullscreen' },
  args: exampleShell,
  globals: { viewport: { value: 'desktop' } },
};
export default meta;
type Story = StoryObj<typeof BuyerShell>;

export const Quote: Story = {
  args: {
    children: (
      <>
        <PageHeader
          title="Quote Q-100214"
          badge={<Badge tone="info">Open</Badge>}
          state={
            <>
              <span>Revision 3</span>
              <span>requested by Anna Okafor</span>
              <span>valid until 12 Mar 2026</span>
            </>
          }
          actions={
            <ButtonLink href="#pdf" icon={<DownloadIcon />}>
              Download PDF
            </ButtonLink>
          }
          breadcrumbs={{ label: 'Way back', crumbs: [{ label: 'Quotes', href: '#quotes' }] }}
        />
        <DetailLayout
          aside={
            <Panel title="Your decision">
              <div className="grid gap-4">
                <Totals
                  lines={[
                    { key: 'goods', label: 'Goods', amount: '€37,497.60' },
                    { key: 'freight', label: 'Freight', amount: '€0.00' },
                  ]}
                  total={{ label: 'Net total', amount: '€37,497.60' }}
                  note="Net; tax is added on the invoice."
                />
                <Notice tone="warning">Above your limit of €10,000.00. Mireille Faure may decide.</Notice>
                <div className="grid gap-2">
                  <Button variant="primary" block>
                    Accept and order
                  </Button>
                  <div className="grid grid-cols-3 gap-2">
                    <Button>Reject</Button>
                    <Button>Change</Button>
                    <Button>Forward</Button>
                  </div>
                </div>
                <p className="text-sm text-muted">
                  Accepting places the order at once; Ines Brandt is told by mail.
                </p>
              </div>
            </Panel>
          }
        >
          <Panel title="Lines" flush>
            {lines}
          </Panel>
          <Panel title="Delivery">
            <div className="grid gap-6">
              <StatusLine
                label="Order"
                steps={[
                  { key: 'received', label: 'Received', state: 'done', date: '2 Mar' },
                  { key: 'confirmed', label: 'Confirmed', state: 'current', date: '3 Mar' },
                  { key: 'shipped', label: 'Shipped', state: 'upcoming' },
                  { key: 'delivered', label: 'Delivered', state: 'upcoming', date: 'expected 9 Mar' },
                ]}
              />
              <FactList
                look="columns"
                facts={[
                  { label: 'Deliver to', value: 'Plant Bremen, Hafenstraße 12' },
                  { label: 'Your number', value: <Code>PO-2026-1180</Code> },
                  { label: 'Lead time', value: '6 working days' },
                ]}
              />
            </div>
          </Panel>
          <Panel title="What happened">
            <Timeline
              label="What happened"
              events={[
                {
                  id: '3',
                  title: 'Revision 3 offered',
                  actor: 'Ines Brandt',
                  when: '11 Mar 2026, 16:40',
                  tone: 'info',
                },
                {
                  id: '2',
                  title: 'Change asked for',
                  actor: 'Jonas Lindqvist',
                  when: '10 Mar 2026, 11:05',
                  body: 'Please offer one module of 32 GB instead of two of 16 GB.',
                },
                { id: '1', title: 'Requested', actor: 'Anna Okafor', when: '9 Mar 2026, 17:22' },
              ]}
            />
          </Panel>
        </DetailLayout>
      </>
    ),
  },
};
export const QuoteOnAPhone: Story = { ...Quote, globals: { viewport: { value: 'phone' } } };

export const Home: Story = {
  args: {
    children: (
      <>
        <PageHeader title="Good morning, Anna" state="Nordwerk AG, Plant Bremen" />
        <Panel title="Waits for you" flush>
          <ItemList
            label="Waits for you"
            items={[
              {
                key: '1',
                icon: <QuoteIcon size={20} />,
                title: 'Decide on quote Q-100214',
                meta: '12 workstations, requested by Jonas Lindqvist',
                aside: <MoneyText value="€37,497.60" />,
                href: '#1',
              },
              {
                key: '2',
                icon: <ClockIcon size={20} />,
                title: 'Quote Q-100198 expires',
                meta: 'Two displays and mounts',
                aside: <Badge tone="warning">in 2 days</Badge>,
                href: '#2',
              },
              {
                key: '3',
                icon: <OrderIcon size={20} />,
                title: 'Order SO-100240 arrives',
                meta: '24 displays to Plant Bremen',
                aside: 'tomorrow',
                href: '#3',
              },
            ]}
          />
        </Panel>
        <Panel
          title="Approved configurations"
          flush
          actions={
            <ButtonLink href="#all" size="small">
              See all
            </ButtonLink>
          }
        >
          {lines}
        </Panel>
      </>
    ),
  },
};
export const HomeOnAPhone: Story = { ...Home, globals: { viewport: { value: 'phone' } } };

export const Form: Story = {
  args: {
    children: (
      <form method="post" className="grid max-w-160 gap-6">
        <PageHeader title="New agreement" state="for Nordwerk AG" />
        <FormErrors
          title="Not saved yet"
          faults={[{ name: 'name', text: 'Enter a name for the agreement.' }]}
        />
        <TextField name="name" label="Name" required error="Enter a name for the agreement." />
        <Select
          name="list"
          label="Price list"
          hint="What no term names is sold at this list."
          options={[{ value: '2026', label: 'List 2026, EUR' }]}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <DateField name="from" label="From" defaultValue="2026-03-01" />
          <DateField name="to" label="To" />
          <NumberField name="discount" label="Discount" decimal suffix="%" defaultValue="12.5" />
          <TextField name="limit" label="Order limit" prefix="EUR" defaultValue="2,500.00" data-number="" />
        </div>
        <RadioGroup
          name="terms"
          label="Delivery"
          look="cards"
          defaultValue="free"
          options={[
            { value: 'free', label: 'Free to the door', hint: 'From 500.00 of goods.' },
            { value: 'works', label: 'Ex works', hint: 'The customer sends a carrier.' },
          ]}
        />
        <TextArea name="note" label="Note" hint="Printed on every quote." />
        <div className="flex items-center gap-4">
          <Quantity
            name="units"
            label="Units"
            decreaseLabel="One less"
            increaseLabel="One more"
            defaultValue={4}
          />
          <Drawer
            title="Why this price"
            closeLabel="Close"
            trigger={<Button variant="quiet">Why this price?</Button>}
          >
            <ExampleWaterfall />
          </Drawer>
        </div>
        <ActionBar>
          <Button type="submit" variant="primary">
            Save agreement
          </Button>
          <Button variant="quiet">Cancel</Button>
        </ActionBar>
      </form>
    ),
  },
};
export const FormOnAPhone: Story = { ...Form, globals: { viewport: { value: 'phone' } } };
