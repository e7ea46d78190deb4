import { read, refusedIn } from '../support/settings.ts'

describe('the settings of newsletters', () => {
  it('are refused where nobody could send by them', () => {
    const wrong = {
      MAIL_BOUNCE_ADDRESS: 'rueckweg',
      MAIL_BOUNCE_SECRET: 'x'.repeat(31),
      NEWSLETTER_PER_MINUTE: '0',
    }
    expect(refusedIn(wrong)).toEqual(Object.keys(wrong).toSorted())
  })

  it('are taken as they are', () => {
    const right = {
      MAIL_BOUNCE_ADDRESS: 'rueckweg@kanton.example',
      MAIL_BOUNCE_SECRET: 'x'.repeat(32),
      NEWSLETTER_PER_MINUTE: '60',
    }
    expect(read(right)).toMatchObject({ ...right, NEWSLETTER_PER_MINUTE: 60 })
  })
})
