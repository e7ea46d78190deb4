import type { PayloadRequest } from 'payload'
import request from 'supertest'

import { verifyAuditLog } from '../../../src/audit/verify-audit-log.ts'
import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { recordedBy } from '../../support/audit-log.ts'
import { aDocument } from '../../support/builders.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp

const adminToken = async (): Promise<string> => {
  const [admin] = demoLogins
  const answer = await request(test.app).post('/api/users/login').send(admin)
  return `JWT ${String(answer.body.token)}`
}

beforeAll(async () => {
  test = await startApp('seeded')
})

describe('a change whose entry cannot be written', () => {
  afterEach(async () => {
    await test.pool.query('drop trigger if exists refuse on audit_entries')
  })

  const refuseEntries = async () => {
    await test.pool.query(`
      create or replace function refuse() returns trigger language plpgsql as
        $$ begin raise exception 'no space left'; end $$;
      create trigger refuse before insert on audit_entries for each row execute function refuse()`)
  }

  it('is not made, on any surface', async () => {
    const token = await adminToken()
    const { id } = await aDocument(test.payload, 'topics', 'Bleibt')
    await refuseEntries()
    await expect(
      test.payload.update({ collection: 'topics', id, data: { title: 'Weg' } }),
    ).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
    const answer = await request(test.app)
      .patch(`/api/topics/${String(id)}`)
      .set('Authorization', token)
      .send({ title: 'Weg' })
    expect(answer.status).toBe(503)
    expect(answer.body.errors[0].data.code).toBe('AUDIT_UNAVAILABLE')
    await expect(test.payload.delete({ collection: 'topics', id })).rejects.toThrow()
    expect((await test.payload.findByID({ collection: 'topics', id })).title).toContain('Bleibt')
  })

  it('is not made outside of a transaction either', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Bleibt auch')
    const outside = test.payload.update({
      collection: 'topics',
      id,
      data: { title: 'Weg' },
      disableTransaction: true,
    })
    await expect(outside).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
    expect((await test.payload.findByID({ collection: 'topics', id })).title).toContain('Bleibt')
  })

  it('leaves no entry either when it fails by itself', async () => {
    const req = { transactionID: await test.payload.db.beginTransaction() } as PayloadRequest
    const recorded = await recordedBy(test.pool, async () => {
      await test.payload.create({
        collection: 'topics',
        data: { title: 'Nie', catalogue: 'privat' } as never,
        req,
      })
      await test.payload.db.rollbackTransaction(await (req.transactionID ?? 0))
    })
    expect(recorded).toEqual([])
    expect((await verifyAuditLog(test.pool)).break).toBeUndefined()
  })
})
