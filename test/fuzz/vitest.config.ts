import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { pageScript } from '../../vite.config.ts'

/** `npm run fuzz`; FUZZ_REQUESTS=3000 for a short one, FUZZ_SEED=… to see the same again. Needs `npm run build` before. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [pageScript()],
  test: {
    css: true,
    include: ['test/fuzz/*.fuzz.ts'],
    execArgv: ['--expose-gc'],
    testTimeout: 0,
    hookTimeout: 60_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
})
