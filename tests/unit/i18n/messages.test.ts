import { checkAhvNumber } from '../../../src/domain/ahv-number.ts'
import { checkBfsNumber } from '../../../src/domain/bfs-number.ts'
import { checkDuration, checkDurationOrder } from '../../../src/domain/duration.ts'
import { checkEch0070Id } from '../../../src/domain/ech0070-id.ts'
import { checkEgid } from '../../../src/domain/egid.ts'
import { finding, type Verdict } from '../../../src/domain/finding.ts'
import { checkFormFieldName } from '../../../src/domain/form/field-name.ts'
import { checkHttpsUrl } from '../../../src/domain/https-url.ts'
import { checkIdentifier, checkIdentifierChange } from '../../../src/domain/identifier.ts'
import { checkIssueNumber } from '../../../src/domain/issue-number.ts'
import { checkAmountRange } from '../../../src/domain/money.ts'
import { checkOpeningHours } from '../../../src/domain/opening-hours.ts'
import { checkPhone } from '../../../src/domain/phone.ts'
import { checkPostalCode } from '../../../src/domain/postal-code.ts'
import { checkAcyclic } from '../../../src/domain/tree.ts'
import { checkUid } from '../../../src/domain/uid.ts'
import { checkNoOverlap, checkValidity } from '../../../src/domain/validity.ts'
import { adminLanguages } from '../../../src/i18n/locales.ts'
import { messageFor, messages } from '../../../src/i18n/messages.ts'

const entries = Object.entries(messages)

const placeholdersIn = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([placeholder]) => placeholder).toSorted()

/** What each rule of the domain says about a value that breaks it. */
const verdicts: Record<string, Verdict> = {
  checkAhvNumber: checkAhvNumber(''),
  checkBfsNumber: checkBfsNumber(0),
  checkDuration: checkDuration(''),
  checkDurationOrder: checkDurationOrder('P2D', 'P1D'),
  checkEch0070Id: checkEch0070Id(''),
  checkEgid: checkEgid(''),
  checkFormFieldName: checkFormFieldName(''),
  checkHttpsUrl: checkHttpsUrl(''),
  checkIdentifier: checkIdentifier(''),
  checkIdentifierChange: checkIdentifierChange(
    { identifier: 'hund', firstPublishedAt: '2026-01-01T08:00:00.000Z' },
    'hunde',
  ),
  checkIssueNumber: checkIssueNumber(''),
  checkAmountRange: checkAmountRange(2, 1),
  checkOpeningHours: checkOpeningHours('Mo-Fr 8-12'),
  checkPhone: checkPhone(''),
  checkPostalCode: checkPostalCode(''),
  'checkAcyclic, to itself': checkAcyclic(1, [1], () => []),
  'checkAcyclic, over another': checkAcyclic(1, [2], () => [1]),
  checkUid: checkUid(''),
  checkValidity: checkValidity({ validFrom: '2026-01-02', validTo: '2026-01-01' }),
  checkNoOverlap: checkNoOverlap({}, [{}]),
}

describe('the sentence for a finding', () => {
  it.each(entries)('%s exists in every language of the admin', (_, text) => {
    const missing = adminLanguages.filter((language) => !text[language].trim())
    expect(missing).toEqual([])
  })

  it.each(entries)('%s has the same placeholders in every language', (_, text) => {
    const inGerman = placeholdersIn(text.de)
    expect(adminLanguages.map((language) => placeholdersIn(text[language]))).toEqual(
      adminLanguages.map(() => inGerman),
    )
  })

  it.each(Object.entries(verdicts))('exists for %s, with all its values', (_, verdict) => {
    const values = Object.keys(verdict?.values ?? {}).map((name) => `{${name}}`)
    const text = verdict && messages[verdict.code]
    expect(text && placeholdersIn(text.de)).toEqual(values.toSorted())
  })
})

describe('the message for a reader', () => {
  const tooLong = finding('DURATION_ORDER', { typical: 'P20D', statutory: 'P14D' })

  it.each([
    ['de', 'Die übliche Dauer (P20D) ist länger als die gesetzliche (P14D).'],
    ['fr', 'La durée usuelle (P20D) dépasse la durée légale (P14D).'],
    ['it', 'La durata usuale (P20D) supera quella legale (P14D).'],
    ['en', 'The usual duration (P20D) is longer than the statutory one (P14D).'],
  ])('in %s is the sentence with its values', (language, message) => {
    expect(messageFor(tooLong, language)).toBe(message)
  })

  it.each(['rm', 'de-simple', 'de-CH', '', 'toString'])(
    'in a language the admin does not speak ("%s") is German',
    (language) => {
      expect(messageFor(tooLong, language)).toBe(messageFor(tooLong, 'de'))
    },
  )

  it('takes a value as it is, whatever characters it has', () => {
    const frozen = finding('IDENTIFIER_FROZEN', { identifier: '$&{identifier}' })
    expect(messageFor(frozen, 'en')).toBe(
      'The identifier “$&{identifier}” has been public and never changes again.',
    )
  })

  it('takes zero for a value', () => {
    const reserved = finding('EVENT_CODE_INVALID', { prefix: 0 })
    expect(messageFor(reserved, 'en')).toBe('The I14Y code starts with 0- here.')
  })

  it('leaves out a value the finding does not have', () => {
    expect(messageFor(finding('EVENT_CODE_INVALID'), 'en')).toBe(
      'The I14Y code starts with - here.',
    )
  })

  it('is the code where there is no sentence', () => {
    expect(messageFor(finding('PORT_IN_USE'), 'de')).toBe('PORT_IN_USE')
  })
})
