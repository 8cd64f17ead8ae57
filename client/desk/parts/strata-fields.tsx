import { useId } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { noStratum, type StratumDraft } from '../plan-draft.ts'
import { peopleIn } from '../strata-from.ts'
import type { Planning } from '../use-plan.ts'
import { FieldSet } from './field.tsx'
import { FillStrata } from './fill-strata.tsx'

const columns = [
  { part: 'name', title: 'Tên nhóm', numeric: false },
  { part: 'population', title: 'Số hộ hoặc hồ sơ', numeric: true },
  { part: 'share', title: 'Năm trước hài lòng (%)', numeric: true },
] as const

type Parts = Pick<Planning, 'draft' | 'change' | 'why'>

/** The groups the sample is drawn from, a line each; a line left empty counts for nothing. */
export function StrataFields({ draft: { strata }, change, why }: Parts) {
  const set = (place: number, changes: Partial<StratumDraft>) =>
    change({ strata: strata.map((stratum, i) => (i === place ? { ...stratum, ...changes } : stratum)) })
  return (
    <FieldSet
      legend="Các nhóm để chọn mẫu"
      hint="Tổ dân phố với số hộ, hoặc lĩnh vực với số hồ sơ. Tỷ lệ năm trước có thể để trống."
      why={why('strata')}
    >
      <table class="strata">
        <thead>
          <Headings />
        </thead>
        <tbody>
          {strata.map((stratum, place) => (
            <Stratum
              key={place}
              {...{ stratum, place, why }}
              onChange={(changes) => set(place, changes)}
              onRemove={() => change({ strata: strata.filter((_, i) => i !== place) })}
            />
          ))}
        </tbody>
      </table>
      <div class="with-button">
        <button type="button" onClick={() => change({ strata: [...strata, noStratum] })}>
          Thêm nhóm
        </button>
        <span class="soft" role="status">
          Cộng {count(peopleIn(strata))} hộ hoặc hồ sơ
        </span>
      </div>
      <FillStrata onFill={(filled) => change({ strata: filled })} />
    </FieldSet>
  )
}

const Headings = () => (
  <tr>
    {columns.map(({ part, title }) => (
      <th key={part} scope="col">
        {title}
      </th>
    ))}
    <td />
  </tr>
)

type OneStratum = Pick<Parts, 'why'> & {
  readonly stratum: StratumDraft
  readonly place: number
  readonly onChange: (changes: Partial<StratumDraft>) => void
  readonly onRemove: () => void
}

const Stratum = ({ stratum, place, why, onChange, onRemove }: OneStratum) => (
  <tr>
    {columns.map(({ part, title, numeric }) => (
      <Cell
        key={part}
        {...{ numeric, why: why(`${part} ${place}`) }}
        label={`${title}, nhóm ${place + 1}`}
        value={stratum[part]}
        onChange={(value) => onChange({ [part]: value })}
      />
    ))}
    <td class="act">
      <button type="button" class="quiet" onClick={onRemove}>
        Bỏ <span class="unseen">nhóm {stratum.name || place + 1}</span>
      </button>
    </td>
  </tr>
)

type CellParts = {
  readonly label: string
  readonly numeric: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly why: string | undefined
}

function Cell({ label, numeric, value, onChange, why }: CellParts) {
  const id = useId()
  return (
    <td class={why ? 'refused' : undefined} data-label={label.split(',')[0]}>
      <input
        aria-label={label}
        aria-invalid={why ? true : undefined}
        aria-describedby={why ? id : undefined}
        inputMode={numeric ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        maxLength={numeric ? 20 : 200}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {why && (
        <span class="why" id={id}>
          {why}
        </span>
      )}
    </td>
  )
}
