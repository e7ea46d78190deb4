import request from 'supertest'

import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { aDocument } from '../../support/builders.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
const tokens = new Map<string, string>()
let sursee: number
let luzern: number

const authorityNamed = async (identifier: string): Promise<number> => {
  const { docs } = await test.payload.find({
    collection: 'authorities',
    where: { identifier: { equals: identifier } },
    depth: 0,
  })
  return docs[0]?.id ?? 0
}

beforeAll(async () => {
  test = await startApp('seeded')
  for (const { email, password } of demoLogins) {
    const answer = await request(test.app).post('/api/users/login').send({ email, password })
    tokens.set(email.split('@')[0] ?? '', answer.body.token as string)
  }
  sursee = await authorityNamed('gemeinde-1103')
  luzern = await authorityNamed('gemeinde-1061')
})

const as = (who: string) => `JWT ${tokens.get(who) ?? ''}`

const patch = (who: string, path: string, data: object) =>
  request(test.app).patch(path).set('Authorization', as(who)).send(data)

const post = (who: string, path: string, data: object) =>
  request(test.app).post(path).set('Authorization', as(who)).send(data)

describe('an editor of a municipality', () => {
  it('changes what her authority owns', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Frage', { data: { owner: sursee } })
    const answer = await patch('sursee', `/api/faqs/${String(id)}`, { order: 7 })
    expect(answer.body.doc?.order).toBe(7)
  })

  it('changes nothing that belongs to another', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Frage', { data: { owner: luzern } })
    expect((await patch('sursee', `/api/faqs/${String(id)}`, { order: 7 })).status).toBe(403)
    const bulk = await patch('sursee', `/api/faqs?where[id][equals]=${String(id)}`, { order: 7 })
    expect(bulk.body.docs).toEqual([])
    expect((await test.payload.findByID({ collection: 'faqs', id })).order).toBe(0)
  })

  it('creates for her own authority alone', async () => {
    const own = await post('sursee', '/api/channels', {
      title: 'Eigenes',
      kind: 'counter',
      owner: sursee,
      _status: 'draft',
    })
    const foreign = await post('sursee', '/api/channels', {
      title: 'Fremdes',
      kind: 'counter',
      owner: luzern,
      _status: 'draft',
    })
    const none = await post('sursee', '/api/channels', {
      title: 'Niemandes',
      kind: 'counter',
      _status: 'draft',
    })
    expect([own.status, foreign.status, none.status]).toEqual([201, 403, 403])
  })

  it('marks nothing as demo data, nor the reverse', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Frage', { data: { owner: sursee } })
    await patch('sursee', `/api/faqs/${String(id)}`, { isDemo: true })
    expect((await test.payload.findByID({ collection: 'faqs', id })).isDemo).toBe(false)
  })

  it('publishes no link that runs a script', async () => {
    const answer = {
      root: {
        type: 'root',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [
          {
            type: 'paragraph',
            format: '',
            indent: 0,
            version: 1,
            direction: 'ltr',
            children: [
              {
                type: 'link',
                version: 3,
                format: '',
                indent: 0,
                direction: 'ltr',
                fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
                children: [
                  {
                    type: 'text',
                    text: 'x',
                    version: 1,
                    format: 0,
                    detail: 0,
                    mode: 'normal',
                    style: '',
                  },
                ],
              },
            ],
          },
        ],
      },
    }
    const faq = {
      question: 'Frage?',
      answer,
      audience: 'public',
      owner: sursee,
      _status: 'published',
    }
    expect((await post('kanton', '/api/faqs', faq)).status).toBe(400)
  })

  it('does not hand over what she owns to another authority', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Frage', { data: { owner: sursee } })
    const answer = await patch('sursee', `/api/faqs/${String(id)}`, { owner: luzern })
    expect(answer.status).toBe(403)
    const { owner } = await test.payload.findByID({ collection: 'faqs', id, depth: 0 })
    expect(owner).toBe(sursee)
  })

  it('gives herself no rights', async () => {
    const me = await request(test.app).get('/api/users/me').set('Authorization', as('sursee'))
    const id = String(me.body.user.id)
    await patch('sursee', `/api/users/${id}`, { grants: [{ role: 'admin' }] })
    const { grants } = await test.payload.findByID({ collection: 'users', id, depth: 0 })
    expect(grants?.map(({ role }) => role)).toEqual(['local-editor'])
  })

  it('sees no other account', async () => {
    const answer = await request(test.app).get('/api/users').set('Authorization', as('sursee'))
    expect(answer.body.totalDocs).toBe(1)
  })
})

describe('an editor of the canton', () => {
  it('changes every service, but no account', async () => {
    const { docs } = await test.payload.find({
      collection: 'services',
      where: { identifier: { equals: 'hund-anmelden' } },
      depth: 0,
    })
    const answer = await patch('kanton', `/api/services/${String(docs[0]?.id)}`, {
      digitalMaturity: '4',
    })
    expect(answer.status).toBe(200)
    expect(
      (
        await post('kanton', '/api/users', {
          email: 'neu@example.ch',
          password: 'ein-langes-passwort',
          name: 'Neu',
        })
      ).status,
    ).toBe(403)
  })
})

describe('the first account of a new installation', () => {
  it('administers it', async () => {
    await test.pool.query('delete from users')
    const answer = await request(test.app)
      .post('/api/users/first-register')
      .send({ email: 'erste@example.ch', password: 'ein-langes-passwort', name: 'Erste' })
    expect(answer.status).toBe(200)
    const { docs } = await test.payload.find({ collection: 'users', depth: 0 })
    expect(docs[0]?.grants?.map(({ role }) => role)).toEqual(['admin'])
  })
})

describe('a token that is wrong', () => {
  it('is refused, not taken for an anonymous reader', async () => {
    const answer = await request(test.app).get('/api/services').set('Authorization', 'JWT falsch')
    expect(answer.status).toBe(401)
  })
})
