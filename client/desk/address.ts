/** Pages of the desk, by what they are. */
export const addresses = {
  targets: '/desk/',
  areas: '/desk/areas',
  watch: '/desk/watch',
  improve: '/desk/improve',
  trust: '/desk/trust',
  touchpoints: '/desk/touchpoints',
  newTouchpoint: '/desk/touchpoints/new',
  slips: '/desk/slips',
  kiosks: '/desk/kiosks',
  populations: '/desk/populations',
  publications: '/desk/publications',
  proposals: '/desk/proposals',
  log: '/desk/admin/log',
  plan: '/desk/plan',
  signIn: '/desk/sign-in',
  invitation: '/desk/invitation',
} as const

export const touchpointAddress = (code: string): string => `${addresses.touchpoints}/${encodeURIComponent(code)}`

/** One stored revision of a published period. */
export const publicationAddress = (period: string, revision: number): string =>
  `${addresses.publications}/${encodeURIComponent(period)}/${revision}`

/** The sheet to print, drawn by the server. */
export const posterAddress = (code: string, size: string): string =>
  withChoices(`/desk/posters/${encodeURIComponent(code)}`, { size })

/**
 * An address with what was chosen; what is not chosen leaves no trace.
 *
 * @example
 * withChoices('/desk/areas', { period: '2026-Q4', by: undefined }) // => '/desk/areas?period=2026-Q4'
 */
export function withChoices(path: string, chosen: { readonly [name: string]: string | undefined }): string {
  const given = Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/** Where to sign in, and come back from. */
export const signInAddress = (wanted: string): string =>
  withChoices(addresses.signIn, { return: wanted === '/desk' || wanted === addresses.targets ? undefined : wanted })

/**
 * Where to go after signing in: a page of the desk and nothing else, whatever the address bar says.
 *
 * @example
 * returnAddress('/desk/areas?by=unit') // => '/desk/areas?by=unit'
 * returnAddress('//elsewhere.example') // => '/desk/'
 * returnAddress('/desk/../k/abc') // => '/desk/'
 */
export function returnAddress(wanted: string | undefined): string {
  const url = readUrl(wanted ?? '')
  const isPage = url?.host === here && url.pathname.startsWith('/desk/') && url.pathname !== addresses.signIn
  return isPage ? url.pathname + url.search : addresses.targets
}

const here = 'desk.invalid'

function readUrl(text: string): URL | undefined {
  try {
    return new URL(text, `http://${here}`)
  } catch {
    return undefined
  }
}
