import type { AreaGroup } from '../../surveys/grammar/context.ts'
import type { Catalogue } from './api.ts'
import { collator } from './collator.ts'
import type { CsvCell } from './csv.ts'

export const kindTitles = { units: 'Đơn vị', areas: 'Lĩnh vực', procedures: 'Thủ tục' } as const
export type EntryKind = keyof typeof kindTitles

/** An entry of the catalogue with its fields as they are typed; 'unit' and the like are empty where the kind has none. */
export type Entry = {
  readonly kind: EntryKind
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly unitKind: string
  readonly unit: string
  readonly area: string
  readonly group: AreaGroup | ''
  readonly timeLimit: string
  readonly doubtful: boolean
  readonly retired: boolean
}

export const emptyEntry = (kind: EntryKind): Entry => ({
  ...{ kind, id: '', name: '', nameEn: '', unitKind: 'division', unit: '', area: '', group: '', timeLimit: '' },
  ...{ doubtful: false, retired: false },
})

/** All entries of a kind, by name. */
export function entriesOf(kind: EntryKind, { units, areas, procedures }: Catalogue): readonly Entry[] {
  const empty = emptyEntry(kind)
  const isRetired = ({ retiredAt }: { readonly retiredAt: number | null }) => retiredAt !== null
  const entries: readonly Entry[] =
    kind === 'units'
      ? units.map((one) => ({ ...empty, ...one, unitKind: one.kind, kind, retired: isRetired(one) }))
      : kind === 'areas'
        ? areas.map((one) => ({ ...empty, ...one, retired: isRetired(one) }))
        : procedures.map((one) => ({ ...empty, ...one, id: one.code, retired: isRetired(one) }))
  return entries.toSorted((a, b) => collator.compare(a.name, b.name))
}

/** A list that was read before something of it was saved, with that in its place: whatever is done next is done to what stands now. */
export const withDone = (entries: readonly Entry[], done: Entry | undefined): readonly Entry[] =>
  entries.map((one) => (done?.kind === one.kind && done.id === one.id ? done : one))

/** Words for what a unit is, as it is stored. */
export const unitKinds: { readonly [kind: string]: string } = {
  'one-stop': 'Điểm phục vụ hành chính công',
  office: 'Văn phòng',
  division: 'Phòng',
  centre: 'Trung tâm',
  'health-station': 'Trạm Y tế',
  school: 'Trường học',
  police: 'Công an',
}

/** Groups that have a target of their own in the plan, or a questionnaire of their own. */
export const groupNames: { readonly [G in AreaGroup | '']: string } = {
  '': 'Không thuộc nhóm nào',
  land: 'Đất đai',
  construction: 'Xây dựng',
  investment: 'Đầu tư',
  health: 'Y tế',
  education: 'Giáo dục',
}

const columns: { readonly [K in EntryKind]: readonly (readonly [column: string, of: (entry: Entry) => CsvCell])[] } = {
  units: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['kind', ({ unitKind }) => unitKind],
    ['name_en', ({ nameEn }) => nameEn],
  ],
  areas: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['unit', ({ unit }) => unit],
    ['group', ({ group }) => group],
    ['name_en', ({ nameEn }) => nameEn],
  ],
  procedures: [
    ['code', ({ id }) => id],
    ['name', ({ name }) => name],
    ['area', ({ area }) => area],
    ['unit', ({ unit }) => unit],
    ['time_limit', ({ timeLimit }) => timeLimit],
    ['status', ({ retired, doubtful }) => (retired ? 'retired' : doubtful ? 'doubtful' : 'active')],
  ],
}

/** The list as it can be sent back: every column, and of units and areas only those in use, since the others are left out to be retired. */
export function entryFile(kind: EntryKind, entries: readonly Entry[]) {
  const rows = kind === 'procedures' ? entries : entries.filter(({ retired }) => !retired)
  return {
    name: { units: 'don-vi', areas: 'linh-vuc', procedures: 'thu-tuc' }[kind],
    lines: [columns[kind].map(([column]) => column), ...rows.map((entry) => columns[kind].map(([, of]) => of(entry)))],
  }
}
