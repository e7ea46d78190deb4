import { z } from 'zod'

import { checkUid } from '../../../../domain/uid.ts'
import { defineConnector } from '../../contract.ts'
import { lookupOf } from '../../lookup-of.ts'

const uid = z.string().refine((value) => checkUid(value) === undefined)

const companies = z.array(
  z.object({
    name: z.string(),
    uid: z.string().regex(/^CHE\d{9}$/),
    legalSeat: z.string(),
    legalSeatId: z.number(),
    legalForm: z.object({ id: z.number(), name: z.object({ de: z.string() }) }),
    status: z.string(),
    address: z
      .object({
        street: z.string().nullish(),
        houseNumber: z.string().nullish(),
        swissZipCode: z.string().nullish(),
        city: z.string().nullish(),
      })
      .nullish(),
  }),
)

/**
 * Companies in the commercial register, by UID.
 * Source: Zefix public REST interface (ZefixPublicREST/api/v1), company/uid/{id}, Basic authentication.
 */
export const commercialRegister = defineConnector({
  key: 'commercial-register',
  label: {
    de: 'Handelsregister (Zefix)',
    fr: 'Registre du commerce (Zefix)',
    it: 'Registro di commercio (Zefix)',
    en: 'Commercial register (Zefix)',
  },
  auth: 'basic',
  isPersonal: false,
  options: z.object({}),

  open: (_options, { json, ping }) => ({
    check: () => ping({ path: 'api/v1/legalForm' }),

    lookup: lookupOf(z.object({ uid }), async (question) => {
      const number = question.uid.replaceAll(/[-.]/g, '')
      const found = await json({ path: `api/v1/company/uid/${number}` }, companies)
      return (found ?? []).map((company) => ({
        id: company.uid,
        values: {
          uid: company.uid.replace(/^(CHE)(\d{3})(\d{3})(\d{3})$/, '$1-$2.$3.$4'),
          name: company.name,
          legalForm: company.legalForm.name.de,
          seat: company.legalSeat,
          bfsNumber: company.legalSeatId,
          isActive: company.status === 'ACTIVE',
          ...(company.address && {
            street: company.address.street ?? undefined,
            houseNumber: company.address.houseNumber ?? undefined,
            postalCode: company.address.swissZipCode ?? undefined,
            place: company.address.city ?? undefined,
          }),
        },
      }))
    }),
  }),
})
