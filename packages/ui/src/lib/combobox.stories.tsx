import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, within } from 'storybook/test';

import { Combobox } from './combobox.tsx';

const meta: Meta<typeof Combobox> = {
  title: 'Forms/Combobox',
  component: Combobox,
  args: {
    name: 'person',
    label: 'Forward to',
    openLabel: 'Show people',
    emptyText: 'Nobody of this name may decide on quotes.',
    options: [
      { id: 'p1', label: 'Anna Okafor', detail: 'Buyer, Plant Bremen' },
      { id: 'p2', label: 'Jonas Lindqvist', detail: 'Buyer, Plant Kiel' },
      { id: 'p3', label: 'Mireille Faure', detail: 'Administrator' },
    ],
  },
};
export default meta;
type Story = StoryObj<typeof Combobox>;

export const ByKeyboard: Story = {
  args: { onSelect: fn(), hint: 'Only people who may decide.' },
  render: (args) => (
    <form aria-label="Forward">
      <Combobox {...args} />
    </form>
  ),
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const input = canvas.getByRole('combobox', { name: 'Forward to' });
    await userEvent.click(input);
    await userEvent.type(input, 'jon');
    await expect(await screen.findAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(args.onSelect).toHaveBeenCalledWith('p2');
    await expect(input).toHaveValue('Jonas Lindqvist');
    const form = canvas.getByRole<HTMLFormElement>('form');
    await expect(new FormData(form).get('person')).toBe('p2');
  },
};
export const Chosen: Story = { args: { defaultSelected: 'p1' } };
export const Disabled: Story = { args: { defaultSelected: 'p1', disabled: true } };
export const Faulty: Story = { args: { required: true, error: 'Choose who should decide.' } };
export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('combobox'), 'zz');
    await expect(await screen.findByText('Nobody of this name may decide on quotes.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
  },
};
