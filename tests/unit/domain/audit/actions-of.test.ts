import { actionsOf, type DocumentState } from '../../../../src/domain/audit/actions-of.ts'

const draft: DocumentState = { isPublic: false, isTrashed: false, isDraft: true }
const published: DocumentState = { isPublic: true, isTrashed: false, isDraft: false }
const newerDraft: DocumentState = { ...published, isDraft: true }
const trashed: DocumentState = { ...draft, isTrashed: true }

const cases: [string, DocumentState | undefined, DocumentState | undefined, string[]][] = [
  ['a new draft', undefined, draft, ['create']],
  ['a new document in public', undefined, published, ['create', 'publish']],
  ['a draft changed', draft, draft, ['update']],
  ['a draft published', draft, published, ['publish']],
  ['a newer draft of a public document', published, newerDraft, ['update']],
  ['a newer draft published', newerDraft, published, ['publish']],
  ['a public document changed in public', published, published, ['publish']],
  ['a public document taken back', published, draft, ['unpublish']],
  ['a document put into the trash', published, trashed, ['trash']],
  ['a document taken out of the trash', trashed, draft, ['restore']],
  ['a document deleted', published, undefined, ['delete']],
]

describe('a write is told as', () => {
  it.each(cases)('%s', (_, before, after, expected) => {
    expect(actionsOf({ before, after, isVersionRestore: false })).toEqual(expected)
  })

  it('the restoration of an earlier version, and a publication where it is public at once', () => {
    const restore = (after: DocumentState) =>
      actionsOf({ before: published, after, isVersionRestore: true })
    expect(restore(newerDraft)).toEqual(['restore-version'])
    expect(restore(published)).toEqual(['restore-version', 'publish'])
  })
})
