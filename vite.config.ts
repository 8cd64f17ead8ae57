import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Three builds of one source: the desk for browsers, the server for Node, the same server for Workers. */
export default defineConfig({
  root: at('./client'),
  publicDir: false,
  builder: {},
  environments: {
    client: {
      build: {
        outDir: at('./dist/client'),
        emptyOutDir: true,
        assetsDir: 'desk/assets',
        assetsInlineLimit: 0,
        rollupOptions: { input: at('./client/desk/index.html') },
      },
    },
    ssr: {
      build: {
        outDir: at('./dist/server'),
        emptyOutDir: true,
        ssr: true,
        target: 'node20',
        rollupOptions: { input: { node: at('./server/node.ts'), cli: at('./server/cli.ts') } },
      },
    },
    worker: {
      consumer: 'server',
      resolve: { noExternal: true, conditions: ['workerd', 'worker', 'browser'], mainFields: ['browser', 'module'] },
      build: {
        outDir: at('./dist/worker'),
        emptyOutDir: true,
        ssr: true,
        target: 'es2023',
        rollupOptions: { input: at('./server/worker.ts') },
      },
    },
  },
})
