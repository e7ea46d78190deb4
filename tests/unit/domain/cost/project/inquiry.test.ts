import {
  checkInquiry,
  type Inquiry,
  openQuestions,
  type Question,
} from '../../../../../src/domain/cost/project/inquiry.ts'

const question = (number: number, more: Partial<Question> = {}): Question => ({
  number,
  text: { de: 'Wie viel hat die Stadt bezahlt?' },
  evidence: [],
  ...more,
})

const inquiry = (...questions: Question[]): Inquiry => ({
  identifier: 'interpellation-2022',
  kind: 'Interpellation',
  body: 'Grosser Stadtrat',
  submittedOn: '2022-02-18',
  isUrgent: true,
  questions,
})

const answered = {
  answer: { de: 'CHF 100.00' },
  answeredOn: '2022-03-24',
  evidence: ['paid/*/1061'],
}
const check = (...questions: Question[]) =>
  checkInquiry(inquiry(...questions), new Set(['paid/*/1061'])).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  )
const here = '/inquiries/interpellation-2022/questions/0'

describe('an inquiry', () => {
  it('lists the questions nobody has answered', () => {
    expect(
      openQuestions(inquiry(question(1, answered), question(2))).map(({ number }) => number),
    ).toEqual([2])
  })

  it('has nothing wrong with it', () => {
    expect(check(question(1, answered), question(2))).toEqual([])
  })

  it('numbers its questions without a gap', () => {
    expect(check(question(2))).toEqual([`QUESTION_NUMBER ${here}/number`])
  })

  it('is answered on a day, not before it was submitted', () => {
    const { answeredOn: _, ...undated } = answered
    expect(check(question(1, undated))).toEqual([`ANSWER_UNDATED ${here}/answeredOn`])
    expect(check(question(1, { ...answered, answeredOn: '2022-02-17' }))).toEqual([
      `ANSWER_UNDATED ${here}/answeredOn`,
    ])
    expect(check(question(1, { ...answered, answeredOn: '2022-02-18' }))).toEqual([])
  })

  it('is answered with what the answer rests on', () => {
    expect(check(question(1, { ...answered, evidence: [] }))).toEqual([
      `ANSWER_UNPROVEN ${here}/evidence`,
    ])
  })

  it('rests on evidence that exists', () => {
    expect(check(question(1, { ...answered, evidence: ['paid/*/1061', 'x'] }))).toEqual([
      `EVIDENCE_UNKNOWN ${here}/evidence/1`,
    ])
  })
})
