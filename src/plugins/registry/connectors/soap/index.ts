import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { defineConnector } from '../../contract.ts'
import { lookupOf } from '../../lookup-of.ts'
import { mappedRecords } from '../../mapped-records.ts'
import { isMapping } from '../../mapping.ts'
import { callSoap } from '../../transport/soap.ts'
import type { XmlContent } from '../../transport/write-xml.ts'
import type { XmlElement } from '../../transport/xml.ts'

/** Name of an element: nobody writes markup here. */
const elementName = z.string().regex(/^[A-Za-z_][\w.-]*$/)
const mapping = z.string().max(4000).refine(isMapping)
const texts = z.record(elementName, z.string())

/**
 * Any register that speaks SOAP 1.1: an administrator says which operation to call, and how its answer reads, in JSONata.
 * It counts as personal, whatever it holds.
 * Source: W3C SOAP 1.1; JSONata 2.
 */
export const soap = defineConnector({
  key: 'soap',
  label: {
    de: 'SOAP-Schnittstelle (allgemein)',
    fr: 'Interface SOAP (générale)',
    it: 'Interfaccia SOAP (generica)',
    en: 'SOAP interface (generic)',
  },
  auth: 'basic',
  isPersonal: true,
  options: z.object({
    path: z.string().regex(/^[\w\-./]+$/),
    namespace: z.string().min(1),
    /** Begins the SOAPAction of each operation. */
    actionPrefix: z.string(),
    /** Operation without arguments that answers as long as all is well. */
    checkOperation: elementName,
    lookupOperation: elementName,
    /** Elements of the question, each of them needed. */
    lookupFields: z.array(elementName).min(1),
    /** Expression that makes a list of `{ id, subject, values }` of the answer's element. */
    lookupMapping: mapping,
  }),

  open: (options, call) => {
    const { path, namespace, actionPrefix } = options
    const ask = (operation: string, content: XmlContent) =>
      callSoap(call, {
        path,
        action: `${actionPrefix}${operation}`,
        body: { [operation]: { '@xmlns': namespace, ...content } },
      })
    return {
      check: async () => {
        await ask(options.checkOperation, {})
      },

      lookup: lookupOf(texts, async (question) => {
        const content = Object.fromEntries(
          options.lookupFields.map((name) => [name, needed(question, name)]),
        )
        const answer = await ask(options.lookupOperation, content)
        return mappedRecords(options.lookupMapping, toPlain(answer))
      }),
    }
  },
})

const needed = (question: Readonly<Record<string, string>>, name: string): string => {
  const value = Object.hasOwn(question, name) ? question[name] : undefined
  if (value) return value
  throw new CatalogueError('REGISTRY_QUESTION_INVALID', `${name}: missing`)
}

/** An element as an expression sees it: its text, or by name what is in it, a list where a name comes twice. */
const toPlain = ({ text, children }: XmlElement): unknown => {
  if (children.length === 0) return text
  const byName = Map.groupBy(children, ({ name }) => name)
  return Object.fromEntries(
    [...byName].map(([name, all]) => {
      const [first, ...more] = all.map(toPlain)
      return [name, more.length > 0 ? [first, ...more] : first]
    }),
  )
}
