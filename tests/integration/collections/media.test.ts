import request from 'supertest'
import sharp from 'sharp'

import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let token: string

beforeAll(async () => {
  test = await startApp('empty')
  const login = { email: 'person@example.ch', password: 'ein-langes-passwort' }
  await test.payload.create({ collection: 'users', data: { ...login, name: 'Person' } })
  token = (await test.payload.login({ collection: 'users', data: login })).token ?? ''
})

const aPicture = () =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#c00' } })
    .png()
    .toBuffer()

const upload = (file: Buffer, filename: string, fields: object) =>
  request(test.app)
    .post('/api/media')
    .set('Authorization', `JWT ${token}`)
    .field('_payload', JSON.stringify(fields))
    .attach('file', file, filename)

const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

describe('a picture', () => {
  it('is stored in its sizes, with a checksum', async () => {
    const { status, body } = await upload(await aPicture(), 'bild.png', {
      alt: 'Ein rotes Rechteck',
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      alt: 'Ein rotes Rechteck',
      checksum: expect.stringMatching(/^[\da-f]{64}$/) as string,
      sizes: { small: { width: 320 }, medium: { width: 768 }, large: { width: 1600 } },
    })
  })

  it('keeps nothing of where and by which camera it was taken', async () => {
    const photograph = await sharp(await aPicture())
      .jpeg()
      .withExif({ IFD0: { Make: 'Kamera4711' }, IFD3: { GPSLatitude: '47/1 3/1 0/1' } })
      .toBuffer()
    expect(photograph.includes('Kamera4711')).toBe(true)
    const { body } = await upload(photograph, 'foto.jpg', { alt: 'Foto' })
    const answer = await request(test.app).get(body.doc.url as string)
    expect((await sharp(answer.body as Buffer).metadata()).exif).toBeUndefined()
  })

  it('without an alternative text is refused', async () => {
    const { status, text } = await upload(await aPicture(), 'ohne.png', {})
    expect(status).toBe(400)
    expect(text).toContain('Alternativtext')
  })

  it.each([
    ['zeichnung.svg', Buffer.from(script)],
    ['zeichnung.png', Buffer.from(script)],
    ['programm.exe', Buffer.from('MZ')],
  ])('is told in the language of the editor which kinds are taken: %s', async (name, file) => {
    const { status, body } = await upload(file, name, { alt: 'Zeichnung' })
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('Möglich sind: PNG, JPEG, WEBP, AVIF, PDF')
  })

  it('that is damaged is told to be so in the language of the editor', async () => {
    const half = (await aPicture()).subarray(0, 400)
    const { status, body } = await upload(half, 'bild.png', { alt: 'Bild' })
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('beschädigt')
  })

  it('is served to anybody', async () => {
    const { body } = await upload(await aPicture(), 'offen.png', { alt: 'Bild' })
    const answer = await request(test.app).get(body.doc.url as string)
    expect([answer.status, answer.type]).toEqual([200, 'image/png'])
  })
})

describe('a file that is not what it says', () => {
  it.each([
    ['an SVG', script, 'bild.svg'],
    ['an SVG named as a PNG', script, 'bild.png'],
    ['a web page named as a JPEG', '<!doctype html><script>alert(1)</script>', 'bild.jpg'],
    ['a program named as a PDF', '\u007fELF\u0002\u0001\u0001', 'datei.pdf'],
  ])('%s is refused', async (_, content, filename) => {
    const { status } = await upload(Buffer.from(content), filename, { alt: 'x' })
    expect(status).toBe(400)
  })
})

describe('a picture of somebody who is not signed in', () => {
  it('is refused before anything is done with it', async () => {
    const damaged = (await aPicture()).subarray(0, 300)
    const answer = await request(test.app).post('/api/media').attach('file', damaged, 'bild.png')
    expect(answer.status).toBe(403)
  })
})

describe('a damaged picture', () => {
  it('is refused, not taken for a failure of the server', async () => {
    const { status } = await upload((await aPicture()).subarray(0, 300), 'halb.png', { alt: 'x' })
    expect(status).toBe(400)
  })
})

describe('the files residents send', () => {
  it('are not reachable for anybody, nor for editors', async () => {
    for (const authorization of ['', `JWT ${token}`]) {
      const answer = await request(test.app)
        .get('/api/submission-files')
        .set('Authorization', authorization)
      expect(answer.status).toBe(403)
      const file = await request(test.app)
        .get('/api/submission-files/file/x.pdf')
        .set('Authorization', authorization)
      expect(file.status).toBeGreaterThanOrEqual(400)
    }
  })
})
