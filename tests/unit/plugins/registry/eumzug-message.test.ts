import { SyntaxValidator } from 'fast-xml-validator'

import { CatalogueError } from '../../../../src/domain/errors.ts'
import {
  moveIn,
  readMoveResponse,
  toMoveInMessage,
  toMoveResponse,
} from '../../../../src/plugins/registry/connectors/eumzug/message.ts'
import { eumzugTwin } from '../../../../src/plugins/registry/connectors/eumzug/twin.ts'
import { elementAt, readXml, textAt } from '../../../../src/plugins/registry/transport/xml.ts'

const move = moveIn.parse(eumzugTwin.example.push?.delivery.values)
const header = {
  senderId: '0-999-1',
  recipientId: '1-1061-1',
  businessProcessId: 'EUMZUG-2026-000001',
  at: new Date('2026-03-01T08:00:00Z'),
  isTest: true,
}

const codeOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof CatalogueError ? error.code : error
  }
}

describe('the message of a move', () => {
  it('says who moves, when, from where and to which dwelling', () => {
    const text = toMoveInMessage(move, header)
    expect(SyntaxValidator.validate(text)).toBe(true)
    const platformMoveIn = elementAt(readXml(text), 'platformMoveIn')
    expect(textAt(platformMoveIn, 'personIdentification', 'vn')).toBe('7560000000002')
    expect(textAt(platformMoveIn, 'arrivalDate')).toBe('2026-04-01')
    expect(textAt(platformMoveIn, 'comesFrom', 'municipalityId')).toBe('1103')
    expect(textAt(platformMoveIn, 'dwellingAddress', 'EGID')).toBe('190000001')
  })

  it('keeps its elements in the namespaces of the standard', () => {
    const text = toMoveInMessage(move, header)
    expect(text).toContain('<delivery xmlns="http://www.ech.ch/xmlns/eCH-0194/3">')
    expect(text).toContain(
      '<senderId xmlns="http://www.ech.ch/xmlns/eCH-0058/5">0-999-1</senderId>',
    )
    expect(text).not.toContain('xmlns=""')
  })

  it('is marked as a test unless it is none', () => {
    const flag = (isTest: boolean) =>
      textAt(
        readXml(toMoveInMessage(move, { ...header, isTest })),
        'deliveryHeader',
        'testDeliveryFlag',
      )
    expect(flag(true)).toBe('true')
    expect(flag(false)).toBe('false')
  })

  it.each(['</officialName><vn>7</vn>', 'Müller & Söhne', '"<![CDATA[', "D'Angelo", ']]>'])(
    'carries the name %s as it is, whatever is in it',
    (officialName) => {
      const text = toMoveInMessage({ ...move, officialName }, header)
      const identification = elementAt(readXml(text), 'platformMoveIn', 'personIdentification')
      expect(textAt(identification, 'officialName')).toBe(officialName)
      expect(textAt(identification, 'vn')).toBe('7560000000002')
    },
  )

  it('leaves out a dwelling that nobody named', () => {
    const text = toMoveInMessage({ ...move, ewid: undefined }, header)
    expect(text).toContain('EGID')
    expect(text).not.toContain('EWID')
  })
})

describe('the answer of the residents’ office', () => {
  it.each([true, false])('tells of the case whether it may move: %s', (isAllowed) => {
    expect(readMoveResponse(toMoveResponse('2026-000001', isAllowed))).toEqual({
      idempotencyKey: '2026-000001',
      isAllowed,
      reason: undefined,
    })
  })

  it.each([
    ['of no case', toMoveResponse('1', true).replace('EUMZUG-', 'OTHER-')],
    ['that says neither yes nor no', toMoveResponse('1', true).replace('>true<', '>maybe<')],
    ['cut off', toMoveResponse('1', true).slice(0, -20)],
    [
      'with an entity that reads a file',
      `<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>${toMoveResponse('1', true)}`,
    ],
  ])('is refused where it is a message %s', (_, text) => {
    expect(codeOf(() => readMoveResponse(text))).toBe('REGISTRY_ANSWER_INVALID')
  })
})
