import { inOrderFor } from '../../help/chapters.ts'
import { addresses, chapterAddress } from '../address.ts'
import { PageHead } from '../parts/page-head.tsx'
import { session } from '../session.ts'

/** The chapters of the manual, those of one's own roles first. */
export function Manual() {
  const now = session.value
  const roles = now.state === 'in' ? now.staff.roles.map(({ role }) => role) : []
  return (
    <>
      <PageHead title="Hướng dẫn sử dụng" intro="Mỗi vai trò một chương; phần của vai trò đang giữ đứng trước." />
      <ul class="chapters">
        {inOrderFor(roles).map(({ id, title, intro, pages }) => (
          <li key={id}>
            <h2>
              <a href={chapterAddress(id)}>{title}</a>
            </h2>
            <p>{intro}</p>
            <p class="soft">In ra {pages === 1 ? 'một trang A4' : `nhiều nhất ${pages} trang A4`}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={addresses.news}>Có gì mới</a> · Hướng dẫn từng trang: bấm nút ? ở góc trên, hoặc nhấn phím ?.
      </p>
    </>
  )
}
