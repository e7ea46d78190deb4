import { createInterface } from 'node:readline'

import { readEnv, settle } from '../../src/env.ts'
import { bootPayload } from '../../src/server/boot-payload.ts'
import { createLogger } from '../../src/server/log.ts'
import { fill } from '../scale/fill.ts'
import type { Size } from '../scale/sizes.ts'

/** Writes to one database what is asked for on its input, one JSON a line, and answers each on its output. */
type Asked = { fill: Size } | { publish: string; summary: string }

settle({
  ...readEnv(),
  DATABASE_URL: process.argv[2] ?? '',
  PAYLOAD_SECRET: 'only-while-something-is-measured-0',
})
const { default: config } = await import('../../src/payload.config.ts')
const { payload, pool } = await bootPayload(config, createLogger('silent'))

/** Publishes a service with another summary, as an editor's save does. @returns milliseconds it took */
const publish = async (identifier: string, summary: string): Promise<number> => {
  const where = { identifier: { equals: identifier } }
  const { docs } = await payload.find({ collection: 'services', where, depth: 0, limit: 1 })
  const [service] = docs
  if (!service) throw new Error(`There is no service ${identifier}.`)
  const began = performance.now()
  await payload.update({
    collection: 'services',
    id: service.id,
    locale: 'de',
    depth: 0,
    data: { summary, _status: 'published' },
  })
  return performance.now() - began
}

for await (const line of createInterface(process.stdin)) {
  const asked = JSON.parse(line) as Asked
  const answer =
    'fill' in asked
      ? { average: await fill(payload, pool, asked.fill) }
      : { ms: await publish(asked.publish, asked.summary) }
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
process.exit(0)
