import type { Answer } from '../../../surveys/grammar/answers.ts'
import { levelNames, levels } from '../../../surveys/grammar/scale.ts'
import { type Language, say } from '../../../surveys/languages.ts'
import { Face } from './face.tsx'

type Scale = {
  readonly language: Language
  readonly given: Answer | undefined
  readonly choose: (level: number) => void
}

/** The five levels side by side in the official order, all alike, none chosen beforehand. */
export const Faces = ({ language, given, choose }: Scale) => (
  <div class="faces">
    {levels.map((level) => (
      <button type="button" key={level} aria-pressed={given === level} onClick={() => choose(level)}>
        <Face level={level} />
        {say(levelNames[level], language)}
      </button>
    ))}
  </div>
)
