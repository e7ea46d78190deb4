import { malformed, notFound, type Twin } from '../../sandbox/twin.ts'
import { signatureHeader, signatureOf } from '../../transport/require-signed.ts'
import { writeXml } from '../../transport/write-xml.ts'
import { elementAt, readXml, textAt } from '../../transport/xml.ts'
import { toDecision } from './message.ts'

/** The system of a building authority: takes applications, each once. */
export const buildingPermitsTwin: Twin = {
  open: () => {
    const dossiers = new Map<string, string>()
    return {
      deliveries: () => [...dossiers.keys()],
      answer: ({ method, path, body }) => {
        if (path === '/status') return { status: 200, json: { status: 'ok' } }
        if (method !== 'POST' || path !== '/messages') return notFound
        const given = elementAt(
          readXml(body),
          'eventBaseDelivery',
          'planningPermissionApplicationInformation',
          'planningPermissionApplication',
        )
        const key = textAt(given, 'planningPermissionApplicationIdentification', 'localID')
        const parcel = textAt(given, 'realestateInformation', 'realestate', 'number')
        if (!key || !parcel) return malformed
        const dossierIdentification = dossiers.get(key) ?? `BG-${String(dossiers.size + 1)}`
        dossiers.set(key, dossierIdentification)
        return { status: 200, xml: writeXml({ receipt: { dossierIdentification } }) }
      },
    }
  },
  example: {
    options: { senderId: '0-999-1', recipientId: '6-1061-1' },
    push: {
      state: 'received',
      delivery: {
        idempotencyKey: '2026-000005',
        values: {
          description: 'Neubau Gartenhaus',
          applicationType: 'simplified',
          parcelNumber: '4711',
          bfsNumber: 1061,
          municipalityName: 'Luzern',
          officialName: 'Muster',
          firstName: 'Max',
          egid: '190000001',
        },
      },
    },
    callback: (idempotencyKey, secret) => {
      const body = toDecision(idempotencyKey, true)
      return { headers: { [signatureHeader]: signatureOf(body, secret) }, body }
    },
  },
}
