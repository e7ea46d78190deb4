import {
  checkContract,
  type Contract,
  toPublicContract,
} from '../../../../../src/domain/cost/project/contract.ts'

const contract = (more: Partial<Contract> = {}): Contract => ({
  identifier: 'c-1',
  kind: 'contract',
  title: { de: 'Entwicklung der Portallösung' },
  supplier: 'Muster AG',
  signedOn: '2021-05-01',
  amountRappen: 100,
  documents: ['vertrag'],
  ...more,
})

const withheld = { de: 'Verhandlungen mit weiteren Anbietern laufen' }
const check = (more: Partial<Contract>) =>
  checkContract(contract(more), '2022-01-01').map(({ code, pointer }) => `${code} ${pointer}`)

describe('a contract that is not published', () => {
  it('shows as «not published» with the reason and until when, and nothing else of it', () => {
    expect(toPublicContract(contract({ withheld, withheldUntil: '2022-12-31' }))).toEqual({
      isPublished: false,
      identifier: 'c-1',
      kind: 'contract',
      signedOn: '2021-05-01',
      withheld,
      withheldUntil: '2022-12-31',
    })
  })

  it('may be withheld without an end', () => {
    expect(toPublicContract(contract({ withheld }))).not.toHaveProperty('withheldUntil')
  })

  it('has a reason', () => {
    expect(check({ withheld: { de: ' ' } })).toEqual([
      'WITHHELD_UNEXPLAINED /contracts/c-1/withheld',
    ])
    expect(check({ withheld })).toEqual([])
  })

  it('is told of when the day it was withheld until has passed', () => {
    expect(check({ withheld, withheldUntil: '2021-12-31' })).toEqual([
      'WITHHELD_TOO_LONG /contracts/c-1/withheldUntil',
    ])
    expect(check({ withheld, withheldUntil: '2022-01-01' })).toEqual([])
    expect(check({ withheldUntil: '2021-12-31' })).toEqual([])
  })
})

describe('a contract that is published', () => {
  it('shows whole', () => {
    expect(toPublicContract(contract())).toEqual({ isPublished: true, ...contract() })
  })

  it.each([[-1], [0.5]])('has no amount of %d Rappen', (amountRappen) => {
    expect(check({ amountRappen })).toEqual(['AMOUNT_NOT_WHOLE /contracts/c-1/amountRappen'])
  })

  it('may cost nothing, or nobody knows what', () => {
    const { amountRappen: _, ...unknown } = contract()
    expect(check({ amountRappen: 0 })).toEqual([])
    expect(checkContract(unknown, '2022-01-01')).toEqual([])
  })

  it('does not end before it begins', () => {
    expect(check({ validFrom: '2021-06-02', validTo: '2021-06-01' })).toEqual([
      'CONTRACT_ORDER /contracts/c-1/validTo',
    ])
    expect(check({ validFrom: '2021-06-01', validTo: '2021-06-01' })).toEqual([])
  })
})
