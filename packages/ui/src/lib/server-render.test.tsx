import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { BarChart } from './bar-chart.tsx';
import { BuyerShell } from './buyer-shell.tsx';
import { Combobox } from './combobox.tsx';
import { DataTable } from './data-table.tsx';
import { exampleOrderCard, exampleOrderColumns, exampleOrders } from './example-orders.tsx';
import { exampleShell } from './example-shell.tsx';
import { Quantity } from './quantity.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Select } from './select.tsx';
import { Tabs } from './tabs.tsx';
import { TextField } from './text-field.tsx';
import { ToastRegion } from './toast-region.tsx';
import { UiProvider } from './ui-provider.tsx';

const render = (node: React.ReactNode) => renderToStaticMarkup(<UiProvider locale="en">{node}</UiProvider>);

describe('what stands in the markup before any script runs', () => {
  it('is a form that posts: named controls with their values, labels, hints and faults', () => {
    const markup = render(
      <TextField
        id="po"
        name="reference"
        label="Your number"
        hint="On every document."
        error="Taken."
        defaultValue="PO-7"
      />,
    );
    expect(markup).toContain('<label class="ui-label" for="po">Your number</label>');
    expect(markup).toMatch(/<input[^>]* name="reference"[^>]*>/u);
    expect(markup).toContain('value="PO-7"');
    expect(markup).toContain('aria-describedby="po-hint po-error"');
    expect(markup).toContain('aria-invalid="true"');
  });

  it('keeps choices and quantities', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    expect(render(<Select name="unit" label="Unit" options={options} defaultValue="b" />)).toContain(
      '<option value="b" selected="">B</option>',
    );
    expect(render(<RadioGroup name="role" label="Role" options={options} defaultValue="a" />)).toMatch(
      /<input[^>]*type="radio"[^>]*checked=""[^>]*value="a"|<input[^>]*value="a"[^>]*checked=""/u,
    );
    expect(
      render(
        <Quantity name="q" label="Quantity" decreaseLabel="Less" increaseLabel="More" defaultValue={12} />,
      ),
    ).toMatch(/<input[^>]*type="number"[^>]*name="q"[^>]*value="12"/u);
  });

  it('has the table with its rows, its sorting as links and its cards', () => {
    const markup = render(
      <DataTable
        caption="Orders"
        columns={exampleOrderColumns}
        rows={exampleOrders(24)}
        rowKey={({ number }) => number}
        rowHref={({ number }) => `/orders/${number}`}
        card={exampleOrderCard}
        sort={{ key: 'total', direction: 'ascending' }}
        sortHref={(key) => `?sort=${key}`}
      />,
    );
    expect(markup.match(/<tr/gu)).toHaveLength(25);
    expect(markup).toContain('href="?sort=date"');
    expect(markup).toContain('aria-sort="ascending"');
    expect(markup).toContain('href="/orders/SO-100248"');
  });

  it('has the shown tab, the chart and its table, the flash of a redirect, and the whole shell', () => {
    expect(
      render(
        <Tabs label="Revisions" items={[{ id: '1', label: 'Revision 1', content: 'The first offer.' }]} />,
      ),
    ).toContain('The first offer.');
    const chart = render(
      <BarChart
        caption="Orders"
        columns={['Month', 'Total']}
        bars={[{ key: 'jan', label: 'Jan', value: 3, valueText: '€3' }]}
        tickText={String}
      />,
    );
    expect(chart).toContain('<rect');
    expect(chart).toContain('<td>€3</td>');
    expect(
      render(
        <ToastRegion
          label="Notifications"
          dismissLabel="Dismiss"
          toast={{ tone: 'success', message: 'Saved' }}
        />,
      ),
    ).toContain('Saved');
    const shell = render(<BuyerShell {...exampleShell}>The page</BuyerShell>);
    expect(shell).toContain('<main id="main"');
    expect(shell).toContain('Sign out');
    expect(shell).toContain('Plant Kiel');
  });

  it('renders a combobox without throwing', () => {
    expect(
      render(
        <Combobox
          name="p"
          label="Person"
          openLabel="Open"
          emptyText="Nobody"
          options={[{ id: '1', label: 'Anna' }]}
        />,
      ),
    ).toContain('role="combobox"');
  });
});
