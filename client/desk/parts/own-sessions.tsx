import { useState } from 'preact/hooks'
import { momentAt } from '../../../surveys/voice/days.ts'
import { type Failure, told, v1 } from '../api.ts'
import type { OwnSession } from '../own-account.ts'
import { Wrong } from './notice.tsx'
import { Said } from './said.tsx'

type Parts = { readonly sessions: readonly OwnSession[]; readonly onDone: () => void }

/** Where one is signed in, and ending it there: one or all others. */
export function OwnSessions({ sessions, onDone }: Parts) {
  const [failure, setFailure] = useState<Failure>()
  const [ended, setEnded] = useState(0)
  const others = sessions.filter(({ isHere }) => !isHere)

  async function end(sent: ReturnType<typeof endOne> | ReturnType<typeof endOthers>) {
    const answer = await sent
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) setEnded((before) => before + 1)
    onDone()
  }
  return (
    <section aria-labelledby="own-sessions">
      <h2 id="own-sessions">Đang đăng nhập ở đâu</h2>
      {failure && <Wrong failure={failure} />}
      <Said of={ended}>Đã kết thúc. Thiết bị đó phải đăng nhập lại.</Said>
      <Table sessions={sessions} onEnd={(id) => end(endOne(id))} />
      {others.length === 0 ? (
        <p class="soft">Không đăng nhập ở thiết bị nào khác.</p>
      ) : (
        <button type="button" onClick={() => end(endOthers())}>
          Kết thúc mọi phiên khác
        </button>
      )}
    </section>
  )
}

type Listed = { readonly sessions: readonly OwnSession[]; readonly onEnd: (id: string) => void }

const Table = ({ sessions, onEnd }: Listed) => (
  <table class="stacks">
    <caption>Mỗi phiên kéo dài nhiều nhất 12 giờ; hệ thống không lưu địa chỉ IP</caption>
    <thead>
      <tr>
        <th scope="col">Thiết bị</th>
        <th scope="col">Đăng nhập lúc</th>
        <th scope="col">Dùng lần cuối</th>
        <td />
      </tr>
    </thead>
    <tbody>
      {sessions.map((one) => (
        <Row key={one.id} session={one} onEnd={() => onEnd(one.id)} />
      ))}
    </tbody>
  </table>
)

const endOne = (id: string) => told(v1.own.sessions[':id'].$delete({ param: { id } }))
const endOthers = () => told(v1.own.sessions.$delete())

const Row = ({ session, onEnd }: { readonly session: OwnSession; readonly onEnd: () => void }) => (
  <tr>
    <th scope="row">
      {session.device || 'Thiết bị chưa rõ'}
      {session.isHere && <span class="note">Thiết bị này</span>}
    </th>
    <td data-label="Đăng nhập lúc">{momentAt(session.createdAt)}</td>
    <td data-label="Dùng lần cuối">{momentAt(session.seenAt ?? session.createdAt)}</td>
    <td class="act">
      {!session.isHere && (
        <button type="button" class="quiet" onClick={onEnd}>
          Kết thúc<span class="unseen"> phiên {session.device}</span>
        </button>
      )}
    </td>
  </tr>
)
