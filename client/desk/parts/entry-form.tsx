import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Catalogue } from '../api.ts'
import { type Entry, groupNames, unitKinds } from '../catalogue-entries.ts'
import { areasOffered, inUse } from '../in-use.ts'
import { type EntryActs, sendEntry } from '../use-entry-acts.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = { readonly of: Entry; readonly acts: EntryActs; readonly catalogue: Catalogue }

/** Changes one entry, or adds one: then its code can be typed too. */
export function EntryForm({ of: entry, acts, catalogue }: Parts) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [typed, setTyped] = useState(entry)
  const { send, busy, refusal, why } = useSending(async () => {
    const answer = await sendEntry(typed, entry.id ? entry : undefined)
    if (!answer.ok) return answer.failure
    acts.saved(typed)
    return undefined
  })
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const change = (part: Partial<Entry>) => setTyped({ ...typed, ...part })
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={acts.leave}>
      <h2 id={id}>{entry.id ? `Sửa ${entry.name}` : 'Thêm vào danh mục'}</h2>
      <form onSubmit={send} noValidate>
        {refusal && <Wrong failure={refusal} />}
        {!entry.id && <CodeField {...{ typed, change }} why={why(entry.kind === 'procedures' ? 'code' : 'id')} />}
        <TextField
          kind="reason"
          name="name"
          label="Tên"
          value={typed.name}
          onChange={(name) => change({ name })}
          why={why('name')}
        />
        <OwnFields {...{ typed, change, why, catalogue }} />
        <div class="actions">
          <SendButton busy={busy}>Lưu</SendButton>
          <button type="button" onClick={() => dialog.current?.close()}>
            Hủy
          </button>
        </div>
      </form>
    </dialog>
  )
}

type Typing = { readonly typed: Entry; readonly change: (part: Partial<Entry>) => void }

const CodeField = ({ typed, change, why }: Typing & { readonly why: string | undefined }) => (
  <TextField
    kind="counter"
    name="id"
    label="Mã"
    hint={
      typed.kind === 'procedures'
        ? 'Mã trên Cổng Dịch vụ công, ví dụ 1.001193. Đã lưu thì không đổi được.'
        : 'Chữ thường không dấu, chữ số và gạch nối, ví dụ ho-tich. Đã lưu thì không đổi được.'
    }
    value={typed.id}
    onChange={(id) => change({ id: id.trim() })}
    why={why}
  />
)

type Own = Typing & { readonly why: (field: string) => string | undefined; readonly catalogue: Catalogue }

/** What only this kind of entry has. */
const OwnFields = (parts: Own) =>
  parts.typed.kind === 'units' ? (
    <UnitFields {...parts} />
  ) : parts.typed.kind === 'areas' ? (
    <AreaFields {...parts} />
  ) : (
    <ProcedureFields {...parts} />
  )

const UnitFields = ({ typed, change }: Own) => (
  <>
    <EnglishName {...{ typed, change }} />
    <SelectField
      label="Loại"
      name="kind"
      options={optionsOf({ ...unitKinds, [typed.unitKind]: unitKinds[typed.unitKind] ?? typed.unitKind })}
      value={typed.unitKind}
      onChange={(unitKind) => change({ unitKind })}
    />
  </>
)

const AreaFields = ({ typed, change, why, catalogue }: Own) => (
  <>
    <EnglishName {...{ typed, change }} />
    <UnitOf {...{ change, catalogue }} value={typed.unit} why={why('unit')} />
    <SelectField
      label="Nhóm"
      name="group"
      hint="Quyết định phiếu khảo sát thường dùng và chỉ tiêu áp dụng."
      options={optionsOf(groupNames)}
      value={typed.group}
      onChange={(group) => change({ group: group as Entry['group'] })}
    />
  </>
)

const ProcedureFields = ({ typed, change, why, catalogue }: Own) => (
  <>
    <AreaOf {...{ typed, change, catalogue }} value={typed.area} why={why('area')} />
    <UnitOf {...{ change, catalogue }} value={typed.unit} why={why('unit')} />
    <TextField
      kind="counter"
      name="timeLimit"
      label="Thời hạn giải quyết"
      hint="Ví dụ: 03 ngày làm việc. Có thể để trống."
      value={typed.timeLimit}
      onChange={(timeLimit) => change({ timeLimit })}
    />
  </>
)

const EnglishName = ({ typed, change }: Typing) => (
  <TextField
    kind="reason"
    name="nameEn"
    label="Tên tiếng Anh"
    hint="Hiện cho người trả lời bằng tiếng Anh; để trống thì dùng tên tiếng Việt."
    value={typed.nameEn}
    onChange={(nameEn) => change({ nameEn })}
  />
)

type Choice = Pick<Own, 'change' | 'catalogue'> & { readonly value: string; readonly why: string | undefined }

const UnitOf = ({ value, why, change, catalogue }: Choice) => (
  <SelectField
    label="Đơn vị phụ trách"
    name="unit"
    options={[
      { value: '', title: 'Chọn đơn vị' },
      ...catalogue.units.filter(inUse).map(({ id, name }) => ({ value: id, title: name })),
    ]}
    value={value}
    onChange={(unit) => change({ unit })}
    why={why}
  />
)

/** An area takes its unit along, as long as nobody chose another. */
const AreaOf = ({ typed, value, why, change, catalogue }: Choice & Pick<Own, 'typed'>) => (
  <SelectField
    label="Lĩnh vực"
    name="area"
    options={[
      { value: '', title: 'Chọn lĩnh vực' },
      ...areasOffered(catalogue).map(({ id, name }) => ({ value: id, title: name })),
    ]}
    value={value}
    onChange={(area) =>
      change({ area, unit: typed.unit || (catalogue.areas.find(({ id }) => id === area)?.unit ?? '') })
    }
    why={why}
  />
)

const optionsOf = (titles: { readonly [value: string]: string }) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }))
