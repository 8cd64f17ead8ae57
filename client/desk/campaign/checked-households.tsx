import { momentAt } from '../../../surveys/voice/days.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { Answered } from '../parts/notice.tsx'
import { may } from '../session.ts'
import type { BackChecks, CampaignHousehold } from './asked.ts'
import { useHouseholds } from './use-households.ts'

type Checked = BackChecks['households'][number]
type Contact = CampaignHousehold['contact']
type Parts = {
  readonly id: string
  readonly of: BackChecks
  /** Writing down what was found at a household; absent for those who do not. */
  readonly onChoose?: (code: string) => void
}

export const verdictWords: { readonly [V in NonNullable<Checked['verdict']>]: string } = {
  genuine: 'Đúng, có đến hỏi',
  invented: 'Phiếu khống',
  'not-met': 'Chưa gặp',
}

/** The households to be checked, with how they are found for those who go there. */
export function CheckedHouseholds(parts: Parts) {
  if (parts.of.households.length === 0) return null
  return parts.onChoose && may('households-read') ? (
    <WithContacts {...parts} />
  ) : (
    <List {...parts} contacts={noContacts} />
  )
}

const noContacts: ReadonlyMap<string, Contact> = new Map()

function WithContacts(parts: Parts) {
  const asked = useHouseholds(parts.id)
  return (
    <Answered of={asked}>
      {({ households }) => (
        <List {...parts} contacts={new Map(households.map(({ code, contact }) => [code, contact]))} />
      )}
    </Answered>
  )
}

function List({ of, onChoose, contacts }: Parts & { readonly contacts: ReadonlyMap<string, Contact> }) {
  const names = new Map(of.by.map(({ interviewer, name }) => [interviewer, name]))
  const found: readonly Column<Checked>[] = [
    { title: 'Tổ', text: ({ stratum }) => stratum },
    { title: 'Điều tra viên', text: ({ interviewer }) => names.get(interviewer) ?? interviewer },
    { title: 'Trả lời lúc', text: ({ at }) => (at === null ? '' : momentAt(at)) },
    { title: 'Kết quả phúc tra', text: ({ verdict }) => (verdict ? verdictWords[verdict] : 'chưa phúc tra') },
    { title: 'Đã kiểm tra', text: ({ note }) => note },
  ]
  return (
    <DataTable
      caption="Hộ được chọn để phúc tra"
      what="Mã hộ"
      rows={of.households}
      keyOf={({ code }) => code}
      nameOf={({ code }) => code}
      columns={[...(contacts.size > 0 ? [addressOf(contacts)] : []), ...found, ...(onChoose ? [acting(onChoose)] : [])]}
    />
  )
}

const addressOf = (contacts: ReadonlyMap<string, Contact>): Column<Checked> => ({
  title: 'Địa chỉ',
  text: ({ code }) => {
    const contact = contacts.get(code)
    return contact ? [contact.name, contact.address, contact.phone].filter(Boolean).join(', ') : 'chưa có'
  },
})

const acting = (onChoose: (code: string) => void): Column<Checked> => ({
  title: 'Việc',
  text: ({ code }) => (
    <button type="button" class="quiet" onClick={() => onChoose(code)}>
      Ghi kết quả<span class="unseen"> hộ {code}</span>
    </button>
  ),
})
