import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Plugin, type Rolldown } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * `import code from './main.ts?script'` gives that file and all it imports as one
 * small script, to be put into a page; old Androids must read it too. Built once,
 * so that every build holds the same text and its hash is the same.
 */
export function pageScript(): Plugin {
  return {
    name: 'page-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('?script')) return null
      return `export default ${JSON.stringify(await bundled(id.replace(/\?script$/, '')))}`
    },
  }
}

const scripts = new Map<string, Promise<string>>()

function bundled(input: string): Promise<string> {
  const script = scripts.get(input) ?? bundle(input)
  scripts.set(input, script)
  return script
}

async function bundle(input: string): Promise<string> {
  const into = { write: false, target: 'es2018', minify: true, modulePreload: false } as const
  const rollupOptions = { input, output: { format: 'iife' } } as const
  const built = await build({ configFile: false, logLevel: 'silent', build: { ...into, rollupOptions } })
  const { output } = built as Rolldown.RolldownOutput
  return output[0].code.trim()
}

/**
 * Lays the description of the interface beside the desk. The program that was
 * built makes it here, once: only programs read it, and seldom, so that no isolate
 * should carry along what it is made from.
 */
async function describeInterface() {
  const { openApi }: typeof import('./server/openapi/document.ts') = await import(at('./dist/server/openapi.js'))
  mkdirSync(at('./dist/client/api'))
  writeFileSync(at('./dist/client/api/openapi.json'), JSON.stringify(openApi()))
}

/** The oldest browsers citizens come with: rules are written so that these know what they need of them. */
const cssTarget = ['chrome80', 'safari13']

/** Four builds of one source: the desk and the tablet for browsers, the server for Node, the same server for Workers. */
export default defineConfig({
  root: at('./client'),
  publicDir: false,
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment)
      await describeInterface()
    },
  },
  plugins: [pageScript()],
  environments: {
    client: {
      build: {
        outDir: at('./dist/client'),
        emptyOutDir: true,
        assetsDir: 'desk/assets',
        assetsInlineLimit: 0,
        rollupOptions: { input: at('./client/desk/index.html') },
      },
    },
    kiosk: {
      consumer: 'client',
      build: {
        outDir: at('./dist/client'),
        emptyOutDir: false,
        assetsInlineLimit: 0,
        modulePreload: false,
        target: ['chrome93', 'safari15.4'],
        rollupOptions: {
          input: { main: at('./client/kiosk/index.html'), worker: at('./client/kiosk/worker.ts') },
          output: {
            entryFileNames: ({ name }) => (name === 'worker' ? 'kiosk/worker.js' : 'kiosk/assets/[name]-[hash].js'),
            assetFileNames: ({ names: [name = ''] }) =>
              /^(icon|manifest)/.test(name) ? 'kiosk/[name][extname]' : 'kiosk/assets/[name]-[hash][extname]',
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: at('./dist/server'),
        emptyOutDir: true,
        ssr: true,
        target: 'node20',
        cssTarget,
        rollupOptions: {
          input: {
            node: at('./server/doors/node.ts'),
            cli: at('./server/doors/cli.ts'),
            'database-thread': at('./server/doors/database-thread.ts'),
            'figures-thread': at('./server/doors/figures-thread.ts'),
            openapi: at('./server/openapi/document.ts'),
          },
        },
      },
    },
    worker: {
      consumer: 'server',
      resolve: { noExternal: true, conditions: ['workerd', 'worker', 'browser'], mainFields: ['browser', 'module'] },
      build: {
        outDir: at('./dist/worker'),
        emptyOutDir: true,
        ssr: true,
        target: 'es2023',
        cssTarget,
        // What an isolate must read before it answers the first citizen.
        minify: true,
        rollupOptions: {
          input: at('./server/doors/worker.ts'),
          // Whatever else the main file exported, workerd would take for an entrypoint.
          preserveEntrySignatures: 'strict',
          // Two files, since twenty small ones compress worse: what is read first, and what is read when the desk asks.
          output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }, { name: 'desk' }] } },
        },
      },
    },
  },
})
