import { useId, useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Failure, told, v1 } from '../api.ts'
import { namesIn } from '../names.ts'
import type { StratumDraft } from '../plan-draft.ts'
import { pastedStrata, strataByArea } from '../strata-from.ts'
import { More } from './more.tsx'
import { Wrong } from './notice.tsx'

type Parts = { readonly onFill: (strata: readonly StratumDraft[]) => void }

/** Two ways to fill in many groups at once; either takes the place of what stands in the table. */
export function FillStrata({ onFill }: Parts) {
  const [said, setSaid] = useState('')
  function fill(strata: readonly StratumDraft[], nothing: string) {
    if (strata.length > 0) onFill(strata)
    setSaid(strata.length > 0 ? `Đã điền ${count(strata.length)} nhóm vào bảng.` : nothing)
  }
  return (
    <>
      <p role="status" class="soft">
        {said}
      </p>
      <More title="Dán từ bảng tính">{() => <Paste onFill={fill} />}</More>
      <More title="Lấy số hồ sơ năm trước theo lĩnh vực">{() => <LastYear onFill={fill} />}</More>
    </>
  )
}

type Filling = { readonly onFill: (strata: readonly StratumDraft[], nothing: string) => void }

function Paste({ onFill }: Filling) {
  const id = useId()
  const [pasted, setPasted] = useState('')
  return (
    <div class="field">
      <label for={id}>Hai hoặc ba cột: tên nhóm, số hộ, tỷ lệ hài lòng năm trước</label>
      <p class="hint" id={`${id}-hint`}>
        Chọn các ô trong Excel, sao chép rồi dán vào đây. Bảng ở trên được thay bằng nội dung dán.
      </p>
      <textarea
        id={id}
        rows={5}
        aria-describedby={`${id}-hint`}
        spellcheck={false}
        value={pasted}
        onInput={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <button
        type="button"
        onClick={() =>
          onFill(pastedStrata(pasted), 'Không đọc được dòng nào; mỗi dòng cần tên nhóm, phím Tab, rồi số hộ.')
        }
      >
        Điền vào bảng
      </button>
    </div>
  )
}

function LastYear({ onFill }: Filling) {
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const year = String(Number(dayOf(Date.now()).slice(0, 4)) - 1)

  async function fetchThem() {
    if (busy) return
    setBusy(true)
    setFailure(undefined)
    const [kept, catalogue] = await Promise.all([
      told(v1.populations.$get({ query: { from: `${year}-01`, to: `${year}-12` } })),
      told(v1.catalogue.$get()),
    ])
    setBusy(false)
    if (!kept.ok) return setFailure(kept.failure)
    if (!catalogue.ok) return setFailure(catalogue.failure)
    const { area } = namesIn(catalogue.value, { methods: [] })
    onFill(strataByArea(kept.value.rows, area), `Năm ${year} chưa nhập số hồ sơ đã giải quyết nào.`)
  }

  return (
    <div class="field">
      {failure && <Wrong failure={failure} />}
      <p class="hint">Dùng khi mẫu được chọn trong những người đã làm thủ tục. Bảng ở trên được thay.</p>
      <button type="button" aria-disabled={busy} onClick={fetchThem}>
        Lấy số hồ sơ năm {year}
      </button>
    </div>
  )
}
