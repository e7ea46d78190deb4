import type { Field } from 'payload'

import { connectingFacts, responsibilityRoles } from '../../domain/responsibility/responsibility.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'
import { validityFields } from '../../fields/validity-fields.ts'
import { circleKinds } from '../jurisdictions/fields.ts'

/** The default: in each area of a kind, that area's own authority acts for the service. */
export const responsibilityTemplateTabs = {
  rule: [
    relationField('service', 'services', { required: true, index: true }),
    choiceField('areaKind', ['municipality', 'canton', 'country', ...circleKinds], {
      required: true,
    }),
    relationField('authority', 'authorities'),
    choiceField('role', responsibilityRoles, { required: true, defaultValue: 'competent' }),
    choiceField('connectBy', connectingFacts, { required: true, defaultValue: 'residence' }),
    validityFields(),
    relationField('legalBasis', 'legal-bases'),
  ] satisfies Field[],
}
