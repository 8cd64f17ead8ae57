import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Plugin, type Rolldown, runnerImport } from 'vite'
import packageFile from './package.json' with { type: 'json' }

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Where `#ward` leads: to the folder of `surveys/wards/` that WARD names, or else where package.json says. */
const wardIndex = process.env.WARD
  ? at(`./surveys/wards/${process.env.WARD}/index.ts`)
  : at(packageFile.imports['#ward'])
if (!existsSync(wardIndex))
  throw new Error(`WARD=${process.env.WARD}: there is no file surveys/wards/${process.env.WARD}/index.ts`)
const alias = { '#ward': wardIndex }

/**
 * Puts the ward's names where a page or a manifest says {{name}} or {{committee}}; scripts import `#ward`.
 * Its files only hold data: told so, the bundler leaves the plan out of what an isolate reads first.
 */
function wardNames(): Plugin {
  let names: Readonly<Record<string, string>> = {}
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => names[name] ?? unknown(name))
  return {
    name: 'ward-names',
    transform: (_, id) => (id.includes('/surveys/wards/') ? { moduleSideEffects: false } : null),
    async configResolved() {
      const file = resolve(dirname(wardIndex), 'names.ts')
      const { name, committee } = (await runnerImport<typeof import('#ward')>(file)).module
      names = { name: name.vi, committee: committee.vi }
    },
    transformIndexHtml: { order: 'pre', handler: fill },
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'asset' && file.fileName.endsWith('.webmanifest')) file.source = fill(String(file.source))
    },
  }
}

function unknown(name: string): never {
  throw new Error(`{{${name}}} is no name of a ward`)
}

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
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias },
    build: { ...into, rollupOptions },
  })
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

/** For which ward this was built, so that a start for another one builds anew. */
const noteWard = () => writeFileSync(at('./dist/server/ward'), process.env.WARD ?? '')

/** The oldest browsers citizens come with: rules are written so that these know what they need of them. */
const cssTarget = ['chrome80', 'safari13']

/** Five builds of one source: the desk, the tablet and the interviewer's page for browsers, the server for Node, the same server for Workers. */
export default defineConfig({
  root: at('./client'),
  publicDir: false,
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment)
      await describeInterface()
      noteWard()
    },
  },
  resolve: { alias },
  plugins: [pageScript(), wardNames()],
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
    interviewer: {
      consumer: 'client',
      build: {
        outDir: at('./dist/client'),
        emptyOutDir: false,
        assetsInlineLimit: 0,
        modulePreload: false,
        target: ['chrome93', 'safari15.4'],
        rollupOptions: {
          input: at('./client/interviewer/index.html'),
          output: {
            entryFileNames: 'interviewer/assets/[name]-[hash].js',
            assetFileNames: 'interviewer/assets/[name]-[hash][extname]',
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
            'notices-thread': at('./server/doors/notices-thread.ts'),
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
