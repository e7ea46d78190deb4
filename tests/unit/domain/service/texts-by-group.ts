import type { ServiceRecord } from '../../../../src/domain/service/service-record.ts'

/** Every word of the arbitraries, `fr#7`, in a value. */
export const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^(?:<p>)?[a-z-]+#\d+/.test(value) ? [plain(value)] : []
  if (value instanceof Map) return [...value.values()].flatMap(wordsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

const plain = (word: string) => word.replace(/<\/?p>/g, '')

/** The words of a record by the group they belong to. */
export const textsByGroup = (record: ServiceRecord) =>
  (
    [
      ['identity', [record.title, record.summary]],
      ['localName', record.localName],
      ['offeredReason', record.offeredReason],
      ['description', record.description],
      ['procedure', record.procedureSteps],
      ['time', record.processingTime],
      ['remedy', record.remedy],
      ['contact', record.contact],
      ['synonyms', record.synonyms],
      ['conditions', record.conditions],
      ['evidences', record.evidences],
      ['outputs', [record.outputs, record.resultText]],
      ['deadlines', record.deadlines],
      ['channels', record.channels],
      ['fees', record.fees],
      ['legalBases', record.legalBases],
      ['faqs', record.faqs],
    ] as const
  ).map(([group, texts]) => [group, wordsIn(texts)] as const)
