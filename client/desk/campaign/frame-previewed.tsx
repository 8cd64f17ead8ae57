import { useLayoutEffect, useRef } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { FileFaults } from '../parts/file-faults.tsx'
import { More } from '../parts/more.tsx'
import type { FramePreview } from './asked.ts'
import { GroupsTable } from './groups-table.tsx'

type Parts = {
  readonly of: FramePreview
  readonly name: string
  readonly busy: boolean
  readonly onStore: () => void
  readonly onLeave: () => void
}

/** What a list would be as a frame, or every fault that keeps it from being stored. It takes the focus. */
export function FramePreviewed({ of: found, name, busy, onStore, onLeave }: Parts) {
  const told = useRef<HTMLElement>(null)
  useLayoutEffect(() => told.current?.focus(), [found])
  const isStorable = found.faultCount === 0 && found.read > 0
  return (
    <section class="preview" tabIndex={-1} ref={told} aria-label={`Xem trước ${name}`}>
      {found.faultCount > 0 ? <FileFaults {...found} /> : <Found of={found} />}
      <p class="acts">
        {isStorable && (
          <button type="button" class="main" aria-disabled={busy} onClick={() => busy || onStore()}>
            {busy ? 'Đang ghi…' : `Ghi khung ${count(found.read)} hộ`}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {isStorable ? 'Hủy, chưa ghi gì' : 'Đóng'}
        </button>
      </p>
    </section>
  )
}

function Found({ of: { read, withContacts, groups, twice, twiceCount } }: { readonly of: FramePreview }) {
  return (
    <>
      <p>
        Đọc {count(read)} hộ ở {count(groups.length)} tổ; {count(withContacts)} hộ có tên hoặc địa chỉ.
        {withContacts < read && ' Hộ không có địa chỉ thì điều tra viên không tìm được.'}
      </p>
      {twiceCount > 0 && (
        <>
          <p class="note">
            Lưu ý: {count(twiceCount)} cặp hộ cùng tổ, cùng địa chỉ. Có thể là hai hộ ở chung nhà, cũng có thể một hộ
            ghi hai lần.
          </p>
          <More title="Xem các cặp hộ cùng địa chỉ">
            {() => (
              <ul>
                {twice.map(({ codes, rows }) => (
                  <li key={codes.join(' ')}>
                    {codes.join(' và ')} (dòng {rows.map((row) => count(row)).join(' và ')})
                  </li>
                ))}
                {twiceCount > twice.length && <li>Và {count(twiceCount - twice.length)} cặp khác.</li>}
              </ul>
            )}
          </More>
        </>
      )}
      <GroupsTable groups={groups} caption="Số hộ theo tổ" />
    </>
  )
}
