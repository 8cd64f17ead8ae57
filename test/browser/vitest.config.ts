import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { pageScript } from '../../vite.config.ts'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [pageScript()],
  test: {
    css: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file has a server and a browser of its own; much of a test is waiting.
    maxWorkers: 3,
    include: ['test/browser/*.test.ts'],
  },
})
