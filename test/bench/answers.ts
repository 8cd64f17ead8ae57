import { sql } from 'drizzle-orm'
import { openFile } from '../../db/open-file.ts'
import { toBeFilled } from './load.ts'
import { command } from './servers.ts'

/** So many that none is ever scarce: the busiest bench answers at each as often as a crowded counter. */
const touchpoints = 900

/** Answers of a hundred kinds, each at a touchpoint made for it, with an id to be filled in; one in ten has a comment. */
export async function answersAt(file: string) {
  command(file, 'migrate')
  const codes: string[] = []
  for (const procedure of ['2.000815', '1.001193', '2.000635', '1.012753'])
    codes.push(...(await likeIt(file, command(file, 'touchpoint', 'add', '--procedure', procedure).code)))
  return codes.map((touchpoint, i) => {
    const level = (place: number) => 1 + (((i % 100) * 7 + place * place * 3) % 5)
    const answers = { overall: level(0), access: level(1), procedure: level(2), official: level(3), result: level(4) }
    const comment = i % 10 === 0 ? { comment: 'Cán bộ hướng dẫn nhiệt tình, dễ hiểu.' } : {}
    return { id: toBeFilled, touchpoint, questionnaire: 'one-stop', version: 1, answers, ...comment }
  })
}

/** Touchpoints like this one. @returns their codes */
async function likeIt(file: string, code: string): Promise<readonly string[]> {
  const db = await openFile(`file:${file}`)
  const many = touchpoints / 4
  await db.run(sql`
    insert into touchpoints with recursive numbers (i) as (select 1 union all select i + 1 from numbers where i < ${many})
    select code || replace(replace(i, '0', 'b'), '1', 'c'), unit, area, procedure, counter, channel, questionnaire, created_at, created_by, retired_at, retired_by
    from touchpoints cross join numbers where code = ${code}`)
  db.$client.close()
  return Array.from(
    { length: many },
    (_, i) =>
      code +
      String(i + 1)
        .replaceAll('0', 'b')
        .replaceAll('1', 'c'),
  )
}
