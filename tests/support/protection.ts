import type { ProtectionRecord } from '../../src/generated/payload-types.ts'
import { aPerson, type SignedIn } from './people.ts'
import type { TestCases } from './start-cases.ts'
import { anAuthority } from './submissions.ts'

/** Data protection of the authority of the test, and of another one. */
export const protectors = async (
  test: TestCases,
): Promise<{ officer: SignedIn; stranger: SignedIn }> => {
  const role = 'data-protection-officer'
  return {
    officer: await aPerson(test, 'Datenschutz', [{ role, authority: test.owner }]),
    stranger: await aPerson(test, 'Fremd', [{ role, authority: await anAuthority(test.payload) }]),
  }
}

/** What the log of data protection says of a case, in order. */
export const recordsOf = async (
  { payload }: Pick<TestCases, 'payload'>,
  number: string,
): Promise<ProtectionRecord[]> => {
  const { docs } = await payload.find({
    collection: 'protection-records',
    where: { caseNumber: { equals: number } },
    sort: 'id',
    depth: 0,
    limit: 100,
  })
  return docs
}

/** What comes of holding that log against the audit log. */
export const verified = async ({ pool }: Pick<TestCases, 'pool'>) => {
  const { verifyProtection } = await import('../../src/plugins/submissions/index.ts')
  return verifyProtection(pool)
}
