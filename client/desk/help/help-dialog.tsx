import { useLayoutEffect, useRef } from 'preact/hooks'
import { addresses } from '../address.ts'
import { helpFor } from './pages.ts'
import { hasNews } from './unread-news.ts'

type Parts = { readonly path: string; readonly onClose: () => void }

/** What a page answers, what to do there, and one example. */
export function HelpDialog({ path, onClose }: Parts) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const { title, answers, todo, example } = helpFor(path)
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{title}</h2>
      <h3>Trang này trả lời</h3>
      <p>{answers}</p>
      <h3>Việc cần làm</h3>
      <p>{todo}</p>
      <h3>Ví dụ</h3>
      <p>{example}</p>
      <ul class="more-help">
        <li>
          <a href={addresses.help} onClick={onClose}>
            Hướng dẫn sử dụng theo vai trò
          </a>
        </li>
        <li>
          <a href={addresses.news} onClick={onClose}>
            Có gì mới
          </a>
          {hasNews.value && <span class="soft"> (chưa xem)</span>}
        </li>
      </ul>
      <div class="actions">
        <button type="button" class="main" onClick={() => dialog.current?.close()}>
          Đóng
        </button>
      </div>
    </dialog>
  )
}
