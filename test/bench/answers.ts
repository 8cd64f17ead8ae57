import { sql } from 'drizzle-orm'
import { openFile } from '../../db/open-file.ts'
import { toBeFilled } from './load.ts'
import { command } from './servers.ts'

/** So many that none is ever scarce: the busiest bench answers at each as often as a crowded counter. */
const touchpoints = 900

/** So many different answers come in turn at each: a crowd is not of one mind, and none of them is told of as alike. */
const opinions = 7

/**
 * Answers of a hundred kinds, at touchpoints made for them that are used to many, with an
 * id to be filled in; one in ten has a comment.
 */
export async function answersAt(file: string) {
  command(file, 'migrate')
  const codes: string[] = []
  for (const procedure of ['2.000815', '1.001193', '2.000635', '1.012753'])
    codes.push(...(await likeIt(file, command(file, 'touchpoint', 'add', '--procedure', procedure).code)))
  await usedToMany(file)
  const sent = Array.from({ length: opinions }, () => codes).flat()
  return sent.map((touchpoint, i) => {
    const kind = (i + 37 * Math.floor(i / codes.length)) % 100
    const level = (place: number) => 1 + (Math.floor(kind / 2 ** place) % 5)
    const answers = { overall: level(0), access: level(1), procedure: level(2), official: level(3), result: level(4) }
    const comment = i % 10 === 0 ? { comment: 'Cán bộ hướng dẫn nhiệt tình, dễ hiểu.' } : {}
    return { id: toBeFilled, touchpoint, questionnaire: 'one-stop', version: 1, answers, ...comment }
  })
}

/** A day on which each touchpoint had thousands of answers, so that nobody is told of the crowd of a bench. */
async function usedToMany(file: string): Promise<void> {
  const db = await openFile(`file:${file}`)
  await db.run(sql`
    insert into days (day, touchpoint, area, procedure, channel, stream, n, answered, satisfied)
    select date('now', '-1 day', '+7 hours'), code, area, procedure, channel, 'volunteer', 9000, 9000, 8000
    from touchpoints where true
    on conflict do update set n = excluded.n`)
  db.$client.close()
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
