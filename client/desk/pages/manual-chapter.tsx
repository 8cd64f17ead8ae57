import { useRoute } from 'preact-iso'
import { chapters } from '../../help/chapters.ts'
import { pictures } from '../../help/pictures.ts'
import { addresses } from '../address.ts'
import { Quoted } from '../help/quoted.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { NotFound } from './not-found.tsx'

type Chapter = (typeof chapters)[number]

/** A chapter of the manual: what one does, step by step, with pictures of the screens. */
export function ManualChapter() {
  const { id } = useRoute().params
  const chapter = chapters.find((one) => one.id === id)
  if (!chapter) return <NotFound />
  return (
    <article class={chapter.pages <= 2 ? 'manual brief' : 'manual'} key={chapter.id}>
      <p class="back">
        <a href={addresses.help}>← Hướng dẫn sử dụng</a>
      </p>
      <PageHead title={chapter.title} intro={chapter.intro}>
        <PrintButton />
      </PageHead>
      {chapter.sections.map((section) => (
        <Section key={section.title} of={section} />
      ))}
      <p class="soft">Các hình chụp từ dữ liệu minh họa.</p>
    </article>
  )
}

const Section = ({
  of: { title, intro, steps = [], notes = [], picture },
}: {
  readonly of: Chapter['sections'][number]
}) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {intro && (
      <p>
        <Quoted>{intro}</Quoted>
      </p>
    )}
    <ol>
      {steps.map((step) => (
        <li key={step}>
          <Quoted>{step}</Quoted>
        </li>
      ))}
    </ol>
    {notes.length > 0 && (
      <ul class="notes">
        {notes.map((note) => (
          <li key={note}>
            <Quoted>{note}</Quoted>
          </li>
        ))}
      </ul>
    )}
    {picture && (
      <a class="picture" href={pictures[picture].file} target="_blank" rel="noreferrer">
        <img src={pictures[picture].file} alt={pictures[picture].shows} width={960} height={540} loading="lazy" />
        <span class="unseen">(mở ảnh lớn ở trang mới)</span>
      </a>
    )}
  </section>
)
