import { dayRead } from '../../../surveys/voice/days.ts'
import { told, v1, type WorkingDay } from '../api.ts'
import { DayForm, dayKinds as kinds } from '../parts/day-form.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { useAsked } from '../use-asked.ts'

const days = v1['working-days']

/** Days off and made up for: by them deadlines of replies and the release of comments are reckoned. */
export function WorkingDays() {
  const asked = useAsked('days', () => told(days.$get()))
  return (
    <>
      <PageHead
        title="Ngày nghỉ"
        intro="Ngày nghỉ và ngày làm bù dùng để tính hạn trả lời và ngày được đọc ý kiến. Thứ Bảy, Chủ nhật nghỉ, trừ khi ghi làm bù."
      >
        <PrintButton />
      </PageHead>
      <Answered of={asked}>
        {({ days: all }) => (
          <>
            <DayForm onSaved={asked.again} />
            <Days of={all} onChanged={asked.again} />
          </>
        )}
      </Answered>
    </>
  )
}

function Days({ of, onChanged }: { readonly of: readonly WorkingDay[]; readonly onChanged: () => void }) {
  return (
    <table class="stacks">
      <caption>
        <span>Ngày nghỉ, ngày làm bù</span>
      </caption>
      <thead>
        <tr>
          {['Ngày', 'Loại', 'Tên', 'Căn cứ'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {of.map((one) => (
          <tr key={one.day}>
            <th scope="row">{dayRead(one.day)}</th>
            <td data-label="Loại">{kinds[one.kind]}</td>
            <td data-label="Tên">{one.name}</td>
            <td data-label="Căn cứ">{one.source}</td>
            <td class="act">{one.isChanged && <Undo day={one.day} onChanged={onChanged} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Undo = ({ day, onChanged }: { readonly day: string; readonly onChanged: () => void }) => (
  <button
    type="button"
    onClick={async () => {
      const answer = await told(days[':day'].$delete({ param: { day } }))
      if (answer.ok) onChanged()
    }}
  >
    Bỏ chỗ sửa <span class="unseen">ngày {dayRead(day)}</span>
  </button>
)
