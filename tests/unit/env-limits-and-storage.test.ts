import { read, refusedIn } from '../support/settings.ts'

describe('the storage for files', () => {
  const bucket = { S3_BUCKET: 'katalog' }
  const keys = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' }

  it('needs both keys with the bucket', () => {
    expect(refusedIn(bucket)).toEqual(['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
  })

  it.each(Object.keys(keys))('needs %s with the bucket', (key) => {
    expect(refusedIn({ ...bucket, ...keys, [key]: undefined })).toEqual([key])
  })

  it('is complete with the bucket and both keys', () => {
    expect(read({ ...bucket, ...keys })).toMatchObject({ ...bucket, ...keys })
  })

  it('needs no keys without a bucket', () => {
    expect(read({}).S3_ACCESS_KEY_ID).toBeUndefined()
  })
})

describe('the limits of requests', () => {
  it('can be switched off, and are never less than that', () => {
    expect(read({ RATE_LIMIT_PER_MINUTE: '0' }).RATE_LIMIT_PER_MINUTE).toBe(0)
    expect(refusedIn({ RATE_LIMIT_PER_MINUTE: '-1', RATE_LIMIT_KEY_PER_MINUTE: 'x' })).toEqual([
      'RATE_LIMIT_KEY_PER_MINUTE',
      'RATE_LIMIT_PER_MINUTE',
    ])
  })
})
