import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { pageScript } from '../../vite.config.ts'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [pageScript()],
  test: {
    css: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    include: ['test/runtime/*.test.ts'],
  },
})
