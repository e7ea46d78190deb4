import { asCatalogueError } from '../../../src/hooks/name-errors.ts'

const failedWith = (code: string) => new Error('Failed query', { cause: { code } })

describe('what the database refuses', () => {
  it.each(['40P01', '40001'])('is a conflict where others were in the way: %s', (code) => {
    expect(asCatalogueError(failedWith(code))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      kind: 'conflict',
    })
  })

  it.each(['22P02', '42703'])('is the fault of the request where it makes no sense: %s', (code) => {
    expect(asCatalogueError(failedWith(code))).toMatchObject({ code: 'QUERY_INVALID' })
  })

  it.each(['53300', '23505', '40'])('is nobody’s fault by itself otherwise: %s', (code) => {
    expect(asCatalogueError(failedWith(code))).toBeUndefined()
  })
})
