import { malformed, notFound, type Twin } from '../../sandbox/twin.ts'
import { signatureHeader, signatureOf } from '../../transport/require-signed.ts'
import { writeXml } from '../../transport/write-xml.ts'
import { elementAt, readXml, textAt, type XmlElement } from '../../transport/xml.ts'
import { toMoveResponse } from './message.ts'

/** The residents' office of a municipality: takes messages, each case once, and says that it has them. */
export const eumzugTwin: Twin = {
  open: () => {
    const cases = new Map<string, string>()
    const messages: string[] = []
    return {
      messages: () => messages,
      deliveries: () => [...cases.keys()].map((id) => id.replace(/^EUMZUG-/, '')),
      answer: ({ method, path, body }) => {
        if (path === '/status') return { status: 200, json: { status: 'ok' } }
        if (method !== 'POST' || path !== '/messages') return notFound
        const delivery = readXml(body)
        const id = textAt(delivery, 'deliveryHeader', 'businessProcessId')
        if (!id?.startsWith('EUMZUG-') || !isComplete(delivery)) return malformed
        const messageId = cases.get(id) ?? `0194-${String(cases.size + 1)}`
        cases.set(id, messageId)
        messages.push(body)
        return { status: 200, xml: writeXml({ receipt: { messageId } }) }
      },
    }
  },
  example: {
    options: { senderId: '0-999-1', recipientId: '1-1061-1' },
    push: {
      state: 'received',
      delivery: {
        idempotencyKey: '2026-000001',
        values: {
          ahvNumber: '756.0000.0000.02',
          officialName: 'Muster',
          firstName: 'Max',
          dateOfBirth: '1980-01-31',
          arrivalDate: '2026-04-01',
          fromBfsNumber: 1103,
          toBfsNumber: 1061,
          street: 'Musterweg',
          houseNumber: '1',
          postalCode: '6003',
          place: 'Luzern',
          egid: '190000001',
          ewid: '2',
          email: 'max.muster@example.ch',
        },
      },
    },
    callback: (idempotencyKey, secret) => {
      const body = toMoveResponse(idempotencyKey, true)
      return { headers: { [signatureHeader]: signatureOf(body, secret) }, body }
    },
  },
}

/** Without these the office can do nothing. */
const isComplete = (delivery: XmlElement): boolean => {
  const move = elementAt(delivery, 'platformMoveIn')
  return [
    textAt(move, 'personIdentification', 'officialName'),
    textAt(move, 'arrivalDate'),
    textAt(move, 'reportingMunicipality', 'municipalityId'),
    textAt(move, 'dwellingAddress', 'address', 'town'),
  ].every(Boolean)
}
