import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/artifacts',
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: 'http://127.0.0.1:4174',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: 'node_modules/.bin/vite preview apps/floor --host 127.0.0.1 --port 4174 --strictPort --logLevel warn',
    url: 'http://127.0.0.1:4174',
    reuseExistingServer: false,
  },
});
