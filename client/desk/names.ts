import { channelNames } from '../../surveys/grammar/context.ts'
import type { Catalogue } from './api.ts'

/** What things are called on the screen: areas and procedures by the catalogue, methods by the server. */
export type Names = {
  readonly area: (id: string) => string
  readonly procedure: (code: string) => string
  readonly method: (name: string) => string
}

type Methods = { readonly methods: readonly { readonly name: string; readonly title: { readonly vi: string } }[] }

export function namesIn({ areas, procedures }: Pick<Catalogue, 'areas' | 'procedures'>, { methods }: Methods): Names {
  const byArea = new Map(areas.map(({ id, name }) => [id, name]))
  const byCode = new Map(procedures.map(({ code, name }) => [code, name]))
  const byMethod = new Map(methods.map(({ name, title }) => [name, title.vi]))
  return {
    area: (id) => byArea.get(id) ?? id,
    procedure: (code) => byCode.get(code) ?? code,
    method: (name) => byMethod.get(name) ?? name,
  }
}

export type DossierGroup = { readonly area: string; readonly procedure: string; readonly channel: string }

/** A group of transactions as it is read: area, procedure and channel. */
export function groupName({ area, procedure, channel }: DossierGroup, names: Names): string {
  const named = procedure ? `${names.procedure(procedure)} (${procedure})` : 'mọi thủ tục'
  return [names.area(area), named, channelNames[channel === 'online' ? 'online' : 'desk'].toLowerCase()].join(' · ')
}
