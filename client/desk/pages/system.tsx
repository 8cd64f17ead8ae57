import type { InferResponseType } from 'hono/client'
import { useState } from 'preact/hooks'
import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { told, v1 } from '../api.ts'
import { Facts } from '../parts/facts.tsx'
import { KeptFor } from '../parts/kept-for.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { RequestsDue } from '../parts/requests-due.tsx'
import { SentNotifications } from '../parts/sent-notifications.tsx'
import { useAsked } from '../use-asked.ts'

type State = InferResponseType<typeof v1.system.$get>

/** How the system itself stands: what an administrator looks at in the morning. */
export function System() {
  const asked = useAsked('', () => told(v1.system.$get()))
  const [asks, setAsks] = useState(0)
  function again() {
    setAsks((before) => before + 1)
    asked.again()
  }
  return (
    <>
      <PageHead
        title="Hệ thống"
        intro="Phiên bản đang chạy, dung lượng, bản sao lưu, máy tính bảng, thông báo đã gửi và dòng cuối của nhật ký."
      >
        <button type="button" onClick={again} disabled={asked.waiting}>
          Xem lại
        </button>
      </PageHead>
      <RequestsDue />
      <Answered of={asked}>{(state) => <Shown of={state} />}</Answered>
      <SentNotifications key={asks} />
      <KeptFor />
    </>
  )
}

const Shown = ({ of: { version, at, startedAt, database, backups, kiosks, log } }: { readonly of: State }) => (
  <>
    <section aria-labelledby="copies">
      <h2 id="copies">Bản sao lưu</h2>
      <Copies of={backups} at={at} />
    </section>
    <section aria-labelledby="holdings">
      <h2 id="holdings">Chương trình và dữ liệu</h2>
      <Facts
        of={[
          ['Phiên bản', version],
          ['Chạy từ', startedAt !== null && momentAt(startedAt)],
          ['Dung lượng cơ sở dữ liệu', size(database.bytes)],
          ['Phiếu trả lời', count(database.responses)],
          ['Phiếu chờ xem', count(database.held)],
          ['Ý kiến', count(database.comments)],
          ['Tài khoản đang dùng', count(database.accounts)],
          ['Máy tính bảng', tablets(kiosks)],
        ]}
      />
    </section>
    <section aria-labelledby="head">
      <h2 id="head">Nhật ký</h2>
      <Head of={log} />
    </section>
  </>
)

function Head({ of: log }: { readonly of: State['log'] }) {
  if (log === null) return <p>Nhật ký chưa có dòng nào.</p>
  return (
    <>
      <p>
        Dòng cuối: số {count(log.n)}, mã <code class="hash">{log.hash}</code>
      </p>
      <p class="note">
        Ghi lại số và mã này ở nơi khác (sổ, email). Sau này đối chiếu bằng lệnh{' '}
        <code>
          verify --head {log.n}:{log.hash.slice(0, 8)}…
        </code>
        , viết đủ 64 ký tự: nhật ký bị cắt hay viết lại sẽ không khớp.
      </p>
    </>
  )
}

function Copies({ of: backups, at }: { readonly of: State['backups']; readonly at: number }) {
  if (backups === null)
    return (
      <p class="why">
        Chưa đặt sao lưu hằng đêm. Đặt BACKUP_DIR là một thư mục ở ổ đĩa khác rồi khởi động lại; nếu dùng máy chủ
        libSQL, việc sao lưu thuộc nơi vận hành máy chủ đó.
      </p>
    )
  const { folder, keepDays, last, failed } = backups
  return (
    <>
      {failed && (
        <p class="why" role="alert">
          Lần sao lưu lúc {momentAt(failed.at)} không thành ({failed.why.replace(/\.$/, '')}). Hệ thống tự làm lại sau
          mỗi giờ.
        </p>
      )}
      {last ? (
        <Facts
          of={[
            ['Bản mới nhất', `${last.name}, ${age(at - last.at)}`],
            ['Lúc', momentAt(last.at)],
            ['Dung lượng', size(last.bytes)],
            ['Thư mục', folder],
            ['Giữ mỗi bản', `${count(keepDays)} ngày`],
          ]}
        />
      ) : (
        <p>Thư mục {folder} chưa có bản nào. Hệ thống tự làm lại sau mỗi giờ; muốn có ngay thì chạy lệnh backup.</p>
      )}
    </>
  )
}

const hour = 60 * 60 * 1000

function age(passed: number): string {
  if (passed < hour) return 'chưa đầy 1 giờ trước'
  return passed < 48 * hour
    ? `${Math.floor(passed / hour)} giờ trước`
    : `${Math.floor(passed / (24 * hour))} ngày trước`
}

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${count(Math.ceil(bytes / 1000))} kB` : `${count(Math.round(bytes / 1_000_000))} MB`

const tablets = ({ inUse, silent }: State['kiosks']): string => {
  if (inUse === 0) return 'chưa có máy nào'
  return silent === 0
    ? `${count(inUse)} máy đang dùng`
    : `${count(inUse)} máy đang dùng, ${count(silent)} máy mất liên lạc`
}
