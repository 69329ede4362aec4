import { expect, it } from 'vitest';

import { commandEnvironment } from './environment.mjs';

it('puts the pinned programs first and forgets what npm set for its own script', () => {
  const environment = commandEnvironment(
    {
      PATH: '/usr/bin:/checkout/bin',
      HOME: '/home/dev',
      NODE: '/usr/bin/node',
      npm_lifecycle_event: 'start',
      npm_config_user_agent: 'npm/11',
      npm_config_registry: 'https://registry.example',
    },
    ['/checkout/bin', '/checkout/node_modules/.bin'],
  );
  expect(environment).toEqual({
    PATH: '/checkout/bin:/checkout/node_modules/.bin:/usr/bin',
    HOME: '/home/dev',
    npm_config_registry: 'https://registry.example',
    TURBO_TELEMETRY_DISABLED: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: expect.stringMatching(/\/bin\/true$/),
  });
});
