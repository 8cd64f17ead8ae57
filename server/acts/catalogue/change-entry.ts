import { type Catalogue, type KeptCatalogue, readCatalogue } from '../../../db/queries/catalogue.ts'
import { type KeptEntry, putEntry } from '../../../db/queries/catalogue-entry.ts'
import { areaGroups } from '../../../surveys/grammar/context.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'

/** An entry as somebody sends it: its fields, and whether it is out of use. */
export type SentEntry = {
  readonly [K in keyof Catalogue]: readonly [kind: K, row: Catalogue[K][number]]
}[keyof Catalogue]

/** What an entry is to be, and what it was when whoever sends it looked at it; null where it was not there. */
export type EntryChange = {
  readonly entry: SentEntry
  readonly retired: boolean
  readonly before: { readonly [field: string]: string | boolean } | null
}

/**
 * Adds an entry to the catalogue, brings it up to date, retires it or takes it back: never deleted, since figures of
 * the past name it.
 *
 * @returns whether anything differed from what was stored
 * @throws Problem fieldRefused, naming the field; 'retired' when something in use rests on it; entryChanged when it is no
 *   longer what was looked at
 */
export async function changeEntry(world: ActWorld, change: EntryChange, actor: Actor): Promise<boolean> {
  const { retired, before } = change
  const [kind, row] = change.entry
  const kept = await readCatalogue(world.db)
  const find = (all: KeptCatalogue) => entriesOf(all, kind).find((one) => idOf(one) === idOf(row))
  const old = find(kept)
  refuseWrong(kind, row, kept)
  refuseUnseen(old, before)
  if (retired) refuseRestedOn(kind, idOf(row), kept)
  const entry = [kind, { ...row, retiredAt: retired ? (old?.retiredAt ?? world.now()) : null }] as unknown as KeptEntry
  if (old && JSON.stringify(told(old)) === JSON.stringify(told(entry[1]))) return false
  const detail = { before: old && told(old), after: told(entry[1]) }
  const deed = { act: 'catalogue-changed', subject: [kind, idOf(row)], detail } as const
  await act(world, actor, deed, async (line) => {
    // Between the first look and the line in the log somebody else may have changed it; after the line nobody can.
    if (JSON.stringify(find(await readCatalogue(world.db))) !== JSON.stringify(old))
      throw new Problem('entryChanged', {})
    await putEntry(world.db, entry, line)
  })
  return true
}

/** A whole entry is written: what somebody else changed since it was looked at would be taken back unseen. */
function refuseUnseen(old: AnyKept | undefined, before: EntryChange['before']): void {
  if (!old && !before) return
  if (!old || !before) throw new Problem('entryChanged', {})
  const { retiredAt, ...fields } = old
  const now: { readonly [field: string]: unknown } = { ...fields, retired: retiredAt !== null }
  if (Object.entries(before).some(([field, value]) => now[field] !== value)) throw new Problem('entryChanged', {})
}

type AnyEntry = Catalogue[keyof Catalogue][number]
type AnyKept = KeptCatalogue[keyof KeptCatalogue][number]

const idOf = (row: AnyEntry): string => ('code' in row ? row.code : row.id)
const entriesOf = (kept: KeptCatalogue, kind: keyof Catalogue): readonly AnyKept[] => kept[kind]

/** The fields in one order, with words for whether it is in use. */
function told(row: AnyKept): { readonly [field: string]: string } {
  const { retiredAt, ...fields } = row
  const sorted = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    ...Object.fromEntries(sorted.map(([field, value]) => [field, String(value)])),
    status: retiredAt === null ? 'đang dùng' : 'ngừng dùng',
  }
}

function refuseWrong(kind: keyof Catalogue, row: AnyEntry, { units, areas }: KeptCatalogue): void {
  const isInUse = (all: readonly { readonly id: string; readonly retiredAt: number | null }[], id: string) =>
    all.some((one) => one.id === id && one.retiredAt === null)
  const idField = kind === 'procedures' ? 'code' : 'id'
  if (!(kind === 'procedures' ? /^\d\.\d{6}$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(idOf(row)))
    throw refused(idField, kind === 'procedures' ? noCode : noId)
  if (row.name === '') throw refused('name', noName)
  if ('unit' in row && !isInUse(units, row.unit)) throw refused('unit', noUnit)
  if ('area' in row && !isInUse(areas, row.area)) throw refused('area', noArea)
  if ('group' in row && row.group !== '' && !areaGroups.includes(row.group)) throw refused('group', noGroup)
}

/** Nothing in use may rest on what is out of use. */
function refuseRestedOn(kind: keyof Catalogue, id: string, { areas, procedures }: KeptCatalogue): void {
  const inUse = <T extends { readonly retiredAt: number | null }>(all: readonly T[]) =>
    all.filter(({ retiredAt }) => retiredAt === null)
  const ofUnit = (one: { readonly unit: string }) => kind === 'units' && one.unit === id
  const restingAreas = inUse(areas).filter(ofUnit).length
  const resting = inUse(procedures).filter((one) => ofUnit(one) || (kind === 'areas' && one.area === id)).length
  if (restingAreas + resting > 0) throw refused('retired', stillUsed(restingAreas, resting))
}

const refused = (field: string, why: Text) => new Problem('fieldRefused', { field, why })

const noId: Text = {
  vi: 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ ho-tich.',
  en: 'The code has only small letters without marks, digits and hyphens, such as ho-tich.',
}
const noCode: Text = { vi: 'Mã thủ tục phải có dạng 1.001193.', en: 'A procedure code looks like 1.001193.' }
const noName: Text = { vi: 'Xin ghi tên.', en: 'Please give a name.' }
const noUnit: Text = {
  vi: 'Danh mục không có đơn vị này, hoặc đơn vị đã ngừng dùng. Xin chọn lại.',
  en: 'There is no such unit in use. Please choose another.',
}
const noArea: Text = {
  vi: 'Danh mục không có lĩnh vực này, hoặc lĩnh vực đã ngừng dùng. Xin chọn lại.',
  en: 'There is no such area in use. Please choose another.',
}
const noGroup: Text = {
  vi: `Nhóm phải để trống hoặc là một trong: ${areaGroups.join(', ')}.`,
  en: `The group must be empty or one of: ${areaGroups.join(', ')}.`,
}
const stillUsed = (areas: number, procedures: number): Text => ({
  vi: `Chưa ngừng dùng được: còn ${[areas > 0 && `${areas} lĩnh vực`, procedures > 0 && `${procedures} thủ tục`].filter(Boolean).join(' và ')} đang dùng. Xin chuyển sang mục khác hoặc ngừng các mục đó trước.`,
  en: `It cannot be retired yet: ${areas} areas and ${procedures} procedures in use belong to it. Move or retire those first.`,
})
