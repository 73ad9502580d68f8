import { defineConfig } from 'vite';

/** Bundles the measurements as the server is bundled, so that they measure what runs in service. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: '.cache/bench',
    ssr: true,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: { main: 'bench/main.ts', load: 'bench/load.ts', 'read-hostile': 'bench/read-hostile.ts' },
    },
  },
});
