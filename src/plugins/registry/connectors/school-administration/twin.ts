import { notFound, type Twin } from '../../sandbox/twin.ts'

const lena = {
  ahvNumber: '756.0000.0000.26',
  officialName: 'Muster',
  firstName: 'Lena',
  dateOfBirth: '2020-06-15',
  guardians: ['756.0000.0000.02', '756.0000.0000.19'],
  schoolYear: '2026/27',
  level: 'kindergarten',
  bfsNumber: 1061,
}

/** A school administration with one child who does not exist. */
export const schoolAdministrationTwin: Twin = {
  open: () => {
    const registrations = new Map<string, { ahvNumber?: unknown }>([['S-0', lena]])
    return {
      deliveries: () => [...registrations.keys()].filter((key) => key !== 'S-0'),
      answer: ({ method, path, body }) => {
        if (path === '/status') return { status: 200, json: { status: 'ok' } }
        if (path === '/registrations' && method === 'GET') {
          const all = [...registrations].map(([key, pupil]) => ({ key, pupil }))
          return { status: 200, json: all }
        }
        if (method === 'DELETE') {
          const gone = decodeURIComponent(/^\/registrations\/([^/]+)$/.exec(path)?.[1] ?? '')
          return registrations.delete(gone) ? { status: 200, json: {} } : notFound
        }
        const given = JSON.parse(body) as { ahvNumber?: unknown }
        if (path === '/pupils/search') {
          const found = [...registrations.values()].find(
            ({ ahvNumber }) => ahvNumber === given.ahvNumber,
          )
          return found ? { status: 200, json: found } : notFound
        }
        const key = /^\/registrations\/([^/]+)$/.exec(path)?.[1]
        if (method !== 'PUT' || key === undefined) return notFound
        registrations.set(decodeURIComponent(key), given)
        return { status: 200, json: { id: decodeURIComponent(key) } }
      },
    }
  },
  example: {
    lookup: {
      known: { ahvNumber: lena.ahvNumber },
      expected: [{ id: lena.ahvNumber, subject: lena.ahvNumber, values: lena }],
      unknown: { ahvNumber: '756.9999.9999.91' },
    },
    push: {
      state: 'done',
      delivery: {
        idempotencyKey: '2026-000003',
        values: { ...lena, ahvNumber: '756.9999.9999.91', firstName: 'Noah' },
      },
    },
  },
}
