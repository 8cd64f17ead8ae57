import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { levels } from '../../../surveys/grammar/scale.ts'
import { offeredPeriods } from '../../../surveys/periods/offered.ts'
import { markNames } from '../../../surveys/voice/comments.ts'
import { addresses, withChoices } from '../address.ts'
import type { Catalogue, CommentPage } from '../api.ts'
import { levelSaid } from '../comment-file.ts'
import { choices } from '../known.ts'
import { periodTitle } from '../periods.ts'
import { streamTitles } from '../words.ts'
import { More } from './more.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  readonly chosen: { readonly [name: string]: string }
  readonly of: Pick<CommentPage, 'themes'>
  readonly known: Catalogue
}

/** Searches comments and narrows them; the address keeps what is chosen. */
export function CommentFilters({ chosen, of, known }: Parts) {
  const { route } = useLocation()
  const [wanted, setWanted] = useState(chosen)
  const field = (name: string) => ({
    name,
    value: wanted[name] ?? '',
    onChange: (value: string) => setWanted({ ...wanted, [name]: value }),
  })
  const given = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, value.trim() || undefined]))
  return (
    <form
      class="comment-search controls"
      aria-label="Tìm và lọc ý kiến"
      onSubmit={(event) => {
        event.preventDefault()
        route(withChoices(addresses.comments, given))
      }}
    >
      <TextField kind="search" label="Tìm trong ý kiến" {...field('q')} />
      <More title="Lọc theo đơn vị, mức, chủ đề, kỳ…" opened={Object.keys(chosen).some((name) => name !== 'q')}>
        {() => <Choices of={optionsOf(of, known)} field={field} />}
      </More>
      <div class="actions">
        <button type="submit" class="main">
          Tìm
        </button>
        {Object.keys(chosen).length > 0 && <a href={addresses.comments}>Bỏ lọc</a>}
      </div>
    </form>
  )
}

type Fields = {
  readonly of: { readonly [name: string]: Choice }
  readonly field: (name: string) => {
    readonly name: string
    readonly value: string
    readonly onChange: (value: string) => void
  }
}

const Choices = ({ of, field }: Fields) => (
  <div class="log-filters">
    {Object.entries(of).map(([name, [label, any, options]]) => (
      <SelectField key={name} label={label} options={[{ value: '', title: any }, ...options]} {...field(name)} />
    ))}
  </div>
)

type Choice = readonly [label: string, any: string, { readonly value: string; readonly title: string }[]]

function optionsOf({ themes }: Parts['of'], known: Catalogue): { readonly [name: string]: Choice } {
  const named = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, title: name }))
  const of = (titles: { readonly [value: string]: string }) =>
    Object.entries(titles).map(([value, title]) => ({ value, title }))
  const offered = offeredPeriods(choices.now.value?.halves ?? [], dayOf(Date.now()))
  const periods = offered.flatMap(({ periods }) => periods)
  return {
    unit: ['Đơn vị', 'Mọi đơn vị', named(known.units)],
    area: ['Lĩnh vực', 'Mọi lĩnh vực', named(known.areas)],
    level: ['Mức hài lòng chung', 'Mọi mức', levels.map((one) => ({ value: String(one), title: levelSaid(one) }))],
    theme: ['Chủ đề', 'Mọi chủ đề', named(themes)],
    stream: ['Nguồn phiếu', 'Mọi nguồn', of(streamTitles)],
    period: ['Kỳ', 'Mọi kỳ', periods.map((name) => ({ value: name, title: periodTitle(name) ?? name }))],
    mark: ['Đánh dấu', 'Tất cả', of({ none: 'Chưa đánh dấu', ...markNames })],
  }
}
