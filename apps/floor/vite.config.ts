import react from '@vitejs/plugin-react';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import type { Scenario } from '@floorwalk/engine';
import { loadScenario } from '@floorwalk/scenarios';

const SCENARIOS = ['first-steps', 'waic-2024'] as const;

/** Compiles the scenarios in Node and serves or emits each as scenarios/<id>.json. A faulty scenario fails the build. */
function scenarioData(): Plugin {
  const compiled = new Map<string, Promise<string>>();
  const json = (id: string): Promise<string> => {
    const known = compiled.get(id) ?? Promise.resolve(loadScenario(id)).then((scenario) => JSON.stringify(scenario));
    compiled.set(id, known);
    return known;
  };
  /** What the app must know before a scenario is fetched: its title, and the worlds that can be dealt. */
  const index = async (): Promise<string> => {
    const scenarios = await Promise.all(SCENARIOS.map(async (id) => JSON.parse(await json(id)) as Scenario));
    return JSON.stringify(
      scenarios.map(({ id, title, worlds }) => ({ id, title, worlds: worlds.map((world) => world.id) })),
    );
  };
  return {
    name: 'floorwalk-scenario-data',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const id = /^\/scenarios\/([a-z0-9-]+)\.json$/.exec(request.url?.split('?')[0] ?? '')?.[1];
        if (id !== 'index' && !(SCENARIOS as readonly string[]).includes(id ?? '')) return next();
        (id === 'index' ? index() : json(id ?? '')).then(
          (text) => {
            response.setHeader('content-type', 'application/json; charset=utf-8');
            response.end(text);
          },
          (error: unknown) => {
            compiled.clear();
            response.statusCode = 500;
            response.end(String(error));
          },
        );
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'scenarios/index.json', source: await index() });
      for (const id of SCENARIOS) {
        this.emitFile({ type: 'asset', fileName: `scenarios/${id}.json`, source: await json(id) });
      }
    },
  };
}

/** Every browser with WebGL 2 reads woff2: the older copies of each font would double the build for nobody. */
function woff2Only(): Plugin {
  return {
    name: 'floorwalk-woff2-only',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@fontsource') || !id.split('?')[0].endsWith('.css')) return undefined;
      return { code: code.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, ''), map: null };
    },
  };
}

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [react(), scenarioData(), woff2Only()],
  worker: { format: 'es' },
  preview: {
    headers: {
      // No script but ours, and nothing asked of anybody else. Mantine puts a style tag into the page.
      'content-security-policy':
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  },
  build: {
    target: 'es2023',
    // No inline scripts, styles or data fonts: the pages run under a strict Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: Object.fromEntries(
        ['index', 'bench', 'hash']
          .filter((name) => existsSync(page(`${name}.html`)))
          .map((name) => [name, page(`${name}.html`)]),
      ),
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/].*phaser/ },
            { name: 'react', test: /node_modules[\\/].*(react|scheduler|mantine|i18next|zustand|floating-ui)/ },
          ],
        },
      },
    },
  },
});
