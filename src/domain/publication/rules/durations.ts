import { checkDuration, checkDurationOrder } from '../../duration.ts'
import { found, type PublicationFinding } from '../finding.ts'
import type { Deadline, ProcedureStep, ProcessingTime, Remedy } from '../../service/parts.ts'

interface Timed {
  procedureSteps?: readonly ProcedureStep[]
  deadlines?: readonly Deadline[]
  /** Of a service or a variant; a channel has the typical one alone. */
  processingTime?: ProcessingTime | string
  remedy?: Remedy
}

type Duration = [pointer: string, duration: string | undefined]

/** E6: lengths of time are ISO 8601, and what is usual is not longer than what the law allows. */
export const durations = (record: Timed): PublicationFinding[] => {
  const malformed = durationsIn(record).flatMap(([pointer, duration]) =>
    duration !== undefined && checkDuration(duration)
      ? [found('E6_DURATION_INVALID', pointer, { duration })]
      : [],
  )
  return [...malformed, ...orderOf(record.processingTime)]
}

const durationsIn = ({
  procedureSteps = [],
  deadlines = [],
  processingTime,
  remedy,
}: Timed): Duration[] => [
  ...procedureSteps.map(({ duration }, i): Duration => [
    `/procedureSteps/${String(i)}/duration`,
    duration,
  ]),
  ...(typeof processingTime === 'string'
    ? [['/processingTime', processingTime] satisfies Duration]
    : [
        ['/processingTime/typical', processingTime?.typical] satisfies Duration,
        ['/processingTime/statutory', processingTime?.statutory] satisfies Duration,
      ]),
  ...deadlines.map(({ duration }, i): Duration => [`/deadlines/${String(i)}/duration`, duration]),
  ['/remedy/deadline', remedy?.deadline],
]

const orderOf = (time: Timed['processingTime']): PublicationFinding[] =>
  typeof time === 'object' &&
  time.typical !== undefined &&
  time.statutory !== undefined &&
  checkDurationOrder(time.typical, time.statutory)
    ? [
        found('E6_DURATION_ORDER', '/processingTime/typical', {
          typical: time.typical,
          statutory: time.statutory,
        }),
      ]
    : []
