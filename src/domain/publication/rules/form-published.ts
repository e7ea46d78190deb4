import type { Channel } from '../../service/building-blocks.ts'
import type { CanonicalService } from '../../service/canonical-service.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'

/** E11: the form of a channel is public before the channel is. */
export const formPublished: PublicationRule<Channel> = ({ form }, { catalogue }) =>
  form !== undefined && !catalogue.forms.has(form)
    ? [found('E11_FORM_UNPUBLISHED', '/form', { form })]
    : []

/** E11, seen from the service: none of its channels leads to a form nobody can open, nor does it name such a form. */
export const formsPublished: PublicationRule<CanonicalService> = (service, { catalogue }) => [
  ...service.channels.flatMap((identifier) => {
    const form = catalogue.channels.get(identifier)?.form
    return form !== undefined && !catalogue.forms.has(form)
      ? [found('E11_FORM_UNPUBLISHED', '/channels', { form })]
      : []
  }),
  ...service.forms
    .filter((form) => !catalogue.forms.has(form))
    .map((form) => found('E11_FORM_UNPUBLISHED', '/forms', { form })),
]
