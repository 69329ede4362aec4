import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const executablePath = process.env['PORTICO_CHROMIUM'] ?? '/usr/bin/chromium';

const chromium = (colorScheme: 'light' | 'dark') =>
  playwright({
    contextOptions: { colorScheme },
    launchOptions: {
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  });

/** Every story, in light and in dark: it renders, its play function passes, and axe finds nothing. */
export default defineConfig({
  plugins: [storybookTest({ configDir: new URL('.storybook', import.meta.url).pathname })],
  test: {
    name: 'stories',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: chromium('light'),
      instances: [
        { browser: 'chromium', name: 'stories in light' },
        { browser: 'chromium', name: 'stories in dark', provider: chromium('dark') },
      ],
    },
  },
});
