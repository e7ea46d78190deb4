import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { defineConnector, type RegistryRecord } from '../../contract.ts'
import { lookupOf } from '../../lookup-of.ts'
import { parsedOrError } from '../../parsed-or-error.ts'

const chipNumber = z.string().regex(/^\d{15}$/)
const ahvNumber = z.string().regex(/^756\.\d{4}\.\d{4}\.\d{2}$/)

const dog = z.object({
  chipNumber,
  name: z.string().min(1),
  breed: z.string().min(1),
  dateOfBirth: z.iso.date(),
  holder: ahvNumber,
})

const toRecord = ({ holder, ...about }: z.output<typeof dog>): RegistryRecord => ({
  id: about.chipNumber,
  subject: holder,
  values: about,
})

/**
 * Dogs and who keeps them, by the number of the chip.
 * Source: eCH-0185 V3 (names, chip number of 15 digits, ISO 11784); AMICUS publishes no interface, so the calls are this
 * product's own.
 */
export const dogRegister = defineConnector({
  key: 'dog-register',
  label: {
    de: 'Hunderegister',
    fr: 'Registre des chiens',
    it: 'Registro dei cani',
    en: 'Dog register',
  },
  auth: 'bearer',
  isPersonal: true,
  options: z.object({}),

  open: (_options, { json, ping, text }) => ({
    check: () => ping({ path: 'status' }),

    lookup: lookupOf(z.object({ chipNumber }), async (question) => {
      const found = await json({ path: `dogs/${question.chipNumber}` }, dog)
      return found ? [toRecord(found)] : []
    }),

    push: async ({ idempotencyKey, values }) => {
      const registration = parsedOrError(dog, values, 'REGISTRY_QUESTION_INVALID')
      const receipt = await json(
        {
          method: 'POST',
          path: 'registrations',
          headers: { 'idempotency-key': idempotencyKey },
          body: JSON.stringify(registration),
        },
        z.object({ id: z.string().min(1) }),
      )
      if (!receipt) throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'nothing takes dogs there')
      return { remoteId: receipt.id, state: 'done' }
    },

    withdraw: async ({ idempotencyKey }) => {
      const path = `registrations/${encodeURIComponent(idempotencyKey)}`
      await text({ method: 'DELETE', path })
    },
  }),
})
