import { useState } from 'preact/hooks'
import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Failure, told, v1 } from '../api.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { kindWords, outcomeSaid, type SentNotifications as Sent } from '../notifications.ts'
import { useAsked } from '../use-asked.ts'
import { Facts } from './facts.tsx'
import { Answered, Wrong } from './notice.tsx'
import { Said } from './said.tsx'

/** What was sent by mail and webhook, what was not and why, and a trial of each; nothing of what was in it. */
export function SentNotifications() {
  const asked = useAsked('sent-notifications', () => told(v1.system.notifications.$get()))
  return (
    <section aria-labelledby="notifications">
      <h2 id="notifications">Thông báo</h2>
      <Answered of={asked}>{(sent) => <Shown sent={sent} onDone={asked.again} />}</Answered>
    </section>
  )
}

type Parts = { readonly sent: Sent; readonly onDone: () => void }

function Shown({ sent, onDone }: Parts) {
  const { runs, mail, webhook, waiting, failed, deliveries } = sent
  if (!runs) return <p>Nơi đang chạy hệ thống (Workers) không gửi thư và webhook; muốn gửi thì chạy trên Node.</p>
  return (
    <>
      {failed > 0 && (
        <p class="why">Trong 7 ngày qua có {count(failed)} thông báo không gửi được. Lý do ở bảng dưới.</p>
      )}
      <Facts
        of={[
          ['Thư điện tử', mail ? 'đã thiết lập' : 'chưa; đặt SMTP_URL, MAIL_FROM và BASE_URL rồi khởi động lại'],
          ['Webhook', webhook ? 'đã thiết lập' : 'chưa; đặt WEBHOOK_URL, WEBHOOK_SECRET và BASE_URL rồi khởi động lại'],
          ['Đang chờ gửi', count(waiting)],
        ]}
      />
      <Trials mail={mail} webhook={webhook} onDone={onDone} />
      {deliveries.length === 0 ? (
        <p>Chưa gửi thông báo nào trong 30 ngày qua.</p>
      ) : (
        <DataTable
          caption="20 thông báo gần nhất; nội dung và địa chỉ không hiện ở đây"
          what="Thông báo"
          rows={deliveries}
          keyOf={({ id }) => id}
          nameOf={({ kind }) => kindWords[kind]}
          columns={columns}
        />
      )}
    </>
  )
}

const columns: readonly Column<Sent['deliveries'][number]>[] = [
  { title: 'Gửi cho', text: ({ recipient }) => recipient ?? 'Webhook' },
  { title: 'Tạo lúc', text: ({ at }) => momentAt(at) },
  { title: 'Số lần gửi', number: ({ tries }) => count(tries) },
  { title: 'Kết quả', text: outcomeSaid },
]

function Trials({ mail, webhook, onDone }: Pick<Sent, 'mail' | 'webhook'> & { readonly onDone: () => void }) {
  const [failure, setFailure] = useState<Failure>()
  const [times, setTimes] = useState(0)
  async function send(way: 'mail' | 'webhook') {
    const answer = await told(v1.system.notifications.trial.$post({ json: { way } }))
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) setTimes((before) => before + 1)
    onDone()
  }
  if (!mail && !webhook) return null
  return (
    <>
      {failure && <Wrong failure={failure} />}
      <Said of={times}>Thông báo thử đang được gửi. Bấm “Xem lại” sau ít giây để biết kết quả.</Said>
      <div class="actions">
        {mail && (
          <button type="button" onClick={() => send('mail')}>
            Gửi thử thư cho tôi
          </button>
        )}
        {webhook && (
          <button type="button" onClick={() => send('webhook')}>
            Gửi thử webhook
          </button>
        )}
      </div>
    </>
  )
}
