import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses } from '../address.ts'
import { type Catalogue, type Flag, together, told, v1 } from '../api.ts'
import { FlagTable, isOpen } from '../figures/flag-table.tsx'
import { flagKindNames, flagStateNames } from '../flag-words.ts'
import { catalogue, choices } from '../known.ts'
import { type Names, namesIn } from '../names.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { type FlagActs, useFlagActs } from '../use-flag-acts.ts'
import { FlagActions } from './flag-actions.tsx'
import { Answered, Wrong } from './notice.tsx'
import { QueryPicker, useChosen } from './query-picker.tsx'

type Answer = { readonly list: { readonly flags: readonly Flag[] }; readonly known: Catalogue }

/** The signs of the last thirty days: what is new first, to be looked at one by one or many at once. */
export function FlagWorklist() {
  const asked = useAsked('flags', () => together<Answer>({ list: told(v1.flags.$get()), known: catalogue.get() }))
  const acts = useFlagActs(asked.again)
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">Dấu hiệu trong 30 ngày qua</h2>
      <Done of={acts} />
      <Answered of={asked}>
        {({ list, known }) => (
          <Filtered flags={list.flags} names={namesIn(known, choices.now.value ?? { methods: [] })} acts={acts} />
        )}
      </Answered>
    </section>
  )
}

function Done({ of: acts }: { readonly of: FlagActs }) {
  const { done, failure } = acts
  if (failure) return <Wrong failure={failure} />
  if (!done) return null
  return (
    <div class="said" role="status">
      <p>
        {done.words} {done.proposed && <a href={addresses.proposals}>Xem trang Chờ xác nhận</a>}
      </p>
      {done.cleared && (
        <button type="button" onClick={() => acts.reopen(done.cleared ?? [])}>
          Hoàn tác
        </button>
      )}
    </div>
  )
}

type Shown = { readonly flags: readonly Flag[]; readonly names: Names; readonly acts: FlagActs }

const states = { any: 'Mọi tình trạng', ...flagStateNames }

/** Narrowed by state, kind and place, each in the address. */
function Filtered({ flags, names, acts }: Shown) {
  const areas = [...new Set(flags.flatMap(areasOf))].sort()
  const kinds = Object.entries(flagKindNames).filter(([kind]) => flags.some(({ sign }) => sign.kind === kind))
  const kindOptions = { any: 'Mọi loại', ...Object.fromEntries(kinds) }
  const areaOptions: { [id: string]: string } = {
    any: 'Mọi nơi',
    ...Object.fromEntries(areas.map((id) => [id, names.area(id)])),
  }
  const [state, kind, area] = [
    useChosen('state', states),
    useChosen('kind', kindOptions),
    useChosen('place', areaOptions),
  ]
  if (flags.length === 0) return <Nothing />
  const shown = flags.filter(
    (one) =>
      (state === 'any' || one.state === state) &&
      (kind === 'any' || one.sign.kind === kind) &&
      (area === 'any' || areasOf(one).includes(area)),
  )
  return (
    <>
      <div class="filters controls">
        <QueryPicker label="Tình trạng" name="state" options={states} />
        <QueryPicker label="Loại" name="kind" options={kindOptions} />
        <QueryPicker label="Nơi" name="place" options={areaOptions} />
      </div>
      {shown.length === 0 ? (
        <p>Không có dấu hiệu nào như đã lọc.</p>
      ) : (
        <Listed flags={shown} names={names} acts={acts} />
      )}
    </>
  )
}

const areasOf = ({ area, touchpoints }: Flag): readonly string[] =>
  touchpoints.length > 0 ? touchpoints.map((one) => one.area) : [area].filter(Boolean)

const Nothing = () => (
  <p class="empty">
    Trong 30 ngày qua không có dấu hiệu nào. Hệ thống xem lại mỗi khi mở trang này; việc có chương trình gửi hàng loạt
    hiện ở đây trong vòng một giờ.
  </p>
)

/** So many are shown before the others are asked for. */
const step = 10

function Listed({ flags, names, acts }: Shown) {
  const [most, setMost] = useState(step)
  const mayAct = may('flag-cleared')
  const batches = flags.filter((one) => one.sign.kind === 'batch' && isOpen(one))
  return (
    <>
      {mayAct && batches.length > 1 && (
        <button type="button" onClick={() => acts.choose(batches)}>
          Chọn tất cả {count(batches.length)} đợt đến từ một nơi
        </button>
      )}
      {mayAct && <FlagActions of={flags} acts={acts} />}
      <FlagTable of={flags.slice(0, most)} names={names} acts={mayAct ? acts : undefined} />
      {flags.length > most && (
        <button type="button" onClick={() => setMost(most + step)}>
          Xem thêm, còn {count(flags.length - most)} dấu hiệu
        </button>
      )}
    </>
  )
}
