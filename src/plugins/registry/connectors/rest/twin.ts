import { malformed, notFound, type Twin } from '../../sandbox/twin.ts'

const permit = { nr: 'P-1', halter: { ahv: '756.0000.0000.02' }, kontrollschild: 'LU 0', zone: 'A' }

/** Somebody's own system for parking permits, with field names of its own. */
export const restTwin: Twin = {
  open: () => {
    const orders = new Map<string, string>()
    return {
      deliveries: () => [...orders.keys()],
      answer: ({ method, path, headers, body }) => {
        if (path === '/status') return { status: 200, json: { ok: true } }
        if (method === 'GET') {
          return path === '/parkkarten/P-1'
            ? { status: 200, json: { treffer: [permit] } }
            : notFound
        }
        const key = headers['idempotency-key']
        const { kontrollschild } = JSON.parse(body) as { kontrollschild?: unknown }
        if (path !== '/bestellungen' || key === undefined || typeof kontrollschild !== 'string') {
          return malformed
        }
        const id = orders.get(key) ?? `B-${String(orders.size + 1)}`
        orders.set(key, id)
        return { status: 201, json: { bestellung: { nummer: id } } }
      },
    }
  },
  example: {
    options: {
      checkPath: 'status',
      lookupPath: 'parkkarten/{number}',
      lookupMapping:
        'treffer.{ "id": nr, "subject": halter.ahv, "values": { "plate": kontrollschild, "zone": zone } }',
      pushPath: 'bestellungen',
      pushMapping: '{ "kontrollschild": plate }',
      receiptMapping: 'bestellung.nummer',
    },
    lookup: {
      known: { number: 'P-1' },
      expected: [{ id: 'P-1', subject: '756.0000.0000.02', values: { plate: 'LU 0', zone: 'A' } }],
      unknown: { number: 'P-2' },
    },
    push: {
      state: 'received',
      delivery: { idempotencyKey: '2026-000004', values: { plate: 'LU 000 000' } },
    },
  },
}
