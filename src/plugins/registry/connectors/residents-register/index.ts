import { z } from 'zod'

import { defineConnector, type RegistryRecord } from '../../contract.ts'
import { lookupOf } from '../../lookup-of.ts'

const ahvNumber = z.string().regex(/^756\.\d{4}\.\d{4}\.\d{2}$/)

const person = z.object({
  ahvNumber,
  officialName: z.string(),
  firstName: z.string(),
  dateOfBirth: z.iso.date(),
  address: z.object({
    street: z.string(),
    houseNumber: z.string(),
    postalCode: z.string(),
    place: z.string(),
    egid: z.string().nullish(),
    ewid: z.string().nullish(),
  }),
  reportingMunicipality: z.number(),
  arrivalDate: z.iso.date().nullish(),
})

const toRecord = ({ address, ...who }: z.output<typeof person>): RegistryRecord => ({
  id: who.ahvNumber,
  subject: who.ahvNumber,
  values: { ...who, ...address },
})

/**
 * People and where they are registered, by AHV number; to each person what is about that person.
 * Source: what is told is named as in eCH-0011, 0044 and 0010; the interface is this product's own, since registers of
 * residents publish none.
 */
export const residentsRegister = defineConnector({
  key: 'residents-register',
  label: {
    de: 'Einwohnerregister',
    fr: 'Registre des habitants',
    it: 'Registro degli abitanti',
    en: 'Residents register',
  },
  auth: 'bearer',
  isPersonal: true,
  options: z.object({}),

  open: (_options, { json, ping }) => {
    // In the body: addresses of requests end up in logs.
    const find = async (asked: string): Promise<RegistryRecord | undefined> => {
      const body = JSON.stringify({ ahvNumber: asked })
      const found = await json({ method: 'POST', path: 'persons/search', body }, person)
      return found && toRecord(found)
    }
    return {
      check: () => ping({ path: 'status' }),
      lookup: lookupOf(z.object({ ahvNumber }), async (question) => {
        const found = await find(question.ahvNumber)
        return found ? [found] : []
      }),
      prefill: find,
    }
  },
})
