import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type * as Tablet from './tablet-entry.ts'

export type TabletProgram = typeof Tablet

/** What a browser gives the program; nothing else of the machine it runs on is to be seen. */
export type Browser = { readonly [name in (typeof given)[number]]: unknown }

const given = [
  ...(['indexedDB', 'localStorage', 'fetch', 'addEventListener', 'document', 'navigator', 'Date', 'Math'] as const),
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const),
]

let built: Promise<string> | undefined

/** The tablet's own modules in one text, so that each time it is switched on they begin anew. */
export function tabletProgram(): Promise<string> {
  built ??= bundled()
  return built
}

/** Starts the program in a browser of its own. */
export function startProgram(text: string, browser: Browser): TabletProgram {
  const start = new Function(...given, `${text}; return tablet`) as (...all: unknown[]) => TabletProgram
  return start(...given.map((name) => browser[name]))
}

async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('tablet-entry.ts', import.meta.url))
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name: 'tablet', formats: ['iife'] } },
  })
  const [output] = [made].flat()
  if (!output || !('output' in output)) throw new Error('the tablet’s program was not built')
  return output.output[0].code
}
