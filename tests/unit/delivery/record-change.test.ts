import { outdatedBy, parseRecordChange } from '../../../src/delivery/changes/record-change.ts'

const change = { collection: 'topics', identifier: 'hunde', sequence: 7 }

describe('a change', () => {
  it('outdates what was made of the record and of its collection', () => {
    expect(outdatedBy(change)).toEqual(['all topics', 'topics/hunde'])
  })

  it('outdates what looked for records that name another', () => {
    const tags = outdatedBy({ ...change, collection: 'faqs', refersTo: ['services/hund'] })
    expect(tags).toContain('faqs naming services/hund')
  })

  it('outdates lists of the area of a variant', () => {
    const tags = outdatedBy({
      collection: 'service-variants',
      identifier: 'hund@sursee',
      sequence: 7,
    })
    expect(tags).toContain('service-variants in sursee')
  })

  it('outdates everything where there is more than a message holds', () => {
    expect(outdatedBy({ ...change, refersToMany: true })).toEqual(['everything'])
  })

  it('is refused where it is none', () => {
    expect(() => parseRecordChange('{"collection":1}')).toThrow()
  })
})
