import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { pageScript } from '../../vite.config.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The very server, but that it opens its file so that every request has a commit of its own. */
const oneCommitEach: Plugin = {
  name: 'one-commit-each',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/open-file.ts') ? at('./one-commit-each.ts') : null),
}

const server = ['node', 'database-thread', 'figures-thread']
const programs = ['main', 'load', 'bare']
const entries = (names: readonly string[], folder: string) =>
  Object.fromEntries(names.map((name) => [name, at(`${folder}/${name}.ts`)]))
const builds = {
  bench: { outDir: 'dist/bench', input: entries(programs, './programs'), plugins: [] },
  'one-commit-each': {
    outDir: 'dist/bench/one-commit-each',
    input: entries(server, '../../server/doors'),
    plugins: [oneCommitEach],
  },
}

/** The programs of the bench, built beside the platform's own; which of the two, the mode says. */
export default defineConfig(({ mode }) => {
  const { outDir, input, plugins } = builds[mode === 'bench' ? 'bench' : 'one-commit-each']
  return {
    root: at('../..'),
    publicDir: false,
    plugins: [pageScript(), ...plugins],
    build: {
      outDir,
      emptyOutDir: true,
      ssr: true,
      target: 'node20',
      rollupOptions: { input, output: { chunkFileNames: '[name].js' } },
    },
  }
})
