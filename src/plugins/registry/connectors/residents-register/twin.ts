import { malformed, notFound, type Twin } from '../../sandbox/twin.ts'

const address = {
  street: 'Musterweg',
  houseNumber: '1',
  postalCode: '6003',
  place: 'Luzern',
  egid: '190000001',
  ewid: '2',
}

const maxMuster = {
  ahvNumber: '756.0000.0000.02',
  officialName: 'Muster',
  firstName: 'Max',
  dateOfBirth: '1980-01-31',
  address,
  reportingMunicipality: 1061,
  arrivalDate: '2020-04-01',
}

const persons = [
  maxMuster,
  {
    ...maxMuster,
    ahvNumber: '756.0000.0000.19',
    officialName: 'Beispiel',
    firstName: 'Petra',
    dateOfBirth: '1985-12-24',
  },
]

const { address: _, ...who } = maxMuster
const record = {
  id: maxMuster.ahvNumber,
  subject: maxMuster.ahvNumber,
  values: { ...who, ...address },
}

/** A register of residents with two people who do not exist. */
export const residentsRegisterTwin: Twin = {
  open: () => ({
    answer: ({ method, path, body }) => {
      if (path === '/status') return { status: 200, json: { status: 'ok' } }
      if (method !== 'POST' || path !== '/persons/search') return notFound
      const { ahvNumber } = JSON.parse(body) as { ahvNumber?: unknown }
      if (typeof ahvNumber !== 'string') return malformed
      const found = persons.find((person) => person.ahvNumber === ahvNumber)
      return found ? { status: 200, json: found } : notFound
    },
  }),
  example: {
    lookup: {
      known: { ahvNumber: maxMuster.ahvNumber },
      expected: [record],
      unknown: { ahvNumber: '756.9999.9999.91' },
    },
    prefill: { subject: maxMuster.ahvNumber, expected: record, unknown: '756.9999.9999.91' },
  },
}
