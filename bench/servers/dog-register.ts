import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs'
import http from 'node:http'
import { text } from 'node:stream/consumers'

/**
 * A register of dogs that forgets nothing when it is killed: each registration is on disk before it is confirmed, under
 * the key it came with. Speaks what the connector `dog-register` speaks.
 */
const [journal = '', port = '0'] = process.argv.slice(2)

/** Registrations by key. */
const known = new Map<string, string>()

if (existsSync(journal)) {
  // What was cut off in the middle was never confirmed.
  for (const line of readFileSync(journal, 'utf8').split('\n').slice(0, -1)) {
    const { key, id } = JSON.parse(line) as { key: string; id: string }
    known.set(key, id)
  }
}

const register = (key: string, dog: unknown): string => {
  const before = known.get(key)
  if (before !== undefined) return before
  const id = `H-${String(known.size + 1)}`
  const file = openSync(journal, 'a')
  appendFileSync(file, `${JSON.stringify({ key, id, dog })}\n`)
  fsyncSync(file)
  closeSync(file)
  known.set(key, id)
  return id
}

const answer = async (request: http.IncomingMessage): Promise<[number, unknown]> => {
  if (request.url === '/status') return [200, { status: 'ok' }]
  const key = request.headers['idempotency-key']
  if (request.url !== '/registrations' || typeof key !== 'string') return [404, {}]
  return [201, { id: register(key, JSON.parse(await text(request))) }]
}

http
  .createServer((request, response) => {
    answer(request).then(
      ([status, body]) => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(body))
      },
      () => {
        response.writeHead(400).end()
      },
    )
  })
  .listen(Number(port), '127.0.0.1')
