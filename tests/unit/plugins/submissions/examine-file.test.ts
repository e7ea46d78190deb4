import type { UploadRules } from '../../../../src/domain/upload/upload-rules.ts'
import { examineFile } from '../../../../src/plugins/submissions/uploads/examine-file.ts'
import {
  anArchive,
  anSvg,
  anXxe,
  aPdf,
  aPng,
  aWordFile,
  wordType,
} from '../../../support/hostile-files.ts'

const rules: UploadRules = {
  types: ['application/pdf', 'image/png', wordType, 'image/svg+xml', 'text/html'],
  mostBytes: 5_000_000,
}

const megabyte = 1024 * 1024

describe('a file that was sent', () => {
  it.each([
    ['application/pdf', aPdf()],
    ['image/png', aPng(60, 60)],
    [wordType, aWordFile()],
  ])('is taken as %s, which its content shows', async (type, bytes) => {
    expect(await examineFile(bytes, rules)).toBe(type)
  })

  it.each([
    ['a drawing that can run a script, though the form names its kind', anSvg],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['XML that reads files', anXxe],
    ['a program', Buffer.from('MZ\x90\x00'.padEnd(200, '\0'))],
    ['plain text', Buffer.from('Nachweis')],
    ['nothing', Buffer.alloc(0)],
    ['an archive, which the form does not name', anArchive([{ name: 'a', data: aPdf() }])],
  ])('is refused where it is %s', async (_, bytes) => {
    await expect(examineFile(bytes, rules)).rejects.toMatchObject({ code: 'FILE_TYPE_REFUSED' })
  })

  it('is refused where it is larger than the field takes', async () => {
    const small = { ...rules, mostBytes: 10 }
    await expect(examineFile(aPdf(), small)).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' })
  })

  it.each([
    ['a picture of ten thousand million points', aPng(100_000, 100_000)],
    [
      'an archive that becomes 300 megabytes',
      aWordFile({ name: 'a', data: Buffer.alloc(300 * megabyte) }),
    ],
    ['an archive in an archive', aWordFile({ name: 'a.zip', data: anArchive([]) })],
    [
      'an archive of many entries',
      aWordFile(
        ...Array.from({ length: 2000 }, (_, i) => ({ name: String(i), data: Buffer.alloc(1) })),
      ),
    ],
  ])('is refused where it is %s', async (_, bytes) => {
    await expect(examineFile(bytes, rules)).rejects.toMatchObject({
      code: 'FILE_UNPACKS_TOO_LARGE',
    })
  })

  it.each([
    [
      'says that it unpacks to less',
      aWordFile({ name: 'a', data: Buffer.alloc(3 * megabyte), says: 10 }),
    ],
    ['leads out of its folder', aWordFile({ name: '../../etc/passwd', data: Buffer.from('x') })],
  ])('is refused where an archive %s', async (_, bytes) => {
    await expect(examineFile(bytes, rules)).rejects.toMatchObject({ code: 'FILE_TYPE_REFUSED' })
  })

  it('is refused where a picture is broken', async () => {
    const broken = aPng(60, 60).subarray(0, 30)
    await expect(examineFile(broken, rules)).rejects.toMatchObject({ code: 'PICTURE_UNREADABLE' })
  })
})
