/**
 * Devices that sent more answers in one day than one citizen has reason to.
 * Kiosks are shared by many and not looked at.
 *
 * @param devices the device tag of each answer of the day (a hash whose salt changes daily)
 * @see specification §12 d
 * @example
 * busyDevices(['a', 'a', 'b', 'a', 'a', 'kiosk', 'kiosk', 'kiosk', 'kiosk'], new Set(['kiosk'])) // => ['a']
 */
export function busyDevices(devices: readonly string[], kiosks: ReadonlySet<string> = new Set(), most = 3): string[] {
  const counts = new Map<string, number>()
  for (const device of devices) counts.set(device, (counts.get(device) ?? 0) + 1)
  return [...counts].filter(([device, count]) => count > most && !kiosks.has(device)).map(([device]) => device)
}
