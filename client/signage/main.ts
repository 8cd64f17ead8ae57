import { kept } from './cache.ts'

/** How long a panel stands, how often the page is asked for anew, and by how much more at the most: screens must not all ask at once. */
const panelStands = 15_000
const askedEvery = 5 * 60_000
const jitter = 60_000
const patience = 20_000

const version = (of: Document) => of.querySelector('meta[name=version]')?.getAttribute('content')

/** Shows the next panel and hides the others. */
function turn(): void {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]')]
  const shown = panels.findIndex((panel) => !panel.hidden)
  for (const [place, panel] of panels.entries()) panel.hidden = place !== (shown + 1) % panels.length
}

/** Takes the page as it is now; what stands stays where nothing comes. */
async function renew(): Promise<void> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const answer = await fetch(location.href, { cache: 'no-store', signal: stop.signal })
    const fresh = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html')
    const main = fresh.querySelector('main[data-screen]')
    if (!main) return
    // Another version of the program has other styles.
    if (version(fresh) !== version(document)) location.reload()
    else document.querySelector('main')?.replaceWith(document.adoptNode(main))
  } catch {
    // No network: the day and time on the page say how old it is.
  } finally {
    clearTimeout(timer)
  }
}

function keepRenewing(): void {
  setTimeout(() => void renew().then(keepRenewing), askedEvery + Math.random() * jitter)
}

/** So that the page opens after a restart without the network. */
async function keepCopy(): Promise<void> {
  await navigator.serviceWorker.register('/man-hinh/sw.js', { scope: '/man-hinh' })
  const cache = await caches.open(kept)
  await cache.add(location.href)
  await navigator.storage?.persist?.()
}

setInterval(turn, panelStands)
keepRenewing()
// Over a plain line browsers have no such worker; the page then stands as long as it is open.
if ('serviceWorker' in navigator) keepCopy().catch(() => undefined)
