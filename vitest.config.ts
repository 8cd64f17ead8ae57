import { defineConfig } from 'vitest/config'
import { pageScript } from './vite.config.ts'

export default defineConfig({
  plugins: [pageScript()],
  test: {
    css: true,
    testTimeout: 30_000,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/runtime/**', 'test/browser/**', '**/node_modules/**'],
  },
})
