import { z } from 'zod'

import { malformed, notFound, type Twin } from '../../sandbox/twin.ts'

const bello = {
  chipNumber: '756000000000001',
  name: 'Bello',
  breed: 'Appenzeller Sennenhund',
  dateOfBirth: '2023-05-01',
  holder: '756.0000.0000.02',
}

const { holder, ...about } = bello

const registration = z.object({ chipNumber: z.string(), holder: z.string() })

/** A register with one dog, of a man who does not exist. */
export const dogRegisterTwin: Twin = {
  open: () => {
    const dogs = new Map<string, unknown>([[bello.chipNumber, bello]])
    const registrations = new Map<string, string>()
    return {
      deliveries: () => [...registrations.keys()],
      answer: ({ method, path, headers, body }) => {
        if (path === '/status') return { status: 200, json: { status: 'ok' } }
        if (method === 'GET') {
          const found = dogs.get(/^\/dogs\/(\d+)$/.exec(path)?.[1] ?? '')
          return found ? { status: 200, json: found } : notFound
        }
        if (method === 'DELETE') {
          const id = decodeURIComponent(/^\/registrations\/([^/]+)$/.exec(path)?.[1] ?? '')
          return registrations.delete(id) ? { status: 200, json: {} } : notFound
        }
        const key = headers['idempotency-key']
        const given = registration.safeParse(JSON.parse(body))
        if (path !== '/registrations' || key === undefined || !given.success) return malformed
        const id = registrations.get(key) ?? `H-${String(registrations.size + 1)}`
        registrations.set(key, id)
        dogs.set(given.data.chipNumber, JSON.parse(body))
        return { status: 201, json: { id } }
      },
    }
  },
  example: {
    lookup: {
      known: { chipNumber: bello.chipNumber },
      expected: [{ id: bello.chipNumber, subject: holder, values: about }],
      unknown: { chipNumber: '756000000000099' },
    },
    push: {
      state: 'done',
      delivery: {
        idempotencyKey: '2026-000002',
        values: { ...bello, chipNumber: '756000000000002', name: 'Waldi' },
      },
    },
  },
}
