import type { Payload, PayloadRequest } from 'payload'

import { calendarDateOf, type CalendarDate } from '../../../domain/calendar-date.ts'
import { followsFrom, planFollowing } from '../../../domain/service/follow-on.ts'
import { inTransaction } from '../../../database/in-transaction.ts'
import { withoutOwn } from '../without-own.ts'
import { findBehind, type FoundBehind } from './find-behind.ts'
import { noteAnnounced, noteOutcome } from './note-following.ts'
import { tellEditors } from './tell-editors.ts'

/** What a round did, by number of variants. */
export interface Followed {
  announced: number
  followed: number
  /** Their day has come, and they have to wait for a person. */
  waiting: number
}

/**
 * Tells the editors of variants that are behind when these will follow the service by themselves, and has those follow
 * whose day has come. Each variant in a transaction of its own, with the mails about it: what goes wrong with one is
 * logged and stops none of the others, and a round that is killed is gone on with by the next.
 */
export const followUnreviewed = async (payload: Payload, now: Date): Promise<Followed> => {
  const today = calendarDateOf(now)
  const { announce, follow, wait } = planFollowing(await findBehind(payload, undefined), today)
  const done: Followed = { announced: 0, followed: 0, waiting: 0 }
  for (const group of Map.groupBy(announce, alike).values()) {
    await attempt(payload, group, async () => {
      done.announced += await announceAll(payload, group, today)
    })
  }
  const stuck: FoundBehind[] = []
  for (const one of follow) {
    const isDone = await attempt(payload, [one], () => takeOver(payload, one, today))
    if (isDone) done.followed += 1
    else stuck.push(one)
  }
  for (const one of [...wait, ...stuck]) {
    await attempt(payload, [one], () => tellWaiting(payload, one, today))
    done.waiting += 1
  }
  return done
}

/** Variants of one service about which one mail can tell. */
const alike = ({ service, followOn }: FoundBehind): string => `${String(service)} ${followOn}`

const attempt = async (
  payload: Payload,
  variants: readonly FoundBehind[],
  act: () => Promise<unknown>,
): Promise<boolean> => {
  try {
    await act()
    return true
  } catch (error) {
    const ids = variants.map(({ variant }) => variant)
    payload.logger.error({ err: error, variants: ids }, 'variants cannot follow their service')
    return false
  }
}

const announceAll = (payload: Payload, variants: readonly FoundBehind[], today: CalendarDate) =>
  inTransaction(payload, async (req) => {
    const noted = await noteAnnounced(req, variants)
    const told = variants.filter(({ variant }) => noted.has(variant))
    const [first] = told
    if (!first) return 0
    const day = followsFrom(first, today)
    await tellEditors(req, { event: 'announce', variants: told, day })
    return told.length
  })

/** As the person would who takes over: her groups go, the rest stays, and it is a version like any other. */
const takeOver = (payload: Payload, planned: FoundBehind, today: CalendarDate) =>
  inTransaction(payload, async (req) => {
    // Somebody may have compared it, or begun a change, since the round began.
    const [still] = planFollowing(
      await findBehind(payload, req, { variant: planned.variant }),
      today,
    ).follow
    if (!still || !(await noteOutcome(req, still, 'followed'))) return
    await publishWithoutOwn(req, still)
    await tellEditors(req, { event: 'follow', variants: [still], day: today })
  })

const publishWithoutOwn = async (
  req: PayloadRequest,
  { variant, groups }: FoundBehind,
): Promise<void> => {
  const document = await req.payload.findByID({
    collection: 'service-variants',
    id: variant,
    depth: 0,
    req,
  })
  await req.payload.update({
    collection: 'service-variants',
    id: variant,
    data: { ...withoutOwn(document, groups), _status: 'published' },
    depth: 0,
    req,
  })
}

const tellWaiting = (payload: Payload, one: FoundBehind, today: CalendarDate) =>
  one.isToldWaiting
    ? Promise.resolve()
    : inTransaction(payload, async (req) => {
        if (!(await noteOutcome(req, one, 'waiting'))) return
        await tellEditors(req, { event: 'wait', variants: [one], day: today })
      })
