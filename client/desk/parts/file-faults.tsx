import { count } from '../../../surveys/voice/numbers.ts'

type Fault = { readonly line: number; readonly column?: string | undefined; readonly reason: string }
type Parts = { readonly faults: readonly Fault[]; readonly faultCount: number }

/** Every row that keeps a file from being stored. */
export const FileFaults = ({ faults, faultCount }: Parts) => (
  <>
    <p class="why" role="alert">
      Có {count(faultCount)} lỗi nên chưa ghi gì. Xin sửa trong tệp rồi xem trước lại.
    </p>
    <ul>
      {faults.map(({ line, column, reason }) => (
        <li key={`${line} ${column} ${reason}`}>
          {placeOf(line, column)}
          {reason}
        </li>
      ))}
    </ul>
    {faultCount > faults.length && <p>Và {count(faultCount - faults.length)} lỗi khác.</p>}
  </>
)

/** Row and column before the reason; nothing where the whole file is meant. */
function placeOf(line: number, column: string | undefined): string {
  const place = [line > 0 && `Dòng ${count(line)}`, column && `cột ${column}`].filter(Boolean).join(', ')
  return place && `${place}: `
}
