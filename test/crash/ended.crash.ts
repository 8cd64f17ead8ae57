import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { report } from './report.ts'
import { inRounds, rounds } from './rounds.ts'
import { openWard } from './ward.ts'

test('the power goes at any moment: whoever was thanked is there once, and whoever was not sends again', async () => {
  const n = rounds()
  const { sendings, told, found } = await inRounds(
    n,
    ({ program }) => program().end('SIGKILL'),
    () => {},
  )
  expect(found.found).toBe(sendings.length)
  report({ fault: 'kill -9', rounds: n, ...found }, told)
})

test('told to stop at any moment, the server answers everybody it accepted before it leaves', async () => {
  const n = rounds(process.env.SHORT === '1' ? 0.4 : 1)
  const { sendings, told, found } = await inRounds(
    n,
    async ({ program }) => expect(await program().end('SIGTERM')).toBe(0),
    ({ found, acknowledged }) => expect(found).toBe(acknowledged),
  )
  expect(found.found).toBe(sendings.length)
  report({ fault: 'SIGTERM', rounds: n, ...found }, told)
})

test('told to stop while somebody holds a connection and never finishes asking, the server leaves all the same', async () => {
  const { program } = await openWard()
  const held = connect(Number(new URL(program().url).port), '127.0.0.1')
  onTestFinished(() => void held.destroy())
  held
    .on('error', () => {})
    .write(
      'POST /api/v1/responses HTTP/1.1\r\nHost: sipas\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    )
  await fetch(`${program().url}/healthz`)
  expect(await program().end('SIGTERM')).toBe(0)
})
