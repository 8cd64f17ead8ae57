import { useState } from 'preact/hooks'
import { dayRead } from '../../surveys/voice/days.ts'
import { fetched, refresh, standing, waiting, wake } from './device.ts'
import { type Campaign, eraseAll } from './kept.ts'
import { type AtTheDoor, atTheDoor, inOrder } from './standing.ts'

type Parts = { readonly campaigns: readonly Campaign[]; readonly open: (campaign: string, code: string) => void }

/** The households of an interviewer, those that are open first. */
export function ListPage({ campaigns, open }: Parts) {
  return (
    <main>
      {campaigns.length === 0 && <p>Hiện không có đợt điều tra nào có hộ giao cho bạn.</p>}
      {campaigns.map((campaign) => (
        <Survey key={campaign.id} of={campaign} open={open} />
      ))}
      <p>
        <button type="button" aria-disabled={standing.value === 'sending'} onClick={() => void refresh()}>
          Gửi và lấy danh sách mới
        </button>
      </p>
      <Erase />
      <p class="soft">
        Mất điện thoại: báo ngay tổ trưởng để khóa tài khoản, rồi làm tiếp bằng phiếu kiểm soát giấy. Việc đã gửi không
        mất.
      </p>
    </main>
  )
}

function Survey({ of: campaign, open }: { of: Campaign; open: Parts['open'] }) {
  const { id, name, endsOn, households } = campaign
  const all = inOrder(households.map((one) => atTheDoor(one, campaign, waiting.value)))
  const left = all.filter(({ standing: { isOver } }) => !isOver)
  return (
    <section aria-labelledby={`survey-${id}`}>
      <h1 id={`survey-${id}`}>{name}</h1>
      <p class="soft">
        Còn {left.length} trên {all.length} hộ, đến hết ngày {dayRead(endsOn)}.
      </p>
      <ul class="houses">
        {left.map((one) => (
          <House key={one.code} of={one} open={() => open(id, one.code)} />
        ))}
      </ul>
      {all.length > left.length && (
        <details>
          <summary>{all.length - left.length} hộ đã xong</summary>
          <ul class="houses">
            {all.slice(left.length).map((one) => (
              <House key={one.code} of={one} open={() => open(id, one.code)} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const partNames = { day: 'ban ngày', evening: 'buổi tối', weekend: 'cuối tuần' } as const

function House({ of, open }: { readonly of: AtTheDoor; readonly open: () => void }) {
  const { code, contact, appointment, standing: now } = of
  return (
    <li>
      <button type="button" class="house" onClick={open}>
        <b>{contact?.address || code}</b>
        <span>
          {contact?.name} · {code}
        </span>
        <span class="soft">
          {now.visits === 0 ? 'chưa đến' : `đã đến ${now.visits} lần`} {'●'.repeat(now.visits)}
          {now.outcome && `, ${now.outcome.title.vi.toLowerCase()}`}
          {appointment && `, hẹn ${appointment}`}
          {!now.isOver && now.visits > 0 && now.advised && `, nên đến ${partNames[now.advised]}`}
        </span>
      </button>
    </li>
  )
}

/** Names and addresses leave the device once everything is sent. */
function Erase() {
  const [asked, ask] = useState(false)
  const [kept, keep] = useState(false)
  if (!fetched.value) return null
  if (!asked)
    return (
      <p>
        <button type="button" class="plain" onClick={() => ask(true)}>
          Xong đợt, xóa khỏi máy này
        </button>
      </p>
    )
  const erase = async () => {
    if (await eraseAll()) return wake()
    keep(true)
  }
  return (
    <div class="box">
      <p>Xóa danh sách hộ, bản nháp và việc bị từ chối khỏi máy này? Việc đã gửi vẫn còn trên máy chủ.</p>
      {kept && (
        <p role="alert" class="bad">
          Chưa xóa gì vì còn việc chưa gửi. Xin gửi trước khi xóa.
        </p>
      )}
      <button type="button" onClick={() => void erase()}>
        Xóa
      </button>{' '}
      <button type="button" class="plain" onClick={() => ask(false)}>
        Để lại
      </button>
    </div>
  )
}
