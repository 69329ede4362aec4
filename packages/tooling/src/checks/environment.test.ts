import { expect, it } from 'vitest';

import { checkEnvironment } from './environment.ts';

it('keeps a developer’s own installation away from tests', () => {
  const environment = {
    HOME: '/home/dev',
    DATABASE_URL: 'mysql://shop',
    PORT: '80',
    PORTICO_DATA_DIR: '/srv',
    PORTICO_TEST_DATABASE_URL: 'mysql://test',
    PORTICO_CHROMIUM: '/opt/chromium',
  };
  expect(checkEnvironment(environment)).toEqual({
    HOME: '/home/dev',
    PORTICO_TEST_DATABASE_URL: 'mysql://test',
    PORTICO_CHROMIUM: '/opt/chromium',
  });
});
