import type { CalendarDate } from '../../calendar-date.ts'
import type { LocalizedText } from '../../localized-text.ts'
import { found, type CostFinding } from '../cost-finding.ts'

/** What a member of a parliament asked, with its questions and their answers. */
export interface Inquiry {
  identifier: string
  kind: string
  body: string
  submittedOn: CalendarDate
  isUrgent: boolean
  questions: readonly Question[]
}

/** A question, and the answer with what it rests on. */
export interface Question {
  number: number
  text: LocalizedText
  answer?: LocalizedText
  answeredOn?: CalendarDate
  /** Keys of figures, and identifiers of decisions, contracts and milestones. */
  evidence: readonly string[]
}

/** The questions nobody has answered yet. */
export const openQuestions = ({ questions }: Inquiry): Question[] =>
  questions.filter(({ answer }) => answer === undefined)

/** Questions are numbered from 1 without a gap; an answer has a day and names what it rests on, which exists. */
export const checkInquiry = (
  { identifier, submittedOn, questions }: Inquiry,
  known: ReadonlySet<string>,
): CostFinding[] =>
  questions.flatMap(({ number, answer, answeredOn, evidence }, i) => {
    const here = `/inquiries/${identifier}/questions/${String(i)}`
    return [
      ...(number === i + 1 ? [] : [found('QUESTION_NUMBER', `${here}/number`)]),
      ...(answer && (answeredOn === undefined || answeredOn < submittedOn)
        ? [found('ANSWER_UNDATED', `${here}/answeredOn`)]
        : []),
      ...(answer && evidence.length === 0 ? [found('ANSWER_UNPROVEN', `${here}/evidence`)] : []),
      ...evidence.flatMap((key, j) =>
        known.has(key) ? [] : [found('EVIDENCE_UNKNOWN', `${here}/evidence/${String(j)}`)],
      ),
    ]
  })
