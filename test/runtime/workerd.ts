import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'

const config = fileURLToPath(new URL('../../wrangler.toml', import.meta.url))

/** The built Worker in real workerd, as the project's own wrangler.toml describes it. */
export async function startWorkerd(bindings: { readonly [name: string]: string }) {
  const { main, workerOptions } = unstable_getMiniflareWorkerOptions(config)
  if (!main) throw new Error('wrangler.toml names no main file')
  const worker = new Miniflare({
    ...workerOptions,
    name: 'sipas-ngoc-ha',
    modules: modulesOf(main, workerOptions.modulesRules ?? []),
    modulesRoot: dirname(main),
    cf: false,
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      stdout.resume()
      stderr.resume()
    },
    bindings: { ...workerOptions.bindings, ...bindings },
  })
  return {
    url: (await worker.ready).href,
    /** What the Worker does by its own clock, now. */
    tick: async () => ((await worker.getWorker()) as unknown as Clockwork).scheduled({ cron: '17 * * * *' }),
    stop: () => worker.dispose(),
  }
}

/** The main file first, then what lies beside it, if wrangler.toml says that it is sent along. */
function modulesOf(main: string, rules: readonly { readonly type: string; readonly include: readonly string[] }[]) {
  const sent = rules.some(({ type, include }) => type === 'ESModule' && include.includes('**/*.js'))
  const beside = readdirSync(dirname(main), { recursive: true, encoding: 'utf8' })
    .filter((name) => sent && name.endsWith('.js'))
    .map((name) => join(dirname(main), name))
  return [...new Set([main, ...beside])].map((path) => ({ type: 'ESModule' as const, path }))
}

/** Miniflare's types name this only beside Cloudflare's own. */
type Clockwork = { readonly scheduled: (event: { cron: string }) => Promise<{ readonly outcome: string }> }
