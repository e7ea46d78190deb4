import {
  behindIn,
  reviewState,
  type Standing,
} from '../../../../src/domain/service/review-state.ts'

const standing = (values: Partial<Standing> = {}): Standing => ({
  accepted: new Map(),
  current: new Map([
    ['description', 'new'],
    ['fees', 'same'],
  ]),
  isArchived: false,
  ...values,
})

describe('a variant', () => {
  it('that touches nothing is in order, whatever changes', () => {
    expect(reviewState(standing())).toBe('ok')
  })

  it('is in order where it was compared with what the service says today', () => {
    expect(reviewState(standing({ accepted: new Map([['fees', 'same']]) }))).toBe('ok')
  })

  it('is behind in exactly the groups that say something else', () => {
    const accepted = new Map([
      ['description', 'old'],
      ['fees', 'same'],
    ] as const)
    expect(reviewState(standing({ accepted }))).toBe('canonical-changed')
    expect(behindIn(standing({ accepted }))).toEqual(['description'])
  })

  it('was never reviewed where nobody compared a group it touches', () => {
    expect(reviewState(standing({ accepted: new Map([['fees', null]]) }))).toBe('never-reviewed')
  })

  it('of a service that is gone hears that first', () => {
    const accepted = new Map([['description', 'old']] as const)
    expect(reviewState(standing({ accepted, isArchived: true }))).toBe('canonical-archived')
  })
})
