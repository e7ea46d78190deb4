import type { NamedMilestone } from '../../../domain/cost/snapshot/programme-facts.ts'
import type { Page } from '../page.ts'

/** What a milestone is called: by its own name, else by that of its kind, with its project. */
export const milestoneName = (
  { reader, state }: Pick<Page, 'reader' | 'state'>,
  { title, kind, identifier, project }: NamedMilestone,
): string => {
  const own = title ?? state.milestoneKinds.find(({ code }) => code === kind)?.title
  const name = own ? reader.plain(own) : identifier
  const of = state.projects.find((one) => one.identifier === project)?.name
  return of ? `${name} · ${reader.plain(of)}` : name
}
