/** Written before this program by the server: what the page needs, and a name that changes with any of it. */
declare const kioskFiles: readonly string[]
declare const kioskBuild: string

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

const mark = 'kiosk-'
const ours = mark + kioskBuild

/** All of it or nothing: a worker that lacks one file is never installed. */
async function install() {
  const cache = await caches.open(ours)
  await cache.addAll(kioskFiles.map((file) => new Request(file, { cache: 'reload', credentials: 'omit' })))
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
  return (await cache.match(request.mode === 'navigate' ? '/kiosk' : request)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  const isProgram = origin === self.location.origin && /^\/kiosk(\/|$)/.test(pathname)
  if (isProgram && event.request.method === 'GET') event.respondWith(answer(event.request))
})
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting()
})

export {}
