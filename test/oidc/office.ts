import { invite } from '../../server/acts/staff/invite.ts'
import type { World } from '../../server/world/world.ts'
import { jsonBody, openApp } from '../world.ts'

type Settings = NonNullable<World['provider']>

/** Where we are reached, as the provider knows it. */
export const baseUrl = 'http://khaosat.test'

/** What was answered: status and document. */
type Answer = { readonly status: number; readonly [field: string]: unknown }

type Asked = { readonly request: (path: string, init?: RequestInit) => Response | Promise<Response> }

/** A browser at our app and at the provider: it keeps cookies of both. */
export function browserAt(app: Asked) {
  const ours = jar()
  /** Cookies of the provider’s: a profile for each person, since it asks before one takes another’s place. */
  const profiles = new Map<string, ReturnType<typeof jar>>()
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const { body: sent, ...rest } = jsonBody(body ?? {}, { Cookie: ours.all() })
    const res = await app.request(`/api/v1${path}`, { ...rest, method, ...(method === 'GET' ? {} : { body: sent }) })
    ours.take(res)
    return { ...(res.status === 204 ? {} : await res.json()), status: res.status }
  }
  /** Signs in at the provider under its name for somebody. @returns the query it leads back with */
  const atProvider = async (address: string, as: string): Promise<string> => {
    const theirs = profiles.get(as) ?? jar()
    profiles.set(as, theirs)
    let next = address
    for (let hops = 0; hops < 10; hops++) {
      if (next.startsWith(`${baseUrl}/desk/provider`)) return new URL(next).search.slice(1)
      if (/\/interaction\/[^?]*$/.test(next)) next += `?as=${as}`
      const res = await fetch(next, { redirect: 'manual', headers: { Cookie: theirs.all() } })
      theirs.take(res)
      const to = res.headers.get('Location')
      if (!to) throw new Error(`the provider leads nowhere: ${res.status} ${await res.text()}`)
      next = new URL(to, next).href
    }
    throw new Error('the provider leads around in circles')
  }
  const comeBack = (query: string) => ask('POST', '/provider/return', { query })
  /** There and back. */
  const through = async (begun: object, as: string) => {
    const { url } = await ask('POST', '/provider/start', begun)
    return comeBack(await atProvider(String(url), as))
  }
  return { ask, atProvider, comeBack, through, cookies: ours }
}

/** The app of an office with a provider, and a way to invite somebody. */
export async function openOffice(provider: Settings, changes: Partial<World> = {}) {
  const opened = await openApp({ provider, baseUrl, ...changes })
  const invited = (role: 'clerk' | 'admin' = 'clerk', label = '') =>
    invite(opened.world, undefined, { roles: [role], unit: '', label })
  return { ...opened, invited, browser: () => browserAt(opened.app) }
}

function jar() {
  const kept = new Map<string, string>()
  return {
    kept,
    all: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
    take: (res: Response) => {
      for (const line of res.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
        if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) kept.delete(name)
        else kept.set(name, value)
      }
    },
  }
}
