import { useEffect } from 'preact/hooks'
import { type Language, sayAll } from '../../../surveys/languages.ts'
import { Heading } from '../parts/heading.tsx'
import { words } from '../words.ts'

const length = 6000

/** Thanks, only once the answers are on the disk; then the start by itself. */
export function ThanksPage({ language, over }: { language: Language; over: () => void }) {
  useEffect(() => {
    const timer = setTimeout(over, length)
    return () => clearTimeout(timer)
  }, [])
  const { thanks, kept, anew } = sayAll(words, language)
  return (
    <div class="start" role="status">
      <Heading>{thanks}</Heading>
      <p>{kept}</p>
      <p>
        <button type="button" onClick={over}>
          {anew}
        </button>
      </p>
    </div>
  )
}
