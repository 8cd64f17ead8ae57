import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Catalogue } from '../api.ts'
import { type Entry, type EntryKind, groupNames, kindTitles, unitKinds } from '../catalogue-entries.ts'
import type { EntryActs } from '../use-entry-acts.ts'

type Parts = {
  readonly kind: EntryKind
  readonly entries: readonly Entry[]
  readonly catalogue: Catalogue
  readonly acts: EntryActs
  readonly caption: string
}

/** So many rows are looked through; a list of 320 procedures is 20 screens. */
const many = 25

/** Entries of a kind, each to be changed, retired or taken back. */
export function EntryTable({ kind, entries, catalogue, acts, caption }: Parts) {
  const [all, setAll] = useState(false)
  const isLater = (place: number) => !all && place >= many
  return (
    <>
      <table class="stacks">
        <caption>
          <span>{caption}</span>
        </caption>
        <Headings kind={kind} />
        <tbody>
          {entries.map((entry, place) => (
            // On paper the whole list stands.
            <tr key={entry.id} class={isLater(place) ? 'later' : undefined}>
              <th scope="row">{entry.name}</th>
              <td data-label="Mã">{entry.id}</td>
              <td data-label={aboutTitles[kind]}>{aboutOf(entry, catalogue)}</td>
              <td class="act">
                <Acts of={entry} acts={acts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isLater(entries.length - 1) && (
        <button type="button" onClick={() => setAll(true)}>
          Hiện thêm {count(entries.length - many)} mục
        </button>
      )}
    </>
  )
}

const Headings = ({ kind }: Pick<Parts, 'kind'>) => (
  <thead>
    <tr>
      {[kindTitles[kind], 'Mã', aboutTitles[kind]].map((title) => (
        <th key={title} scope="col">
          {title}
        </th>
      ))}
      <td />
    </tr>
  </thead>
)

const aboutTitles = { units: 'Loại', areas: 'Đơn vị, nhóm', procedures: 'Lĩnh vực, đơn vị' } as const

function aboutOf({ kind, unitKind, unit, area, group, doubtful }: Entry, { units, areas }: Catalogue): string {
  const nameOf = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
    all.find((one) => one.id === id)?.name ?? id
  if (kind === 'units') return unitKinds[unitKind] ?? unitKind
  const parts =
    kind === 'areas'
      ? [nameOf(units, unit), group && groupNames[group]]
      : [nameOf(areas, area), nameOf(units, unit), doubtful && 'chưa chắc cấp xã giải quyết']
  return parts.filter(Boolean).join(' · ')
}

const Acts = ({ of: entry, acts }: { readonly of: Entry; readonly acts: EntryActs }) =>
  entry.retired ? (
    <button type="button" onClick={() => acts.reopen(entry)}>
      Dùng lại <span class="unseen">{entry.name}</span>
    </button>
  ) : (
    <>
      <button type="button" onClick={() => acts.edit(entry)}>
        Sửa <span class="unseen">{entry.name}</span>
      </button>{' '}
      <button type="button" onClick={() => acts.ask(entry)}>
        Ngừng dùng <span class="unseen">{entry.name}</span>
      </button>
    </>
  )
