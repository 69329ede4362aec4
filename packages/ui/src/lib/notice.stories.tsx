import type { Meta, StoryObj } from '@storybook/react-vite';

import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

const meta: Meta<typeof Notice> = { title: 'Page/Notice', component: Notice };
export default meta;
type Story = StoryObj<typeof Notice>;

export const Tones: Story = {
  render: () => (
    <div className="grid gap-3">
      <Notice tone="neutral">Prices are net; tax is added on the invoice.</Notice>
      <Notice tone="info" title="A newer revision exists" action={<Button size="small">Show it</Button>}>
        Revision 3 was offered on 11 March.
      </Notice>
      <Notice tone="success" title="Accepted">
        Order SO-100249 has been placed.
      </Notice>
      <Notice tone="warning" title="Expires in 2 days">
        After 12 March the prices no longer hold.
      </Notice>
      <Notice tone="danger" title="Above your limit">
        You may decide up to €10,000.00. Mireille Faure may decide on this one.
      </Notice>
    </div>
  ),
};
export const Narrow: Story = { ...Tones, globals: { viewport: { value: 'phone' } } };
