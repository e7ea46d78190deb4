import { uniqueNames } from '../../../../src/domain/upload/unique-names.ts'

describe('names of files side by side', () => {
  it('stay as they are where they differ', () => {
    expect(uniqueNames(['a.pdf', 'b.pdf', 'a'])).toEqual(['a.pdf', 'b.pdf', 'a'])
  })

  it('get a number where they are the same, also in capitals, and also where the number is taken', () => {
    expect(uniqueNames(['a.pdf', 'A.pdf', 'a.pdf'])).toEqual(['a.pdf', 'A-2.pdf', 'a-3.pdf'])
    expect(uniqueNames(['a-2.pdf', 'a.pdf', 'a.pdf'])).toEqual(['a-2.pdf', 'a.pdf', 'a-3.pdf'])
    expect(uniqueNames(['Pass', 'Pass'])).toEqual(['Pass', 'Pass-2'])
  })
})
