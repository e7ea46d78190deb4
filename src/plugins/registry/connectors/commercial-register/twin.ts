import { notFound, type Twin } from '../../sandbox/twin.ts'

const company = {
  name: 'Muster & Beispiel AG',
  ehraid: 1,
  uid: 'CHE100000006',
  legalSeat: 'Luzern',
  legalSeatId: 1061,
  legalForm: { id: 3, uid: '0106', name: { de: 'Aktiengesellschaft', fr: 'Société anonyme' } },
  status: 'ACTIVE',
  address: { street: 'Musterweg', houseNumber: '1', swissZipCode: '6003', city: 'Luzern' },
}

/** Zefix with one company that does not exist. */
export const commercialRegisterTwin: Twin = {
  open: () => ({
    answer: ({ method, path }) => {
      if (method !== 'GET') return notFound
      if (path === '/api/v1/legalForm') return { status: 200, json: [company.legalForm] }
      return path === `/api/v1/company/uid/${company.uid}`
        ? { status: 200, json: [company] }
        : notFound
    },
  }),
  example: {
    lookup: {
      known: { uid: 'CHE-100.000.006' },
      expected: [
        {
          id: 'CHE100000006',
          values: {
            uid: 'CHE-100.000.006',
            name: 'Muster & Beispiel AG',
            legalForm: 'Aktiengesellschaft',
            seat: 'Luzern',
            bfsNumber: 1061,
            isActive: true,
            street: 'Musterweg',
            houseNumber: '1',
            postalCode: '6003',
            place: 'Luzern',
          },
        },
      ],
      unknown: { uid: 'CHE-999.999.996' },
    },
  },
}
