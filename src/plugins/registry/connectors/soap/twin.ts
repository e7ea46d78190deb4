import type { Twin, TwinAnswer } from '../../sandbox/twin.ts'
import { toEnvelope } from '../../transport/soap.ts'
import type { XmlContent } from '../../transport/write-xml.ts'
import { elementAt, readXml, textAt } from '../../transport/xml.ts'

const namespace = 'urn:sandbox:betreibungen'

/** A service of debt enforcement with one extract, of a man who does not exist. */
export const soapTwin: Twin = {
  open: () => ({
    answer: ({ method, path, headers, body }) => {
      if (method !== 'POST' || path !== '/service') return clientFault
      const question = elementAt(readXml(body), 'Body')
      switch (headers.soapaction ?? '') {
        case '"urn:sandbox:Ping"':
          return result('PingResponse', { ok: 'true' })
        case '"urn:sandbox:FindExtract"': {
          const number = textAt(question, 'FindExtract', 'ahvNumber')
          if (number === undefined) return clientFault
          return result(
            'FindExtractResponse',
            number === '756.0000.0000.02'
              ? { extract: { number: 'A-1', person: number, entries: '0' } }
              : {},
          )
        }
        default:
          return clientFault
      }
    },
  }),
  example: {
    options: {
      path: 'service',
      namespace,
      actionPrefix: 'urn:sandbox:',
      checkOperation: 'Ping',
      lookupOperation: 'FindExtract',
      lookupFields: ['ahvNumber'],
      lookupMapping:
        'extract.{ "id": number, "subject": person, "values": { "entries": $number(entries) } }',
    },
    lookup: {
      known: { ahvNumber: '756.0000.0000.02' },
      expected: [{ id: 'A-1', subject: '756.0000.0000.02', values: { entries: 0 } }],
      unknown: { ahvNumber: '756.9999.9999.91' },
    },
  },
}

const result = (name: string, content: XmlContent): TwinAnswer => ({
  status: 200,
  xml: toEnvelope({ [name]: { '@xmlns': namespace, ...content } }),
})

const clientFault: TwinAnswer = {
  status: 500,
  xml: toEnvelope({ 'soap:Fault': { faultcode: 'soap:Client', faultstring: 'bad request' } }),
}
