import { capital } from '../../../surveys/voice/capitals.ts'
import { percent, setPercent } from '../engine/say.ts'
import type { TargetFigure } from './targets.ts'

/** What the silent would have to say for the target to be met. */
export function tippingSentence({ trust, target, decides }: TargetFigure): string | undefined {
  const tipping = trust?.tipping
  if (tipping === undefined) return undefined
  const goal = setPercent(target.value)
  const [reached, missed] = decides
    ? [`đạt chỉ tiêu ${goal}`, `Không thể đạt chỉ tiêu ${goal}`]
    : [`từ ${goal} trở lên`, `Tỷ lệ thực tế không thể từ ${goal} trở lên`]
  if (tipping <= 0)
    return decides
      ? `Vẫn ${reached} kể cả khi tất cả người không trả lời đều không hài lòng.`
      : `Tỷ lệ thực tế vẫn ${reached} kể cả khi tất cả người không trả lời đều không hài lòng.`
  if (tipping > 1) return `${missed} kể cả khi tất cả người không trả lời đều hài lòng.`
  const needed = `nếu trong số người không trả lời có ít nhất ${percent(Math.ceil(tipping * 1000) / 1000)} là hài lòng`
  return decides ? `${capital(reached)} ${needed}.` : `Tỷ lệ thực tế ${reached} ${needed}.`
}
