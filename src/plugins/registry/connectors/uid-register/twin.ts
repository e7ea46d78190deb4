import type { Twin, TwinAnswer } from '../../sandbox/twin.ts'
import { toEnvelope } from '../../transport/soap.ts'
import type { XmlContent } from '../../transport/write-xml.ts'
import { elementAt, readXml, textAt } from '../../transport/xml.ts'

const service = 'http://www.uid.admin.ch/xmlns/uid-wse'
const organisations = 'http://www.ech.ch/xmlns/eCH-0108/5'
const identifiers = 'http://www.ech.ch/xmlns/eCH-0097/5'

/** A company that does not exist; its number is the smallest possible one. */
const sample: XmlContent = {
  '@xmlns': organisations,
  organisation: {
    organisationIdentification: {
      '@xmlns': identifiers,
      uid: { uidOrganisationIdCategorie: 'CHE', uidOrganisationId: '100000006' },
      organisationName: 'Muster & Beispiel AG',
      legalForm: '0106',
    },
    address: {
      street: 'Musterweg',
      houseNumber: '1',
      town: 'Luzern',
      swissZipCode: '6003',
    },
  },
}

/** The public service of the UID register, with one company in it. */
export const uidRegisterTwin: Twin = {
  open: () => ({
    answer: ({ method, path, headers, body }) => {
      if (method !== 'POST' || path !== '/V5.0/PublicServices.svc') return clientFault
      const question = elementAt(readXml(body), 'Body')
      switch (headers.soapaction ?? '') {
        case `"${service}/IPublicServices/ValidateUID"`: {
          const isValid = textAt(question, 'ValidateUID', 'uid') === 'CHE100000006'
          return result('ValidateUID', String(isValid))
        }
        case `"${service}/IPublicServices/GetByUID"`: {
          const asked = textAt(question, 'GetByUID', 'uid', 'uidOrganisationId')
          return result('GetByUID', asked === '100000006' ? { organisationType: sample } : {})
        }
        default:
          return clientFault
      }
    },
  }),
  example: {
    lookup: {
      known: { uid: 'CHE-100.000.006' },
      expected: [
        {
          id: 'CHE-100.000.006',
          values: {
            uid: 'CHE-100.000.006',
            name: 'Muster & Beispiel AG',
            legalForm: '0106',
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

const result = (operation: string, content: XmlContent | string): TwinAnswer => ({
  status: 200,
  xml: toEnvelope({
    [`${operation}Response`]: { '@xmlns': service, [`${operation}Result`]: content },
  }),
})

const clientFault: TwinAnswer = {
  status: 500,
  xml: toEnvelope({
    'soap:Fault': { faultcode: 'soap:Client', faultstring: 'Data_validation_failed' },
  }),
}
