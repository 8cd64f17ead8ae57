import { useState } from 'preact/hooks'
import { momentAt } from '../../../surveys/voice/days.ts'
import { told, v1 } from '../api.ts'
import { kindWords, type OwnNotifications as Own, outcomeSaid } from '../notifications.ts'
import { useAsked } from '../use-asked.ts'
import { Answered } from './notice.tsx'
import { AddressForm } from './own-notifications-address.tsx'
import { Choices } from './own-notifications-choices.tsx'
import { AddressCode } from './own-notifications-code.tsx'
import { Said } from './said.tsx'

/** What one is told by mail: an address, the code that confirms it, and what is wished for. */
export function OwnNotifications() {
  const asked = useAsked('own-notifications', () => told(v1.own.notifications.$get()))
  const [done, setDone] = useState({ times: 0, says: '' })
  function onDone(says: string) {
    setDone(({ times }) => ({ times: times + 1, says }))
    asked.again()
  }
  return (
    <section aria-labelledby="own-notifications">
      <h2 id="own-notifications">Thông báo qua thư điện tử</h2>
      <Said of={done.times}>{done.says}</Said>
      <Answered of={asked}>{(own) => <Shown own={own} onDone={onDone} />}</Answered>
    </section>
  )
}

export type Parts = { readonly own: Own; readonly onDone: (says: string) => void }

function Shown({ own, onDone }: Parts) {
  const { mail, address } = own
  return (
    <>
      <p>Thư chỉ có số lượng và đường dẫn, không có ý kiến hay tên người. Không gửi từ 21:00 đến 07:00.</p>
      {mail !== 'on' && <p class="why">{absent[mail]}</p>}
      {mail === 'on' && !address && <AddressForm onDone={onDone} />}
      {address && !address.isConfirmed && <AddressCode address={address} isSent={mail === 'on'} onDone={onDone} />}
      {address?.isConfirmed && <Choices address={address} canSend={mail === 'on'} onDone={onDone} />}
      <Last of={own.last} />
    </>
  )
}

const absent = {
  off: 'Hệ thống chưa gửi được thư. Người quản trị hệ thống cần đặt SMTP_URL, MAIL_FROM và BASE_URL rồi khởi động lại.',
  nowhere: 'Nơi đang chạy hệ thống (Workers) không gửi thư; muốn có thông báo thì chạy trên Node.',
} as const

const Last = ({ of: last }: { readonly of: Own['last'] }) =>
  last && (
    <p class="soft">
      Lần gần nhất: {kindWords[last.kind].toLowerCase()}, tạo lúc {momentAt(last.at)}. {outcomeSaid(last)}.
    </p>
  )
