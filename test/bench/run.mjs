/**
 * Builds the platform and the programs of the bench, then measures:
 *
 * npm run bench -- [--json] [--only submission,form,figures,comments,isolation,size] [--sizes 10000,100000] [--full]
 *
 * `--full` adds ten million answers; `--built` measures what was built last.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))
const build = (...options) =>
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })

if (!process.argv.includes('--built')) {
  build('--app')
  for (const mode of ['bench', 'one-commit-each']) build('--config', 'test/bench/vite.config.ts', '--mode', mode)
}
await import(new URL('../../dist/bench/main.js', import.meta.url).href)
