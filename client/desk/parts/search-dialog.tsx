import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Catalogue, type Told, type Touchpoint, together, told, v1 } from '../api.ts'
import { catalogue } from '../known.ts'
import { foundThings, type Thing, thingsOf } from '../search-things.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { setShortcuts, shortcuts } from '../use-shortcut.ts'
import { Answered } from './notice.tsx'

type Answer = { readonly known: Catalogue; readonly list: { readonly touchpoints: readonly Touchpoint[] } }

const noCatalogue: Promise<Told<Catalogue>> = Promise.resolve({
  ok: true,
  value: { units: [], areas: [], procedures: [], questionnaires: [] },
})
const noTouchpoints: Promise<Told<Answer['list']>> = Promise.resolve({ ok: true, value: { touchpoints: [] } })

/** Typing any part of a name or code, with or without marks, leads anywhere. Escape leaves everything as it was. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const asked = useAsked('everything', () =>
    together<Answer>({
      known: may('catalogue-read') ? catalogue.get() : noCatalogue,
      list: may('touchpoints-read') ? told(v1.touchpoints.$get()) : noTouchpoints,
    }),
  )
  return (
    <dialog
      ref={dialog}
      class="search-all"
      aria-label="Tìm trang, lĩnh vực, đơn vị, thủ tục, điểm khảo sát"
      onClose={onClose}
    >
      <Answered of={asked}>
        {({ known, list }) => (
          <Finder things={thingsOf(known, list.touchpoints)} onClose={() => dialog.current?.close()} />
        )}
      </Answered>
      <div class="actions">
        <label>
          <input
            type="checkbox"
            checked={shortcuts.value}
            onChange={({ currentTarget }) => setShortcuts(currentTarget.checked)}
          />{' '}
          Nhấn phím / để tìm, phím ? để xem hướng dẫn
        </label>
        <button type="button" onClick={() => dialog.current?.close()}>
          Đóng
        </button>
      </div>
    </dialog>
  )
}

/** How many are listed: who looks for one types a little more. */
const most = 12

function Finder({ things, onClose }: { readonly things: readonly Thing[]; readonly onClose: () => void }) {
  const { route } = useLocation()
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // The dialog was opened to type here.
    list.current?.querySelector('input')?.focus()
    const onKey = (event: KeyboardEvent) => step(event, list.current)
    list.current?.addEventListener('keydown', onKey)
    return () => list.current?.removeEventListener('keydown', onKey)
  }, [])
  const found = foundThings(things, typed)
  const open = ({ to }: Thing) => {
    onClose()
    route(to)
  }
  return (
    <div ref={list}>
      <input
        type="search"
        autocomplete="off"
        aria-label="Tìm"
        placeholder="Ví dụ: khai sinh, dat dai, quầy số 3"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found
          if (event.key === 'Enter' && first) open(first)
        }}
      />
      <p class="soft" role="status">
        {typed.trim() === ''
          ? 'Gõ một phần tên hoặc mã, có dấu hay không dấu đều được.'
          : `${count(found.length)} kết quả`}
      </p>
      <Found of={found.slice(0, most)} onClose={onClose} />
    </div>
  )
}

const Found = ({ of, onClose }: { readonly of: readonly Thing[]; readonly onClose: () => void }) => (
  <ul class="found">
    {of.map(({ to, title, kind }) => (
      <li key={to}>
        <a href={to} onClick={onClose}>
          {title}
        </a>{' '}
        <span class="soft">{kind}</span>
      </li>
    ))}
  </ul>
)

/** The arrows go from the field through what was found and back. */
function step(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const all = [...(list?.querySelectorAll<HTMLElement>('input, .found a') ?? [])]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
