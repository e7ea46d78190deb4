import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import request from 'supertest'

import { announceAuditHead, auditHead } from '../../../src/audit/announce-head.ts'
import { readEntries } from '../../../src/audit/read-entries.ts'
import { verifyAuditLog, verifySegment } from '../../../src/audit/verify-audit-log.ts'
import { anchorText, genesis } from '../../../src/domain/audit/chain.ts'
import { entryLine } from '../../../src/domain/audit/segment.ts'
import { createLogger } from '../../../src/server/log.ts'
import { aDocument } from '../../support/builders.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let folder: string

beforeAll(async () => {
  test = await startApp('empty')
  folder = await mkdtemp(path.join(tmpdir(), 'audit-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const unguarded = async (statement: string): Promise<void> => {
  await test.pool.query('alter table audit_entries disable trigger all')
  await test.pool.query(statement)
  await test.pool.query('alter table audit_entries enable trigger all')
}

describe('eight people who write at the same time', () => {
  it('leave one chain without gaps, and nobody waits for ever', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Gemeinsam')
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let round = 0; round < 5; round += 1) {
        await aDocument(test.payload, 'topics', `Parallel ${String(writer)}-${String(round)}`)
        await test.payload.update({
          collection: 'topics',
          id,
          data: { title: `Stand ${String(writer)}-${String(round)}` },
          context: {},
        })
      }
    })
    await Promise.all(writers)
    const check = await verifyAuditLog(test.pool)
    expect(check.break).toBeUndefined()
    expect(check.head.sequence).toBe(check.count)
    expect(check.count).toBeGreaterThanOrEqual(2 + 8 * 5 * 3)
  })
})

describe('an entry', () => {
  it.each([
    'update audit_entries set actor = actor',
    'delete from audit_entries',
    'truncate audit_entries',
  ])('is refused by the database: %s', async (statement) => {
    await expect(test.pool.query(statement)).rejects.toThrow('never changed')
  })

  it('is written, changed and read through no surface by who is not an auditor', async () => {
    const path = '/api/audit-entries'
    const statuses = [
      (await request(test.app).get(path)).status,
      (await request(test.app).post(path).send({ actor: 'x' })).status,
      (await request(test.app).patch(`${path}/1`).send({ actor: 'x' })).status,
      (await request(test.app).delete(`${path}/1`)).status,
    ]
    expect(statuses).toEqual([403, 403, 403, 403])
  })

  it('is read by administrators and auditors', async () => {
    const password = 'ein-langes-passwort'
    const reads = async (role: 'admin' | 'auditor' | 'canonical-editor') => {
      const email = `${role}@rollen.example`
      await test.payload.create({ collection: 'users', data: { email, password, name: role } })
      const { docs } = await test.payload.find({
        collection: 'users',
        where: { email: { equals: email } },
      })
      await test.payload.update({
        collection: 'users',
        id: docs[0]?.id ?? 0,
        data: { grants: [{ role }] },
      })
      const { body } = await request(test.app).post('/api/users/login').send({ email, password })
      const answer = await request(test.app)
        .get('/api/audit-entries?limit=1')
        .set('Authorization', `JWT ${String(body.token)}`)
      return answer.body.docs?.[0]?.sequence > 0
    }
    expect([await reads('admin'), await reads('auditor'), await reads('canonical-editor')]).toEqual(
      [true, true, false],
    )
  })
})

describe('the check of the log', () => {
  it('finds a change that was made behind the guard, and where', async () => {
    await unguarded(
      `update audit_entries set action = 'update' where sequence = 5 and action <> 'update'`,
    )
    expect((await verifyAuditLog(test.pool)).break).toEqual({ sequence: 5, reason: 'hash' })
    const original = `update audit_entries set action = 'publish' where sequence = 5`
    await unguarded(original)
    const { break: broken } = await verifyAuditLog(test.pool)
    if (broken) await unguarded(original.replace('publish', 'create'))
    expect((await verifyAuditLog(test.pool)).break).toBeUndefined()
  })

  it('finds that the newest entries are gone by a line of the log', async () => {
    const lines: string[] = []
    const logger = createLogger('silent')
    logger.level = 'info'
    logger.info = (line: { auditHead: string }) => lines.push(line.auditHead)
    const { stop } = announceAuditHead({ pool: test.pool, logger, everyMs: 10 })
    while (lines.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    await stop()
    const head = (await auditHead(test.pool)) ?? genesis
    expect(lines[0]).toBe(anchorText(head))
    const saved = await test.pool.query(
      'select * from audit_entries order by sequence desc limit 1',
    )
    await unguarded(
      'delete from audit_entries where sequence = (select max(sequence) from audit_entries)',
    )
    expect((await verifyAuditLog(test.pool)).break).toBeUndefined()
    expect((await verifyAuditLog(test.pool, { kept: [head] })).break).toEqual({
      sequence: head.sequence,
      reason: 'anchor',
    })
    const columns = Object.keys(saved.rows[0] as object)
    await test.pool.query(
      `insert into audit_entries (${columns.join()}) values (${columns.map((_, i) => `$${String(i + 1)}`).join()})`,
      Object.values(saved.rows[0] as object),
    )
    expect((await verifyAuditLog(test.pool, { kept: [head] })).break).toBeUndefined()
  })

  it('holds for an exported part on its own, and for the rest from its anchor on', async () => {
    const all = []
    for await (const page of readEntries(test.pool)) all.push(...page)
    const archived = all.slice(0, 20)
    const anchor = archived.at(-1) ?? genesis
    const file = path.join(folder, 'segment.ndjson')
    await writeFile(file, archived.map((entry) => `${entryLine(entry)}\n`).join(''))
    expect(await verifySegment(file)).toMatchObject({ count: 20, head: { hash: anchor.hash } })
    expect((await verifyAuditLog(test.pool, { from: anchor })).break).toBeUndefined()
    const forged = (await readFile(file, 'utf8')).replace('"actor":"system"', '"actor":"users:1"')
    await writeFile(file, forged)
    expect((await verifySegment(file)).break?.reason).toBe('hash')
  })
})
