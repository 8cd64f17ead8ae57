import { kept } from './cache.ts'

type Lasting = Event & { waitUntil(done: Promise<unknown>): void }
type Asking = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void }
declare const self: {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly location: Location
}

/** The page as it is now, kept for later; without the network, or while the server is unwell, as it was last. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(kept)
  const last = async () => (await cache.match(request)) ?? (await cache.match(request, { ignoreSearch: true }))
  try {
    const fresh = await fetch(request)
    const isPage = fresh.ok && !fresh.redirected && /^text\/html/.test(fresh.headers.get('Content-Type') ?? '')
    if (isPage) await cache.put(request, fresh.clone())
    return isPage ? fresh : ((await last()) ?? fresh)
  } catch (error) {
    const known = await last()
    if (known) return known
    throw error
  }
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  const isScreen = origin === self.location.origin && pathname === '/man-hinh'
  if (isScreen && event.request.method === 'GET') event.respondWith(answer(event.request))
})
