let locked = true

/** Off while staff use the browser of the tablet for something else; on again for visitors. */
export function setLockdown(on: boolean): void {
  locked = on
  if (on) holdHistory()
}

/** The way back leads here again: an entry of the history that is this very page. */
function holdHistory() {
  history.pushState(null, '', location.pathname)
}

/**
 * Keeps whoever stands before the tablet in the survey: the back button changes
 * nothing, no menu opens, nothing can be dragged out or dropped in.
 */
export function startLockdown(): void {
  history.replaceState(null, '', location.pathname)
  holdHistory()
  addEventListener('popstate', () => {
    if (locked) holdHistory()
  })
  for (const event of ['contextmenu', 'dragstart', 'dragover', 'drop'] as const)
    addEventListener(event, (one) => one.preventDefault())
  // A page brought back from the browser's memory would show what stood there.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}

/** Fills the screen. Browsers allow it at a touch only, and some never. */
export function fillScreen(): void {
  if (!locked || document.fullscreenElement || matchMedia('(display-mode: fullscreen)').matches) return
  document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })?.catch(() => undefined)
}

/** Keeps the screen on while it is looked at, where the browser can. */
export function stayAwake(): void {
  const ask = () => {
    if (!document.hidden) navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  ask()
  document.addEventListener('visibilitychange', ask)
}
