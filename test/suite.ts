import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { pageScript } from '../vite.config.ts'

/** A suite of tests of the whole program, with its scripts and style sheets as they are built. */
export const suite = (test: NonNullable<ViteUserConfig['test']>) =>
  defineConfig({
    root: fileURLToPath(new URL('..', import.meta.url)),
    plugins: [pageScript()],
    test: { css: true, hookTimeout: 60_000, ...test },
  })
