import { count } from '../../../surveys/voice/numbers.ts'
import { discard } from '../population-draft.ts'
import type { usePopulationSaving } from '../use-population-saving.ts'
import { whyId } from './population-line.tsx'

/** What is typed and not saved, always in sight: one button saves all of it. */
export function PopulationSaveBar({ of: saving }: { readonly of: ReturnType<typeof usePopulationSaving> }) {
  const { changes, busy, refused, saved, save } = saving
  return (
    <div class={changes > 0 ? 'save-bar controls' : 'controls'}>
      <p role="status">
        {changes > 0 && `Đã sửa ${count(changes)} số, chưa lưu.`}
        {changes === 0 && saved !== undefined && `✓ Đã lưu ${count(saved)} số. Số trước đó còn trong lịch sử thay đổi.`}
      </p>
      {refused && (
        <p class="why" role="alert" id={whyId}>
          {refused.words}
        </p>
      )}
      {changes > 0 && (
        <p class="actions">
          <button type="button" class="main" aria-disabled={busy} onClick={save}>
            {busy ? 'Đang lưu…' : 'Lưu tất cả'}
          </button>
          <button type="button" onClick={discard}>
            Bỏ sửa
          </button>
        </p>
      )}
    </div>
  )
}
