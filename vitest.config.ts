import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    css: true,
    testTimeout: 30_000,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/runtime/**', 'test/browser/**', '**/node_modules/**'],
  },
})
