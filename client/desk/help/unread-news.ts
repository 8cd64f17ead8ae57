import { signal } from '@preact/signals'
import { newestNews } from '../../help/newest.ts'

const name = 'news-read'

/** A browser may keep nothing for us; then the mark stays, and does no harm. */
function lastRead(): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Whether this browser has not yet shown what is new with the newest version. */
export const hasNews = signal(lastRead() !== newestNews)

/** It was shown now. */
export function newsRead(): void {
  hasNews.value = false
  try {
    localStorage.setItem(name, newestNews)
  } catch {
    // Then it is shown as new again another time.
  }
}
