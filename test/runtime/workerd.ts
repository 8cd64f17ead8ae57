import { dirname } from 'node:path'
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
    modules: true,
    rootPath: dirname(main),
    modulesRoot: '/',
    scriptPath: 'worker.js',
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

/** Miniflare's types name this only beside Cloudflare's own. */
type Clockwork = { readonly scheduled: (event: { cron: string }) => Promise<{ readonly outcome: string }> }
