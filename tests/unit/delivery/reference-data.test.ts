import { createReferenceStore } from '../../../src/delivery/records/reference-data.ts'
import type { Responsible } from '../../../src/domain/responsibility/responsible.ts'

const answer: Responsible = { connectBy: 'residence', answers: [], findings: [] }

const afterChangeOf = (collection: string) => {
  const store = createReferenceStore()
  store.snapshot().answered.set('hund-anmelden gemeinde-1103', answer)
  const data = { identifier: 'x', members: [], successors: [] }
  store.apply([{ collection, identifier: 'x', data }])
  return [...store.snapshot().answered.values()]
}

describe('what the rules answered before', () => {
  it.each(['jurisdictions', 'authorities', 'responsibilities', 'responsibility-templates'])(
    'is forgotten when one of the %s changes',
    (collection) => {
      expect(afterChangeOf(collection)).toEqual([])
    },
  )

  it('is remembered when something changes that no rule names', () => {
    expect(afterChangeOf('topics')).toEqual([answer])
  })
})
