import fc from 'fast-check'

import { errorKinds } from '../../../src/domain/errors.ts'
import { problem } from '../../../src/delivery/schemas/problem.ts'
import { cloneDatabase } from '../../support/database.ts'
import { brokenBytes } from '../../support/malformed/broken-bytes.ts'
import {
  malformedRequests,
  type OpenApi,
  type RawRequest,
} from '../../support/malformed/requests.ts'
import { createSender, type RawAnswer } from '../../support/malformed/send-raw.ts'
import {
  aDataFolder,
  endEverything,
  type ServerProcess,
  startServer,
} from '../../support/server-process.ts'

/** FUZZ_SEED tries others; a failure prints the one it was found with. */
const seed = Number(process.env.FUZZ_SEED ?? 20260615)
const howMany = 10_000
const atOnce = 24

interface Met {
  request: string
  answer: RawAnswer
}

let server: ServerProcess
let sender: ReturnType<typeof createSender>
let document: OpenApi
const met: Met[] = []

const sendAll = async (requests: readonly RawRequest[]): Promise<void> => {
  const open = requests.entries()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [, request] of open) {
        const answer = await sender.send(request)
        met.push({ request: `${request.method} ${request.target}`.slice(0, 300), answer })
      }
    }),
  )
}

beforeAll(async () => {
  server = await startServer({
    DATABASE_URL: await cloneDatabase('seeded'),
    PAYLOAD_SECRET: 'only-while-tests-are-running-000000',
    DATA_DIR: await aDataFolder(),
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '0',
  })
  sender = createSender(server.url)
  document = (await (await fetch(`${server.url}/v1/openapi.json`)).json()) as OpenApi
  process.stdout.write(`fuzz: FUZZ_SEED=${String(seed)}\n`)
  const began = Date.now()
  await sendAll(fc.sample(malformedRequests(document), { numRuns: howMany, seed }))
  for (const bytes of brokenBytes) {
    const answer = await sender.sendBytes(bytes)
    if (answer) met.push({ request: bytes.slice(0, 100), answer })
  }
  process.stdout.write(`fuzz: ${String(met.length)} answers in ${String(Date.now() - began)} ms\n`)
})

afterAll(async () => {
  sender.stop()
  await endEverything()
})

const isRefusal = ({ answer: { status } }: Met) => status >= 400
const hasBody = ({ request }: Met) => !request.startsWith('HEAD ')
const countsBy = (keyOf: (one: Met) => string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(met.flatMap(keyOf), (key) => key)].map(([key, all]) => [key, all.length]),
  )

describe('ten thousand malformed requests', () => {
  it('are never the fault of the server', () => {
    expect(met.length).toBeGreaterThanOrEqual(howMany)
    const failed = ({ answer: { status } }: Met) => status === 0 || status >= 500
    expect(met.filter(failed).slice(0, 20)).toEqual([])
  })

  it('leave a server that works, and nothing in its log', async () => {
    expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({ status: 'ready' })
    const service = await fetch(`${server.url}/v1/services/hund-anmelden?bfs=1103`)
    expect(service.status).toBe(200)
    const logged = server
      .stdout()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    expect(logged).toEqual([])
  })

  it('are refused with a problem document each', () => {
    const wrong = met
      .filter(isRefusal)
      .filter(hasBody)
      .filter(({ answer }) => {
        if (!answer.type.startsWith('application/problem+json')) return true
        const parsed = problem.safeParse(JSON.parse(answer.body))
        return (
          !parsed.success ||
          parsed.data.status !== answer.status ||
          !(parsed.data.code in errorKinds)
        )
      })
    expect(wrong.slice(0, 20)).toEqual([])
  })

  it('meet every way of refusing: else they would show nothing', () => {
    const codes = countsBy((one) =>
      isRefusal(one) && hasBody(one)
        ? [...one.answer.body.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code)
        : [],
    )
    const statuses = countsBy(({ answer }) => [String(answer.status)])
    process.stdout.write(`fuzz: ${JSON.stringify({ statuses, codes })}\n`)
    const everyCode = [
      ...[
        'QUERY_INVALID',
        'PARAMETER_INVALID',
        'PARAMETER_UNKNOWN',
        'PLACE_UNKNOWN',
        'CURSOR_INVALID',
      ],
      ...['RECORD_NOT_FOUND', 'ROUTE_NOT_FOUND', 'METHOD_NOT_ALLOWED', 'NOT_ACCEPTABLE'],
      ...['REQUEST_MALFORMED', 'HEADERS_TOO_LARGE'],
    ]
    expect(everyCode.filter((code) => !codes[code])).toEqual([])
    const everyStatus = ['200', '204', '400', '404', '405', '406', '431']
    expect(everyStatus.filter((status) => !statuses[status])).toEqual([])
  })

  it('are sent to every operation of the document', () => {
    const asked = new Set(met.map(({ request }) => request.split(' ')[1]?.split('?')[0] ?? ''))
    const missed = Object.keys(document.paths).filter((path) => {
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
      return ![...asked].some((one) => pattern.test(one))
    })
    expect(missed).toEqual([])
  })
})
