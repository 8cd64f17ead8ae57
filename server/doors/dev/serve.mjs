/**
 * `npm run dev`: the program over a demonstration, with whatever is changed in the
 * sources at once in it. The desk comes from vite, which reloads it by itself; all
 * other pages and the API come from the server, built and started anew on a change.
 * PORT is the address to look at; DATABASE_URL another database than the demonstration.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const built = (name) => join(root, 'dist/server', `${name}.js`)
const port = Number(process.env.PORT || 8787)
const address = `http://localhost:${port}`
const ward = process.env.WARD ? `-${process.env.WARD}` : ''
const demoFile = join(root, `data/demo${ward}.db`)
const environment = {
  ...process.env,
  DATABASE_URL: process.env.DATABASE_URL || `file:${demoFile}`,
  BASE_URL: address,
  HOST: '127.0.0.1',
  PORT: String(port + 1),
}

/** @returns whether it worked; what is wrong has been printed */
function build() {
  const vite = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'error']
  return spawnSync(process.execPath, vite, { cwd: root, stdio: 'inherit' }).status === 0
}

const sipas = (...words) => execFileSync(process.execPath, [built('cli'), ...words], { cwd: root, env: environment })

/** Its own log is left out: only what it could not do is printed. */
function startServer() {
  const child = spawn(process.execPath, [built('node')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ready = new Promise((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (text) => {
      if (text.includes('demo.db npm start')) resolve()
      for (const line of text.split('\n')) if (/"level":"(error|warn)"/.test(line)) console.error(line)
    }),
  )
  return { child, ready: Promise.race([ready, once(child, 'exit')]) }
}

async function stop({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** The desk as vite serves it; everything else is asked of the server. */
const serveDesk = () =>
  createServer({
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    logLevel: 'warn',
    plugins: [deskShell],
    server: {
      host: 'localhost',
      port,
      strictPort: true,
      fs: { allow: [root] },
      proxy: { '^/(?!(desk|@|node_modules|styles|survey/)|.*\\.tsx?($|\\?))': `http://127.0.0.1:${port + 1}` },
    },
  })

/** Every address of the desk is its one page. */
const deskShell = {
  name: 'desk-shell',
  configureServer: (vite) => () =>
    vite.middlewares.use(async (request, response, next) => {
      const url = request.originalUrl ?? '/'
      if (!url.startsWith('/desk')) return next()
      const page = await readFile(join(root, 'client/desk/index.html'), 'utf8')
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(await vite.transformIndexHtml('/desk/index.html', page.replace('./main.tsx', '/desk/main.tsx')))
    }),
}

if (!build()) process.exit(1)
if (!process.env.DATABASE_URL) {
  console.log(existsSync(demoFile) ? 'Opening the demonstration …' : 'Making a demonstration, once: half a minute …')
  sipas('demo')
}
let server = startServer()
await server.ready
if (server.child.exitCode !== null) process.exit(1)
const desk = await serveDesk()
await desk.listen()
const { url } = JSON.parse(sipas('admin', 'invite', '--json'))

console.log(`
  citizens   ${address}/
  desk       ${address}/desk/
  sign in    ${url}
             (makes an account, once; afterwards sign in at the desk with it)
  database   ${environment.DATABASE_URL}
  A change in client/desk reloads the desk; any other builds the server and starts it anew.
`)

let waiting
let busy = Promise.resolve()

/** Several files are written at once: builds when it has been quiet for a moment, one build after the other. */
function changed(room, name) {
  if (name === null || `${room}/${name}`.startsWith('client/desk/') || /(^|\/)\.|~$/.test(name)) return
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    busy = busy.then(renew)
  }, 200)
}

async function renew() {
  console.log('Building …')
  if (!build()) return console.error('Not built: the server before goes on.')
  await stop(server)
  server = startServer()
  await server.ready
  desk.ws.send({ type: 'full-reload' })
  console.log('Started anew.')
}

for (const room of ['surveys', 'db', 'server', 'client'])
  watch(join(root, room), { recursive: true }, (_, name) => changed(room, name))

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await Promise.all([stop(server), desk.close()])
    process.exit()
  })
