import { bfsNumberOf, municipalPayer } from '../../../../src/domain/cost/payer.ts'

describe('a payer', () => {
  it('that is a municipality is known by its BFS number', () => {
    expect(municipalPayer(1061)).toBe('bfs-1061')
    expect(bfsNumberOf('bfs-1061')).toBe(1061)
  })

  it('that is the canton has no BFS number of a municipality', () => {
    expect(bfsNumberOf('canton')).toBeUndefined()
  })
})
