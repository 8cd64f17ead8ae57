import { name } from '#ward'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { told, v1 } from '../api.ts'
import { isOfQuarter } from '../disclosures.ts'
import { DisclosureForm } from '../parts/disclosure-form.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { RegisterTable } from '../parts/register-table.tsx'
import { Said } from '../parts/said.tsx'
import { daysOf, periodTitle, quarterOf, quartersUpTo } from '../periods.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { useEditing } from '../use-editing.ts'

/** What was made public in a quarter, where and for how long; to be printed and signed. */
export function Register() {
  const quarters = Object.fromEntries(
    quartersUpTo(quarterOf(dayOf(Date.now())), 12).map((one) => [one, periodTitle(one) ?? one]),
  )
  const quarter = useChosen('quarter', quarters)
  const asked = useAsked('register', () => told(v1.disclosures.$get()))
  const { editing, done, begin, close, finished, takeOff } = useEditing<never>(asked.again)
  return (
    <>
      <p class="on-paper">ỦY BAN NHÂN DÂN PHƯỜNG {name.vi.toUpperCase()}</p>
      <PageHead title={`Sổ công khai, ${small(quarters[quarter] ?? quarter)}`} intro={intro}>
        <QueryPicker label="Quý" name="quarter" options={quarters} />
        {may('disclosure-entered') && !editing && (
          <button type="button" class="main" onClick={() => begin('new')}>
            Ghi vào sổ
          </button>
        )}
        <PrintButton />
      </PageHead>
      <Said of={done.times}>{done.says}</Said>
      {editing && <DisclosureForm onDone={finished} onClose={close} />}
      <Answered of={asked}>
        {({ entries, today }) => (
          <RegisterTable
            entries={entries.filter((one) => isOfQuarter(one, daysOf(quarter)))}
            today={today}
            onDone={finished}
            onTakeOut={(id) => takeOff(v1.disclosures[':id'].$delete({ param: { id } }), 'Đã gỡ mục khỏi sổ.')}
          />
        )}
      </Answered>
      <Signatures />
    </>
  )
}

const intro =
  'Nội dung đã công khai trong quý: các lần công bố kết quả tự vào sổ, nội dung niêm yết hoặc phát thanh thì ghi tay.'

/** On paper only. */
const Signatures = () => (
  <div class="on-paper signatures">
    <p>
      <b>Người lập sổ</b>
      <br />
      (ký, ghi rõ họ tên)
    </p>
    <p>
      <b>Thủ trưởng đơn vị</b>
      <br />
      (ký, ghi rõ họ tên)
    </p>
  </div>
)
