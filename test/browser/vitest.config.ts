import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    css: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    include: ['test/browser/*.test.ts'],
  },
})
