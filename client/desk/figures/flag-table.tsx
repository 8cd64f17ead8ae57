import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { placeAddress } from '../address.ts'
import type { Flag } from '../api.ts'
import { flagFigure, flagKindNames, flagPlace, flagStateNames, flagTime } from '../flag-words.ts'
import type { Names } from '../names.ts'
import type { FlagActs } from '../use-flag-acts.ts'
import { type Column, DataTable } from './data-table.tsx'

type Parts = {
  readonly of: readonly Flag[]
  readonly names: Names
  /** Undefined for whoever only reads. */
  readonly acts: FlagActs | undefined
}

/** One line a sign: why, where, when, how many, what the place says with and without, and how it stands. */
export const FlagTable = ({ of, names, acts }: Parts) => (
  <DataTable
    class="flags"
    caption="Mỗi dòng là một dấu hiệu, không phải kết luận; dấu hiệu mới xếp trước"
    what="Dấu hiệu"
    rows={of}
    keyOf={({ id }) => id}
    nameOf={(flag) => <Name of={flag} names={names} acts={acts} />}
    columns={columnsOf(names, acts)}
  />
)

type One = Omit<Parts, 'of'> & { readonly of: Flag }

/** The kind and the moment; ticked to act on it. */
function Name({ of: flag, names, acts }: One) {
  const title = `${flagKindNames[flag.sign.kind]}, ${flagTime(flag)}`
  if (!acts || !isOpen(flag)) return title
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={acts.chosen.has(flag.id)}
        onChange={({ currentTarget }) => acts.toggle(flag.id, currentTarget.checked)}
      />
      <span>
        {title}
        <span class="unseen"> {flagPlace(flag, names)}</span>
      </span>
    </label>
  )
}

/** Something may still be done about it. */
export const isOpen = ({ state }: Flag): boolean => state === 'new' || state === 'seen'

const columnsOf = (names: Names, acts: FlagActs | undefined): readonly Column<Flag>[] => [
  { title: 'Vì sao', text: ({ why }) => why },
  { title: 'Nơi', text: (flag) => <Where of={flag} names={names} /> },
  { title: 'Phiếu', number: ({ n }) => count(n) },
  { title: 'Kết quả của nơi này từ đầu quý', label: 'Kết quả từ đầu quý', text: flagFigure },
  { title: 'Tình trạng', text: (flag) => <State of={flag} acts={acts} /> },
]

function Where({ of: flag, names }: { readonly of: Flag; readonly names: Names }) {
  const [one] = flag.touchpoints
  const place = flagPlace(flag, names)
  return one && flag.touchpoints.length === 1 ? (
    <a href={placeAddress('touchpoint', one.code)}>{place}</a>
  ) : (
    <span>{place}</span>
  )
}

function State({ of: flag, acts }: { readonly of: Flag; readonly acts: FlagActs | undefined }) {
  const { state, held, excluded, n, look } = flag
  const parts = [
    held > 0 && `${count(held)} phiếu chờ xem, chưa tính`,
    state !== 'excluded' && excluded > 0 && `${count(excluded)} trên ${count(n)} phiếu đã loại`,
    state === 'seen' && look && `${look.by}, ${momentAt(look.at)}: ${look.reason}`,
  ]
  return (
    <>
      <b>{flagStateNames[state]}</b>
      {parts.map((part) => part && <span class="line soft">{part}</span>)}
      {state === 'seen' && acts && (
        <button type="button" class="quiet" onClick={() => acts.reopen([flag.id])}>
          Ghi chưa xem
          <span class="unseen">
            {' '}
            {flagKindNames[flag.sign.kind]}, {flagTime(flag)}
          </span>
        </button>
      )}
    </>
  )
}
