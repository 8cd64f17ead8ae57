import { count } from '../../../surveys/voice/numbers.ts'
import { postersAddress } from '../address.ts'
import type { Touchpoint } from '../api.ts'
import { NewWindow } from './new-window.tsx'

type Parts = {
  /** What may be printed, as it is listed. */
  readonly used: readonly Pick<Touchpoint, 'code'>[]
  readonly codes: ReadonlySet<string>
  readonly onAll: (codes: readonly string[]) => void
}

/** So many fit into one address, and are as many as a ward has counters. */
const most = 100

/** Prints the posters of those that are marked; marks all that are listed, or none. */
export function SeveralPosters({ used, codes, onAll }: Parts) {
  const marked = used.filter(({ code }) => codes.has(code)).map(({ code }) => code)
  const all = used.map(({ code }) => code).slice(0, most)
  const isAll = all.length > 0 && marked.length === all.length
  return (
    <>
      {used.length > 1 && (
        <button type="button" onClick={() => onAll(isAll ? [] : all)}>
          {isAll ? 'Bỏ chọn' : `Chọn cả ${count(all.length)}`}
        </button>
      )}
      {marked.length > 0 && (
        <>
          <NewWindow class="button" href={postersAddress(marked.slice(0, most), 'a4')}>
            In {count(marked.length)} áp phích A4
          </NewWindow>
          <NewWindow class="button" href={postersAddress(marked.slice(0, most), 'card')}>
            In thẻ để bàn
          </NewWindow>
        </>
      )}
    </>
  )
}
