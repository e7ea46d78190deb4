import { countByCollection } from './count-by-collection.ts'
import type { Task, TaskContext } from './task.ts'

/** Local variants that take over the canonical text by themselves on a day that is set. */
export const following: Task = {
  key: 'following',
  label: {
    de: 'Übernehmen bald den zentralen Text',
    fr: 'Reprennent bientôt le texte central',
    it: 'Riprendono presto il testo centrale',
    en: 'Soon take over the central text',
  },
  none: {
    de: 'Für keine Ausprägung ist ein Tag gesetzt.',
    fr: 'Aucun jour n’est fixé pour une variante.',
    it: 'Per nessuna variante è fissato un giorno.',
    en: 'No day is set for any variant.',
  },
  find: async (context) => {
    const services = await servicesWithADay(context)
    return services.length === 0
      ? []
      : countByCollection(context, ['service-variants'], {
          and: [{ reviewState: { equals: 'canonical-changed' } }, { service: { in: services } }],
        })
  },
}

/** Services are few that set a day at the same time; a filter through the relation is for nobody but their editors. */
const servicesWithADay = async ({ req }: TaskContext): Promise<number[]> => {
  const { docs } = await req.payload.find({
    collection: 'services',
    where: { and: [{ followOn: { exists: true } }, { _status: { equals: 'published' } }] },
    select: {},
    depth: 0,
    limit: 100,
    pagination: false,
    joins: false,
    req,
  })
  return docs.map(({ id }) => id)
}
