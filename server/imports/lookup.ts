import type { KeptCatalogue } from '../../db/queries/catalogue.ts'
import { type Channel, channels, type Stream, streams } from '../../surveys/grammar/context.ts'
import { fold } from '../../surveys/grammar/fold.ts'
import { slug } from '../../surveys/grammar/slug.ts'

/** Finds what a cell names. What is retired counts too: history speaks of it. */
export type Lookup = ReturnType<typeof lookupIn>

export function lookupIn({ units, areas, procedures }: KeptCatalogue) {
  const unitIds = new Map(units.flatMap((one) => [[slug(one.name), one] as const, [one.id, one] as const]))
  const areaIds = new Map(areas.flatMap((one) => [[slug(one.name), one] as const, [one.id, one] as const]))
  const codes = new Map(procedures.map((one) => [one.code, one]))
  return {
    /** By id, or by the official name. */
    unit: (written: string) => unitIds.get(written) ?? unitIds.get(slug(written)),
    area: (written: string) => areaIds.get(written) ?? areaIds.get(slug(written)),
    /** By code; Excel drops the noughts at its end. */
    procedure: (written: string) =>
      codes.get(/^\d\.\d{1,5}$/.test(written) ? written.padEnd('1.001193'.length, '0') : written),
  }
}

const channelWords = new Map<string, Channel>([
  ...channels.map((channel) => [channel, channel] as const),
  ['truc tiep', 'desk'],
  ['tai quay', 'desk'],
  ['mot cua', 'desk'],
  ['truc tuyen', 'online'],
  ['may tinh bang', 'kiosk'],
  ['may tinh bang tai quay', 'kiosk'],
  ['giay', 'paper'],
  ['phieu giay', 'paper'],
  ['dien thoai', 'phone'],
])

const streamWords = new Map<string, Stream>([
  ...streams.map((stream) => [stream, stream] as const),
  ['tu nguyen', 'volunteer'],
  ['nguoi tu nguyen tra loi', 'volunteer'],
  ['moi', 'invited'],
  ['moi ngau nhien', 'invited'],
  ['mau', 'sample'],
  ['mau dieu tra', 'sample'],
])

/** A channel or stream by its name here or on screen; undefined when it is none. */
export const channelOf = (written: string): Channel | undefined => channelWords.get(fold(written))
export const streamOf = (written: string): Stream | undefined => streamWords.get(fold(written))

export const channelChoices = `một trong ${channels.join(', ')}`
export const streamChoices = `một trong ${streams.join(', ')}`
