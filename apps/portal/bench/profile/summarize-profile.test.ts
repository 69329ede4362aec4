import { expect, it } from 'vitest';

import { summarizeProfile } from './summarize-profile.ts';

const node = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url } });

it('shares out the busy time and leaves idleness out', () => {
  const shares = summarizeProfile({
    nodes: [
      node(1, '(root)', ''),
      node(2, '(idle)', ''),
      node(
        3,
        'renderElement',
        'file:///srv/node_modules/.pnpm/react-dom@19/node_modules/react-dom/cjs/server.js',
      ),
      node(4, 'loader', 'file:///srv/apps/portal/build/server/index.js'),
      node(5, '(garbage collector)', ''),
    ],
    samples: [1, 2, 2, 3, 3, 4, 5],
  });
  expect(shares).toEqual([
    { part: 'rendering (react-dom)', share: 0.5 },
    { part: 'the portal itself', share: 0.25 },
    { part: 'garbage collection', share: 0.25 },
  ]);
});
