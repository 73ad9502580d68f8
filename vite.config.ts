import { defineConfig } from 'vite';

/**
 * Two builds: `--mode server` bundles the command line and the server for Node (dependencies stay outside the bundle);
 * `--mode client` bundles the scripts and styles that pages load.
 */
export default defineConfig(({ mode }) =>
  mode === 'client'
    ? {
        publicDir: false,
        build: {
          outDir: 'dist/client',
          manifest: 'manifest.json',
          emptyOutDir: true,
          assetsInlineLimit: 0,
          rolldownOptions: {
            input: [
              'src/platform/html/site.css',
              'src/app/client/review.ts',
              'src/app/client/editing.ts',
              'src/app/client/words.ts',
            ],
          },
        },
      }
    : {
        publicDir: false,
        build: {
          outDir: 'dist/server',
          ssr: true,
          emptyOutDir: true,
          target: 'node24',
          minify: false,
          rolldownOptions: { input: { main: 'src/main.ts' } },
        },
      },
);
