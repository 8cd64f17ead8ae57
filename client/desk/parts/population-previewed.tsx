import { useLayoutEffect, useRef } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { PopulationPreview } from '../api.ts'
import { groupName, type Names } from '../names.ts'
import { FileFaults } from './file-faults.tsx'

type Parts = {
  readonly of: PopulationPreview
  readonly name: string
  readonly names: Names
  readonly busy: boolean
  readonly onStore: () => void
  readonly onLeave: () => void
}

/** What a file would change, or every row that keeps it from being stored. It takes the focus. */
export function PopulationPreviewed({ of: found, name, names, busy, onStore, onLeave }: Parts) {
  const told = useRef<HTMLElement>(null)
  useLayoutEffect(() => told.current?.focus(), [found])
  return (
    <section class="preview" tabIndex={-1} ref={told} aria-label={`Xem trước ${name}`}>
      {found.faultCount > 0 ? <FileFaults {...found} /> : <Changes of={found} names={names} />}
      <p class="acts">
        {found.changeCount > 0 && (
          <button type="button" class="main" aria-disabled={busy} onClick={() => busy || onStore()}>
            {busy ? 'Đang ghi…' : `Ghi ${count(found.changeCount)} số`}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {found.changeCount > 0 ? 'Hủy, chưa ghi gì' : 'Đóng'}
        </button>
      </p>
    </section>
  )
}

function Changes({ of: found, names }: { readonly of: PopulationPreview; readonly names: Names }) {
  const { read, from, to, closed, same, warnings, changes, changeCount } = found
  return (
    <>
      <p>
        Đọc {count(read)} dòng, {from === to ? spanRead(from) : `từ ${spanRead(from)} đến ${spanRead(to)}`}, cộng{' '}
        {count(closed)} hồ sơ. Mới {count(found.new)}, đổi {count(found.changed)}, giữ nguyên {count(same)}.
        {changeCount === 0 && ' Không có gì để ghi.'}
      </p>
      {warnings.map((warning) => (
        <p key={warning} class="note">
          Lưu ý: {warning}
        </p>
      ))}
      {changes.length > 0 && <ChangeTable of={found} names={names} />}
      {changeCount > changes.length && <p>Và {count(changeCount - changes.length)} số khác.</p>}
    </>
  )
}

const ChangeTable = ({ of: { changes }, names }: { readonly of: PopulationPreview; readonly names: Names }) => (
  <table class="stacks">
    <caption>
      <span>Những số sẽ được ghi</span>
    </caption>
    <thead>
      <tr>
        <th scope="col">Tháng</th>
        <th scope="col">Lĩnh vực, thủ tục, kênh</th>
        <th scope="col" class="n">
          Đang lưu
        </th>
        <th scope="col" class="n">
          Sẽ ghi
        </th>
      </tr>
    </thead>
    <tbody>
      {changes.map(({ month, area, procedure, channel, before, closed }) => (
        <tr key={[month, area, procedure, channel].join(' ')}>
          <td data-label="Tháng">{spanRead(month)}</td>
          <th scope="row">{groupName({ area, procedure, channel }, names)}</th>
          <td class="n" data-label="Đang lưu">
            {before === null ? 'chưa có' : count(before)}
          </td>
          <td class="n" data-label="Sẽ ghi">
            {count(closed)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** A month, or the half of one, as it is read. */
const spanRead = (month: string): string =>
  month.length === 7
    ? `tháng ${dayRead(month)}`
    : `${month.endsWith('-01') ? 'ngày 1–14' : 'từ ngày 15'} tháng ${dayRead(month.slice(0, 7))}`
