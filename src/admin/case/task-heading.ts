import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseTask } from '../../plugins/submissions/index.ts'
import { actionTexts } from './texts.ts'

/** What is to be done, with the branch it is in. */
export const taskHeading = (
  task: string,
  { branch }: Pick<CaseTask, 'branch'>,
  language: AdminLanguage,
): string =>
  branch
    ? say(actionTexts.inBranch, language, {
        task,
        branch: branch.label[language] ?? branch.label.de,
      })
    : task

/** What the heading is called in the page; in each branch another one. */
export const taskId = (kind: 'by-hand' | 'decision', { branch }: Pick<CaseTask, 'branch'>) =>
  branch ? `case-${kind}-${branch.name}` : `case-${kind}`
