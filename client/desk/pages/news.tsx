import { useEffect } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import type { Role } from '../../help/chapter.ts'
import { type News, news } from '../../help/news.ts'
import { addresses } from '../address.ts'
import { Quoted } from '../help/quoted.tsx'
import { newsRead } from '../help/unread-news.ts'
import { PageHead } from '../parts/page-head.tsx'
import { session } from '../session.ts'

const names: { readonly [R in Role]: string } = {
  clerk: 'cán bộ tiếp nhận',
  'unit-head': 'trưởng đơn vị',
  leader: 'lãnh đạo phường',
  manager: 'cán bộ quản lý khảo sát',
  auditor: 'người giám sát',
  admin: 'người quản trị hệ thống',
  interviewer: 'điều tra viên',
  'back-checker': 'người phúc tra',
  keyer: 'người nhập phiếu',
}

/** What changed for whom, the newest version first. Opened, it is new no more. */
export function NewsPage() {
  useEffect(newsRead, [])
  return (
    <article class="manual">
      <p class="back">
        <a href={addresses.help}>← Hướng dẫn sử dụng</a>
      </p>
      <PageHead title="Có gì mới" intro="Mỗi phiên bản thay đổi gì, và cho ai." />
      {news.map((one) => (
        <Version key={one.version} of={one} />
      ))}
    </article>
  )
}

/** Those that concern the reader first. */
function Version({ of: { version, day, changes } }: { readonly of: News }) {
  const now = session.value
  const held = now.state === 'in' ? now.staff.roles.map(({ role }) => role) : []
  const isMine = (of: News['changes'][number]['for']) => of === 'all' || of.some((role) => held.includes(role))
  const sorted = changes.toSorted((a, b) => Number(isMine(b.for)) - Number(isMine(a.for)))
  return (
    <section aria-label={`Phiên bản ${version}`}>
      <h2>
        Phiên bản {version}, ngày {dayRead(day)}
      </h2>
      <ul>
        {sorted.map((one) => (
          <li key={one.says}>
            <Quoted>{one.says}</Quoted>{' '}
            <span class="soft">
              ({one.for === 'all' ? 'mọi người' : one.for.map((role) => names[role]).join(', ')})
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
