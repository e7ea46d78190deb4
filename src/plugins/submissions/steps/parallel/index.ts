import { z } from 'zod'

import { branchProgress, joined, memoryOf } from '../../../../domain/submission/parallel.ts'
import { caseText, rejected } from '../../../../domain/submission/workflow-definition.ts'
import {
  defineStep,
  type Effects,
  type Outside,
  type Step,
  type StepContext,
  type StepOutcome,
} from '../../contract.ts'
import { takeBack } from '../../take-back.ts'
import { parallelTexts } from './texts.ts'

type FindStep = (key: string) => Step | undefined

/** In one branch. */
const mostSteps = 10

const branchShape = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'is no name in lower case with hyphens'),
  label: caseText,
  /** One after the other; the branch goes on as long as each ends in its good way. */
  steps: z
    .array(
      z.strictObject({
        key: z.string(),
        options: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .min(1)
    .max(mostSteps),
})

type Branch = z.output<typeof branchShape>

const optionsFor = (findStep: FindStep) =>
  z
    .strictObject({
      branches: z.array(branchShape).min(2).max(10),
      /** Whether every branch has to end well, or one of them. */
      join: z.enum(['all', 'any']).default('all'),
    })
    .superRefine(({ branches }, context) => {
      const names = branches.map(({ name }) => name)
      for (const [b, { name, steps }] of branches.entries()) {
        if (names.indexOf(name) !== b) {
          context.addIssue({
            code: 'custom',
            path: ['branches', b, 'name'],
            message: 'is there twice',
          })
        }
        for (const [s, { key, options }] of steps.entries()) {
          const path = ['branches', b, 'steps', s]
          const step = findStep(key)
          if (!step || step.actions(options).length === 0) {
            context.addIssue({
              code: 'custom',
              path: [...path, 'key'],
              message: `${key} is no step here`,
            })
          }
          for (const issue of step?.options.safeParse(options).error?.issues ?? []) {
            const { message } = issue
            const at = [...path, 'options', ...issue.path]
            context.addIssue({ code: 'custom', path: at, message })
          }
        }
      }
    })

const withBranches = z.object({ branches: z.array(branchShape) })

/** The branches of a step of a definition; undefined where it has none. */
export const parallelBranches = ({
  key,
  options,
}: {
  key: string
  options: unknown
}): Branch[] | undefined =>
  key === 'parallel' ? withBranches.safeParse(options).data?.branches : undefined

/** Goes several ways at once, each through steps of its own, and joins them. @param findStep steps that can be in a branch */
export const parallelOf = (findStep: FindStep): Step =>
  defineStep({
    key: 'parallel',
    texts: parallelTexts,
    options: optionsFor(findStep),
    actions: ['done', 'failed'],
    waits: true,
    run: async (context, { branches, join }) => {
      const ran: BranchRun[] = []
      for (const [b, branch] of branches.entries()) {
        const own = { ...context, lane: 1 + b * mostSteps }
        ran.push(await runBranch(own, branch, findStep))
      }
      const and = ran.flatMap(({ effects }) => effects)
      const action = joined(join, ran)
      if (action) return { kind: 'done', action, and }
      const times = ran.flatMap(({ until }) => (until ? [until.getTime()] : []))
      return {
        kind: 'wait',
        and,
        remember: ran.flatMap(({ remember }) => remember),
        ...(times.length > 0 && { until: new Date(Math.min(...times)) }),
      }
    },
    compensate: takeBack,
  })

interface BranchRun {
  isDone: boolean
  hasFailed: boolean
  effects: Effects[]
  remember: object[]
  until: Date | undefined
}

/** Does what is due in a branch, until it waits, ends, or fails. */
const runBranch = async (
  context: StepContext,
  { name, steps }: Branch,
  findStep: FindStep,
): Promise<BranchRun> => {
  const good = steps.map(({ key, options }) => findStep(key)?.actions(options)[0] ?? 'done')
  const before = branchProgress(context.memory, name, good)
  const run: BranchRun = {
    isDone: before.step >= steps.length,
    hasFailed: before.hasFailed,
    effects: [],
    remember: [],
    until: undefined,
  }
  for (let i = before.step; !run.hasFailed && !run.isDone; i += 1) {
    const { key, options } = steps[i] ?? { key: '', options: {} }
    const step = findStep(key)
    if (!step) throw new Error(`There is no step ${key}.`)
    const outcome = await step.run(contextOf(context, name, i), options)
    run.effects.push(effectsOf(outcome, withinOf(name, i)))
    if (outcome.kind === 'wait') {
      run.until = outcome.until
      const entries = outcome.remember ?? []
      run.remember.push(...entries.map((entry) => ({ branch: name, step: i, entry })))
      return run
    }
    const done = outcome.kind === 'done' ? (outcome.action ?? 'done') : rejected
    run.remember.push({ branch: name, step: i, done })
    run.hasFailed = done !== good[i]
    run.isDone = i + 1 >= steps.length
  }
  return run
}

/** What a step of a branch is called within the whole. */
const withinOf = (branch: string, step: number): string => `${branch}-${String(step)}`

const effectsOf = (outcome: StepOutcome, within: string): Effects => {
  const { mail, told, noted, documents, and } = outcome
  return {
    ...(mail && { mail }),
    ...(told && { told }),
    ...(noted !== undefined && { noted }),
    ...(documents && { documents: documents.map((document) => ({ ...document, within })) }),
    ...(and && { and }),
    ...(outcome.kind === 'reject' && { noted: outcome.reason }),
  }
}

/** The case as a step of a branch sees it: with a memory, names and tokens of its own. */
const contextOf = (context: StepContext, branch: string, step: number): StepContext => {
  const { outside, idempotencyKey, lane = 1, memory } = context
  const within = withinOf(branch, step)
  const once: Outside['once'] = (asked) =>
    outside.once({ ...asked, name: `${within}/${asked.name}` })
  const settle: Outside['settle'] = (name, progress) =>
    outside.settle(`${within}/${name}`, progress)
  return {
    ...context,
    // The visit stays at the end: references of bills are made of it.
    idempotencyKey: idempotencyKey.replace(/\/(\d+)$/, `/${within}/$1`),
    lane: lane + step,
    memory: memoryOf(memory, branch, step),
    outside: {
      ...outside,
      once,
      settle,
      tokenFor: (purpose) => outside.tokenFor(`${branch}/${purpose}`),
    },
  }
}
