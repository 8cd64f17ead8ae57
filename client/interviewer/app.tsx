import { useErrorBoundary, useState } from 'preact/hooks'
import { fetched, openNote, refresh, refused, standing, waiting } from './device.ts'
import { HouseholdPage } from './household-page.tsx'
import { Interview } from './interview.tsx'
import type { Campaign } from './kept.ts'
import { ListPage } from './list-page.tsx'
import { atTheDoor } from './standing.ts'

type Screen =
  | { readonly at: 'list' }
  | { readonly at: 'household' | 'interview'; readonly campaign: string; readonly code: string }

/** The interviewer's page: his households, one of them, and the interview there. */
export function App() {
  const [screen, show] = useState<Screen>({ at: 'list' })
  const [failure] = useErrorBoundary((error) => console.error(error))
  if (failure) return <p class="bad">Trang gặp lỗi. Dữ liệu đã ghi vẫn còn trên máy. Xin tải lại trang.</p>
  const all = fetched.value
  return (
    <>
      <Head />
      {openNote.value && (
        <p class="bad" role="alert">
          {openNote.value}
        </p>
      )}
      {all === null && <First />}
      {all && <Shown screen={screen} show={show} campaigns={all.campaigns} by={all.by} />}
    </>
  )
}

/** Whether everything is sent, in words that say nothing is lost. */
function Head() {
  const many = waiting.value.length
  const said = {
    sending: 'Đang gửi…',
    unknown: '',
    sent: many === 0 ? 'Đã gửi hết.' : `${many} việc chờ gửi.`,
    unreachable: `Không có mạng. ${many > 0 ? `${many} việc đã lưu trên máy, tự gửi khi có mạng.` : 'Vẫn ghi được như thường.'}`,
    signIn: `Cần đăng nhập lại để gửi. ${many > 0 ? `${many} việc vẫn được lưu trên máy.` : ''}`,
  }[standing.value]
  return (
    <header>
      <p class="who">
        <b>Việc của tôi</b> {fetched.value?.name}
      </p>
      <p class="state" role="status">
        {said} {standing.value === 'signIn' && <a href="/desk">Đăng nhập</a>}
      </p>
      {refused.value.length > 0 && (
        <details class="bad">
          <summary>{refused.value.length} việc máy chủ không nhận, đưa tổ trưởng xem</summary>
          <ul>
            {refused.value.map((one, i) => (
              <li key={`${i}`}>
                Hộ {one.kind === 'visit' ? one.visit.code : one.code}: {one.why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  )
}

/** Nothing was fetched yet. */
const First = () => (
  <main>
    <h1>Chưa có danh sách hộ trên máy này</h1>
    <ol>
      <li>
        <a href="/desk">Đăng nhập ở trang quản lý</a> bằng tài khoản điều tra viên, khi có mạng.
      </li>
      <li>Quay lại trang này và bấm nút dưới đây. Sau đó trang dùng được cả khi không có mạng.</li>
    </ol>
    <button type="button" class="main" onClick={() => void refresh()}>
      Lấy danh sách
    </button>
  </main>
)

type Shown = {
  readonly screen: Screen
  readonly show: (screen: Screen) => void
  readonly campaigns: readonly Campaign[]
  readonly by: string
}

function Shown({ screen, show, campaigns, by }: Shown) {
  const list = () => show({ at: 'list' })
  if (screen.at === 'list')
    return <ListPage campaigns={campaigns} open={(campaign, code) => show({ at: 'household', campaign, code })} />
  const campaign = campaigns.find(({ id }) => id === screen.campaign)
  const found = campaign?.households.find(({ code }) => code === screen.code)
  if (!campaign || !found)
    return <ListPage campaigns={campaigns} open={(id, code) => show({ at: 'household', campaign: id, code })} />
  const of = atTheDoor(found, campaign, waiting.value)
  if (screen.at === 'household')
    return (
      <HouseholdPage
        of={of}
        campaign={campaign.id}
        by={by}
        leave={list}
        ask={() => show({ ...screen, at: 'interview' })}
      />
    )
  return (
    <Interview of={of} campaign={campaign} by={by} leave={() => show({ ...screen, at: 'household' })} done={list} />
  )
}
