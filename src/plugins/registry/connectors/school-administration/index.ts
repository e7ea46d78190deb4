import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { defineConnector, type RegistryRecord } from '../../contract.ts'
import { lookupOf } from '../../lookup-of.ts'
import { parsedOrError } from '../../parsed-or-error.ts'

const ahvNumber = z.string().regex(/^756\.\d{4}\.\d{4}\.\d{2}$/)

const pupil = z.object({
  ahvNumber,
  officialName: z.string().min(1),
  firstName: z.string().min(1),
  dateOfBirth: z.iso.date(),
  /** AHV numbers of those who answer for the child. */
  guardians: z.array(ahvNumber).min(1),
  schoolYear: z.string().regex(/^\d{4}\/\d{2}$/),
  level: z.enum(['kindergarten', 'primary', 'secondary']),
  bfsNumber: z.number().int(),
})

/** Everything a school administration holds, in a form of our own: no vendor's, so that it outlives each of them. */
const everything = z.object({
  format: z.literal('schaltwerk-school/1'),
  exportedAt: z.iso.datetime(),
  registrations: z.array(z.object({ key: z.string().min(1), pupil })),
})

const toRecord = (given: z.output<typeof pupil>): RegistryRecord => ({
  id: given.ahvNumber,
  subject: given.ahvNumber,
  values: given,
})

/**
 * Children enrolled at school. Everything can be taken out and brought into another system: when a vendor closed in 2022,
 * municipalities lost theirs.
 * Source: no standard; persons are named as in eCH-0044.
 */
export const schoolAdministration = defineConnector({
  key: 'school-administration',
  label: {
    de: 'Schuladministration',
    fr: 'Administration scolaire',
    it: 'Amministrazione scolastica',
    en: 'School administration',
  },
  auth: 'bearer',
  isPersonal: true,
  options: z.object({}),

  open: (_options, { json, ping, now, text }) => {
    const enrol = async (key: string, enrolled: z.output<typeof pupil>): Promise<string> => {
      const receipt = await json(
        {
          method: 'PUT',
          path: `registrations/${encodeURIComponent(key)}`,
          body: JSON.stringify(enrolled),
        },
        z.object({ id: z.string().min(1) }),
      )
      if (!receipt) throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'nothing enrols there')
      return receipt.id
    }
    return {
      check: () => ping({ path: 'status' }),

      lookup: lookupOf(z.object({ ahvNumber }), async (question) => {
        const body = JSON.stringify(question)
        const found = await json({ method: 'POST', path: 'pupils/search', body }, pupil)
        return found ? [toRecord(found)] : []
      }),

      push: async ({ idempotencyKey, values }) => ({
        remoteId: await enrol(
          idempotencyKey,
          parsedOrError(pupil, values, 'REGISTRY_QUESTION_INVALID'),
        ),
        state: 'done',
      }),

      withdraw: async ({ idempotencyKey }) => {
        const path = `registrations/${encodeURIComponent(idempotencyKey)}`
        await text({ method: 'DELETE', path })
      },

      exportAll: async () => {
        const registrations = await json({ path: 'registrations' }, everything.shape.registrations)
        return {
          format: 'schaltwerk-school/1',
          exportedAt: now().toISOString(),
          registrations: registrations ?? [],
        }
      },

      importAll: async (given) => {
        const { registrations } = parsedOrError(everything, given, 'REGISTRY_QUESTION_INVALID')
        for (const { key, pupil: enrolled } of registrations) await enrol(key, enrolled)
        return { records: registrations.length }
      },
    }
  },
})
