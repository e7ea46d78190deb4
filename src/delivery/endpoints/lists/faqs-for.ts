import type { Faq } from '../../../domain/service/building-blocks.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import type { PlaceAsked } from '../place-asked.ts'

interface FaqFilter {
  service?: string | undefined
  topic?: string | undefined
  audience?: string | undefined
  place?: PlaceAsked | undefined
}

/** Whether a question is one of those asked for. */
export const fitsFaq = (faq: Faq, { service, topic, audience, place }: FaqFilter): boolean =>
  (service === undefined || faq.services.includes(service)) &&
  (topic === undefined || faq.topics.includes(topic)) &&
  (audience === undefined || faq.audience === audience) &&
  (!place ||
    faq.jurisdiction === undefined ||
    place.chain.some(({ area }) => area.identifier === faq.jurisdiction))

/** The questions asked for, in the order editors gave them. */
export const faqsFor = async (live: LiveCatalogue, filter: FaqFilter): Promise<Faq[]> =>
  [...(await live.recordsOf('faqs')).values()]
    .filter((faq) => fitsFaq(faq, filter))
    .sort((a, b) => a.order - b.order || (a.identifier < b.identifier ? -1 : 1))
