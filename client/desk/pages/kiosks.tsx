import { useState } from 'preact/hooks'
import { addresses } from '../address.ts'
import { type Catalogue, type Kiosk, type Kiosks as List, type Touchpoint, together, told, v1 } from '../api.ts'
import { collator } from '../collator.ts'
import { placesForTablets } from '../in-use.ts'
import { KioskForm } from '../parts/kiosk-form.tsx'
import { KioskRetiring } from '../parts/kiosk-retiring.tsx'
import { KioskTable } from '../parts/kiosk-table.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PairingCode } from '../parts/pairing-code.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { useFresh } from '../use-fresh.ts'
import { type KioskActs, type Offer, useKioskActs } from '../use-kiosk-acts.ts'

/** What the form of a tablet offers to choose from. */
type Offered = { readonly list: { readonly touchpoints: readonly Touchpoint[] }; readonly catalogue: Catalogue }

/** Every tablet of the ward: is it there, does it hold answers, and what it needs. */
export function Kiosks() {
  const asked = useAsked('kiosks', () => told(v1.kiosks.$get()))
  const offered = useAsked('touchpoints', () =>
    together<Offered>({ list: told(v1.touchpoints.$get()), catalogue: told(v1.catalogue.$get()) }),
  )
  const acts = useKioskActs(asked.again)
  /** The tablet being changed, `new` for one being added, undefined when no form is open. */
  const [editing, setEditing] = useState<Kiosk | 'new'>()
  const { shown, stale } = useFresh(asked, acts.offer ? 5000 : 30_000)
  return (
    <>
      <Head onNew={() => setEditing('new')} />
      <KioskRetiring of={acts} />
      {acts.offer && (
        <Offering offer={acts.offer} acts={acts} list={shown.answer?.ok ? shown.answer.value : undefined} />
      )}
      {editing && (
        <Answered of={offered}>
          {(answer) => (
            <Form
              key={editing === 'new' ? editing : editing.id}
              {...answer}
              editing={editing}
              acts={acts}
              onClose={() => setEditing(undefined)}
            />
          )}
        </Answered>
      )}
      <p role="status" class="soft stale">
        {stale && 'Chưa cập nhật được, đang hiện danh sách lần trước. Xin kiểm tra mạng của máy này.'}
      </p>
      <Answered of={shown}>{(answer) => <Lists {...answer} acts={acts} onChange={setEditing} />}</Answered>
    </>
  )
}

const Head = ({ onNew }: { readonly onNew: () => void }) => (
  <PageHead
    title="Máy tính bảng"
    intro="Đặt tại quầy để người dân trả lời, kể cả khi mất mạng. Trang này tự cập nhật mỗi 30 giây."
  >
    {may('kiosk-made') && (
      <button type="button" class="main" onClick={onNew}>
        Thêm máy tính bảng
      </button>
    )}
  </PageHead>
)

type Acts = { readonly acts: KioskActs }

/** A pairing code, and whether its tablet has come; the address to open there is known once the list is. */
const Offering = ({ offer, acts, list }: Acts & { readonly offer: Offer; readonly list: List | undefined }) => (
  <PairingCode
    offer={offer}
    kiosk={list?.kiosks.find(({ id }) => id === offer.id)}
    address={list?.address ?? `${location.origin}/kiosk`}
    acts={acts}
  />
)

function Form({
  list: { touchpoints },
  catalogue,
  editing,
  acts,
  onClose,
}: Offered & Acts & { readonly editing: Kiosk | 'new'; readonly onClose: () => void }) {
  const used = placesForTablets(touchpoints, catalogue)
  if (editing === 'new' && used.length === 0)
    return (
      <p class="said" role="status">
        Chưa có điểm khảo sát nào đang dùng. <a href={addresses.newTouchpoint}>Tạo điểm khảo sát</a> trước, rồi thêm
        máy.
      </p>
    )
  return (
    <section>
      <KioskForm
        kiosk={editing === 'new' ? undefined : editing}
        touchpoints={used}
        catalogue={catalogue}
        onMade={(pairing, name) => {
          onClose()
          acts.show(pairing, name)
        }}
        onChanged={(kiosk) => {
          onClose()
          acts.changed(kiosk)
        }}
        onClose={onClose}
      />
    </section>
  )
}

function Lists({ kiosks, version, ...rest }: List & Acts & { readonly onChange: (kiosk: Kiosk) => void }) {
  if (kiosks.length === 0) return <NoneYet />
  const silent = ({ state }: Kiosk) => Number(state !== 'silent')
  const sorted = [...kiosks].sort((a, b) => silent(a) - silent(b) || collator.compare(a.name, b.name))
  const used = sorted.filter(({ state }) => state !== 'retired')
  const retired = sorted.filter(({ state }) => state === 'retired')
  return (
    <>
      <section aria-labelledby="used">
        <h2 id="used">Đang dùng</h2>
        {used.length > 0 ? (
          <KioskTable kiosks={used} program={version} caption="Máy mất liên lạc xếp trước" {...rest} />
        ) : (
          <p>Không có máy nào đang dùng. Hãy thêm máy mới hoặc dùng lại một máy bên dưới.</p>
        )}
      </section>
      {retired.length > 0 && (
        <section aria-labelledby="retired">
          <h2 id="retired">Đã ngừng</h2>
          <KioskTable kiosks={retired} program={version} caption="Phiếu đã trả lời vẫn được nhận" {...rest} />
        </section>
      )}
    </>
  )
}

const NoneYet = () => (
  <section class="empty">
    <h2>Chưa có máy tính bảng nào</h2>
    <ol>
      <li>Thêm máy: đặt tên, chọn điểm khảo sát và mã PIN cho cán bộ.</li>
      <li>Nhập mã ghép nối vào máy tính bảng.</li>
      <li>Đặt máy ở quầy. Phiếu trả lời lúc mất mạng được giữ trong máy và tự gửi khi có mạng.</li>
    </ol>
  </section>
)
