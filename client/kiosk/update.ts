const checkEvery = 15 * 60_000
const lookEvery = 5_000

/**
 * Installs the worker that keeps the program of a page on the device, and takes a newer
 * program when there is one, but only while nobody is answering.
 */
export async function keepUpToDate(isIdle: () => boolean, name = 'kiosk'): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  let outdated = false
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    outdated = controlled
    controlled = true
  })
  const registration = await serviceWorker.register(`/${name}/sw.js`, { scope: `/${name}`, updateViaCache: 'none' })
  setInterval(() => registration.update().catch(() => undefined), checkEvery)
  setInterval(() => {
    if (!isIdle()) return
    if (outdated) location.reload()
    else registration.waiting?.postMessage('take over')
  }, lookEvery)
}
