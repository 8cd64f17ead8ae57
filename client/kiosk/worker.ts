/** Written before this program by the server: whose page it keeps, what that needs, and a name that changes with any of it. */
declare const shellName: string
declare const shellFiles: readonly string[]
declare const shellBuild: string

type Lasting = Event & { waitUntil(done: Promise<unknown>): void }
type Asking = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void }
declare const self: {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly location: Location
}

const mark = `${shellName}-`
const ours = mark + shellBuild

/** All of it or nothing: a worker that lacks one file is never installed. */
async function install() {
  const cache = await caches.open(ours)
  await cache.addAll(shellFiles.map((file) => new Request(file, { cache: 'reload', credentials: 'omit' })))
}

/** Other versions are of no use any more. */
async function activate() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(mark) && name !== ours).map((name) => caches.delete(name)))
  await self.clients.claim()
}

/**
 * Page and files come from one store, so that a page always meets its own
 * program, with the network or without; a new one comes whole, as a new worker.
 */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(ours)
  return (await cache.match(request.mode === 'navigate' ? `/${shellName}` : request)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  const isProgram = origin === self.location.origin && `${pathname}/`.startsWith(`/${shellName}/`)
  if (isProgram && event.request.method === 'GET') event.respondWith(answer(event.request))
})
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting()
})

export {}
