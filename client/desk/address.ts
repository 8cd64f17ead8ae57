/** Pages of the desk, by what they are. Which place each stands in is told in `places.ts`. */
export const addresses = {
  /** Leads on to what a person's role opens in the morning. */
  home: '/desk/',
  today: '/desk/today',
  overview: '/desk/overview',
  targets: '/desk/targets',
  month: '/desk/month',
  oversight: '/desk/oversight',
  areas: '/desk/results/areas',
  units: '/desk/results/units',
  procedures: '/desk/results/procedures',
  channels: '/desk/results/channels',
  heard: '/desk/results/touchpoints',
  factors: '/desk/results/factors',
  watch: '/desk/results/watch',
  improve: '/desk/results/improve',
  trust: '/desk/results/trust',
  cases: '/desk/comments/replies',
  week: '/desk/comments/week',
  comments: '/desk/comments',
  themes: '/desk/comments/themes',
  doubtful: '/desk/comments/doubtful',
  proposals: '/desk/proposals',
  compose: '/desk/reports/compose',
  publications: '/desk/reports/published',
  outside: '/desk/reports/others',
  register: '/desk/reports/register',
  export: '/desk/reports/export',
  evidence: '/desk/reports/evidence',
  touchpoints: '/desk/collect/touchpoints',
  newTouchpoint: '/desk/collect/touchpoints/new',
  slips: '/desk/collect/slips',
  kiosks: '/desk/collect/kiosks',
  campaigns: '/desk/collect/campaigns',
  plan: '/desk/collect/sample',
  populations: '/desk/collect/dossiers',
  accounts: '/desk/admin/accounts',
  roles: '/desk/admin/roles',
  log: '/desk/admin/log',
  catalogue: '/desk/admin/catalogue',
  workingDays: '/desk/admin/days',
  requests: '/desk/admin/requests',
  system: '/desk/admin/system',
  own: '/desk/own',
  help: '/desk/help',
  news: '/desk/help/new',
  signIn: '/desk/sign-in',
  invitation: '/desk/invitation',
  provider: '/desk/provider',
} as const

/** What has a page of its own among the results. */
export type PlaceKind = 'area' | 'unit' | 'procedure' | 'channel' | 'touchpoint'

const listAddresses: { readonly [K in PlaceKind]: string } = {
  area: addresses.areas,
  unit: addresses.units,
  procedure: addresses.procedures,
  channel: addresses.channels,
  touchpoint: addresses.heard,
}

/**
 * The page of one area, unit, procedure, channel or touchpoint; a procedure stands under its area.
 *
 * @example
 * placeAddress('area', 'ho-tich') // => '/desk/results/areas/ho-tich'
 * placeAddress('procedure', '1.001193', 'ho-tich') // => '/desk/results/procedures/ho-tich/1.001193'
 */
export const placeAddress = (kind: PlaceKind, id: string, area?: string): string =>
  [listAddresses[kind], ...(area === undefined ? [] : [encodeURIComponent(area)]), encodeURIComponent(id)].join('/')

/** A chapter of the manual. */
export const chapterAddress = (id: string): string => `${addresses.help}/${id}`

export const touchpointAddress = (code: string): string => `${addresses.touchpoints}/${encodeURIComponent(code)}`

/** One wish for a reply. */
export const caseAddress = (number: string): string => `${addresses.cases}/${encodeURIComponent(number)}`

/** A survey of a sample; at one of its steps, and as what is printed there. */
export const campaignAddress = (id: string, step?: string, paper?: string): string =>
  withChoices(`${addresses.campaigns}/${encodeURIComponent(id)}`, { buoc: step, in: paper })

/** Where its paper forms are keyed, by whoever may see nothing else of it. */
export const keyingAddress = (id: string): string => `${addresses.campaigns}/${encodeURIComponent(id)}/forms`

/** Where an interviewer finds his households, on a telephone. */
export const interviewerAddress = '/interviewer'

/** How its households were drawn, for everybody; with a round, the list of it. */
export const publicDrawAddress = (id: string, round?: number): string =>
  `/dieu-tra/${encodeURIComponent(id)}${round === undefined ? '' : `/${round}.csv`}`

/** One stored revision of a published period. */
export const publicationAddress = (period: string, revision: number): string =>
  `${addresses.publications}/${encodeURIComponent(period)}/${revision}`

/** The page everybody will read once a period is published, drawn by the server. */
export const previewAddress = (period: string): string => `/desk/preview/${encodeURIComponent(period)}`

/** The sheet to print, drawn by the server. */
export const posterAddress = (code: string, size: string): string =>
  withChoices(`/desk/posters/${encodeURIComponent(code)}`, { size })

/** The screen in the lobby, with the code of a touchpoint. */
export const screenAddress = (code: string): string => withChoices('/man-hinh', { diem: code })

/** The sheets of several touchpoints, to be printed at once. */
export const postersAddress = (codes: readonly string[], size: string): string =>
  withChoices('/desk/posters', { codes: codes.join('.'), size })

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
  withChoices(addresses.signIn, { return: wanted === '/desk' || wanted === addresses.home ? undefined : wanted })

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
  return isPage ? url.pathname + url.search : addresses.home
}

const here = 'desk.invalid'

function readUrl(text: string): URL | undefined {
  try {
    return new URL(text, `http://${here}`)
  } catch {
    return undefined
  }
}

/** The page of a document, by its kind and what it speaks of. */
export const documentAddress = (kind: string, about: string): string => `${addresses.compose}/${kind}/${about}`
