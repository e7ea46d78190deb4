import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { defineConnector } from '../../contract.ts'
import { lookupOf } from '../../lookup-of.ts'
import { parsedOrError } from '../../parsed-or-error.ts'
import { mappedRecords } from '../../mapped-records.ts'
import { isMapping, mapped } from '../../mapping.ts'

const path = z.string().regex(/^[\w\-./{}?=&]+$/)
const mapping = z.string().max(4000).refine(isMapping)
const values = z.record(z.string(), z.unknown())

/**
 * Any register that speaks JSON: an administrator says where to ask, and how its answer reads, in JSONata.
 * Source: JSONata 2 (docs.jsonata.org). It counts as personal, whatever it holds: nobody knows what an expression brings.
 */
export const rest = defineConnector({
  key: 'rest',
  label: {
    de: 'REST-Schnittstelle (allgemein)',
    fr: 'Interface REST (générale)',
    it: 'Interfaccia REST (generica)',
    en: 'REST interface (generic)',
  },
  auth: 'bearer',
  isPersonal: true,
  options: z.object({
    checkPath: path,
    /** Address of a question, its values by name in braces: `dogs/{chipNumber}`. */
    lookupPath: path,
    /** Expression that makes a list of `{ id, subject, values }` of the answer. */
    lookupMapping: mapping,
    /** Where deliveries are posted to. */
    pushPath: path,
    /** Expression that makes the body of what is delivered. */
    pushMapping: mapping,
    /** Expression that finds the register's own number in its receipt. */
    receiptMapping: mapping,
  }),

  open: (options, { json, ping }) => ({
    check: () => ping({ path: options.checkPath }),

    lookup: lookupOf(values, async (question) => {
      const found = await json({ path: filled(options.lookupPath, question) }, z.unknown())
      return found === undefined ? [] : mappedRecords(options.lookupMapping, found)
    }),

    push: async ({ idempotencyKey, values: given }) => {
      const body = await mapped(options.pushMapping, given)
      if (body === null || typeof body !== 'object' || Object.keys(body).length === 0) {
        throw new CatalogueError('REGISTRY_QUESTION_INVALID', 'there is nothing to deliver')
      }
      const receipt = await json(
        {
          method: 'POST',
          path: options.pushPath,
          headers: { 'idempotency-key': idempotencyKey },
          body: JSON.stringify(body),
        },
        z.unknown(),
      )
      const id = await mapped(options.receiptMapping, receipt)
      const remoteId = parsedOrError(z.coerce.string().min(1), id, 'REGISTRY_ANSWER_INVALID')
      return { remoteId, state: 'received' }
    },
  }),
})

/** The values in their places, encoded, so that none of them leads elsewhere. @throws CatalogueError REGISTRY_QUESTION_INVALID */
const filled = (template: string, question: Readonly<Record<string, unknown>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(question, name) ? question[name] : undefined
    const isPlain = typeof value === 'string' || typeof value === 'number'
    if (!isPlain || value === '' || /^\.+$/.test(String(value))) {
      throw new CatalogueError('REGISTRY_QUESTION_INVALID', `${name}: missing`)
    }
    return encodeURIComponent(value)
  })
