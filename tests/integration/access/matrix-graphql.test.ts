import { type MatrixRun, startMatrix } from '../../support/access/matrix-run.ts'
import { graphql } from '../../support/access/graphql.ts'

const minutes = 60_000

describe('the access matrix over GraphQL', () => {
  let matrix: MatrixRun

  beforeAll(async () => {
    matrix = await startMatrix(graphql)
  })

  it('knows of what kind every collection is', () => {
    expect(matrix.unknown()).toEqual([])
  })

  it(
    'is what is found in every collection that is no content',
    async () => {
      expect(await matrix.tryOthers()).toEqual([])
    },
    30 * minutes,
  )

  it(
    'is what is found in every collection of content',
    async () => {
      expect(await matrix.tryContent()).toEqual([])
    },
    30 * minutes,
  )

  it('is found as docs/access.md tells', () => {
    expect(matrix.recorded()).toEqual(matrix.found())
  })
})
