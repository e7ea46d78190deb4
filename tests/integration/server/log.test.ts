import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'

import request from 'supertest'

import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
const lines: string[] = []

beforeAll(async () => {
  test = await startApp('empty', { write: (line: string) => lines.push(line) })
})

beforeEach(() => {
  lines.length = 0
})

interface Line {
  level: number
  err?: { message: string }
}

const errors = () =>
  lines.map((line) => JSON.parse(line) as Line).filter(({ level }) => level >= 50)

describe('the log', () => {
  it.each([
    '/api/services?where[level][equals]=hans.muster@example.ch',
    '/api/services?where[hans.muster@example.ch][equals]=1',
    '/api/services?where[validFrom][equals]=hans.muster@example.ch',
    '/api/services/1/hans.muster@example.ch',
    '/api/topics?sort=hans.muster@example.ch',
  ])('holds nothing of a question that makes no sense, and calls it no error: %s', async (path) => {
    await request(test.app).get(path)
    expect(lines.join('')).not.toContain('hans.muster')
    expect(errors()).toEqual([])
  })

  it('holds nothing of a body that cannot be read, and calls it no error', async () => {
    for (const path of ['/api/users/login', '/api/graphql']) {
      await request(test.app)
        .post(path)
        .set('Content-Type', 'application/json')
        .send('{"email":hans.muster@example.ch')
    }
    expect(lines.join('')).not.toContain('hans.muster')
    expect(errors()).toEqual([])
  })

  it('calls a client that leaves in the middle of its request no error', async () => {
    const server = test.app.listen(0)
    const { port } = server.address() as AddressInfo
    const headers = { 'content-type': 'application/json', 'content-length': '100' }
    const sent = httpRequest({ port, method: 'POST', path: '/api/topics', headers })
    sent.on('error', () => undefined)
    sent.write('{"title":')
    await new Promise((resolve) => setTimeout(resolve, 300))
    sent.destroy()
    await new Promise((resolve) => setTimeout(resolve, 300))
    server.close()
    expect(errors()).toEqual([])
  })
})
