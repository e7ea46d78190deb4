import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { checkUid } from '../../../../domain/uid.ts'
import { defineConnector, type RegistryRecord } from '../../contract.ts'
import { lookupOf } from '../../lookup-of.ts'
import { callSoap } from '../../transport/soap.ts'
import { elementAt, textAt, type XmlElement } from '../../transport/xml.ts'

const service = 'http://www.uid.admin.ch/xmlns/uid-wse'
const path = 'V5.0/PublicServices.svc'

const uid = z.string().refine((value) => checkUid(value) === undefined)

const digitsOf = (value: string): string => value.replaceAll(/\D/g, '')

/**
 * Organisations by UID, what everybody may know of them.
 * Source: UID register of the Federal Statistical Office, public services 5.0, GetByUID and ValidateUID; eCH-0108, eCH-0097.
 */
export const uidRegister = defineConnector({
  key: 'uid-register',
  label: { de: 'UID-Register', fr: 'Registre IDE', it: 'Registro IDI', en: 'UID register' },
  auth: 'none',
  isPersonal: false,
  options: z.object({}),

  open: (_options, call) => ({
    check: async () => {
      const body = { ValidateUID: { '@xmlns': service, uid: 'CHE100000006' } }
      const action = `${service}/IPublicServices/ValidateUID`
      const answer = await callSoap(call, { path, action, body })
      if (textAt(answer, 'ValidateUIDResult') !== 'true') {
        throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'a valid number is called invalid')
      }
    },

    lookup: lookupOf(z.object({ uid }), async (question) => {
      const body = {
        GetByUID: {
          '@xmlns': service,
          uid: {
            uidOrganisationIdCategorie: {
              '@xmlns': 'http://www.ech.ch/xmlns/eCH-0097/5',
              '#': 'CHE',
            },
            uidOrganisationId: {
              '@xmlns': 'http://www.ech.ch/xmlns/eCH-0097/5',
              '#': digitsOf(question.uid),
            },
          },
        },
      }
      const action = `${service}/IPublicServices/GetByUID`
      const answer = await callSoap(call, { path, action, body })
      const found = elementAt(answer, 'GetByUIDResult', 'organisationType')
      return found ? [toRecord(found)] : []
    }),
  }),
})

/** @throws CatalogueError REGISTRY_ANSWER_INVALID */
const toRecord = (organisation: XmlElement): RegistryRecord => {
  const core = elementAt(organisation, 'organisation')
  const identification = elementAt(core, 'organisationIdentification')
  const digits = textAt(identification, 'uid', 'uidOrganisationId')
  const name = textAt(identification, 'organisationName')
  if (digits?.length !== 9 || name === undefined) {
    throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'an organisation without number or name')
  }
  const number = `CHE-${digits.replaceAll(/(\d{3})(?=\d)/g, '$1.')}`
  const address = elementAt(core, 'address')
  const values = {
    uid: number,
    name,
    legalForm: textAt(identification, 'legalForm'),
    street: textAt(address, 'street'),
    houseNumber: textAt(address, 'houseNumber'),
    postalCode: textAt(address, 'swissZipCode'),
    place: textAt(address, 'town'),
  }
  const known = Object.entries(values).filter(([, value]) => value !== undefined)
  return { id: number, values: Object.fromEntries(known) }
}
