/** Browsers by what they call themselves; the first that fits, since all call themselves others too. */
const browsers: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Zalo', /\bZalo/],
  ['Cốc Cốc', /coc_coc_browser|CocCoc/i],
  ['Edge', /\bEdgA?\/|\bEdgiOS\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
]
const systems: typeof browsers = [
  ['Windows', /Windows/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Mac', /Macintosh|Mac OS X/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /Linux/],
]

const firstIn = (list: typeof browsers, userAgent: string) => list.find(([, pattern]) => pattern.test(userAgent))?.[0]

/**
 * A browser in a few words, for its owner to know it again. Nothing of what it said is kept but these.
 *
 * @example
 * deviceName('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36') // => 'Chrome trên Windows'
 * deviceName('') // => 'Thiết bị chưa rõ'
 */
export function deviceName(userAgent: string): string {
  const [browser, system] = [firstIn(browsers, userAgent), firstIn(systems, userAgent)]
  if (browser && system) return `${browser} trên ${system}`
  return browser ?? system ?? 'Thiết bị chưa rõ'
}
