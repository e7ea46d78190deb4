import type { Field } from 'payload'

import { connectingFacts, responsibilityRoles } from '../../domain/responsibility/responsibility.ts'
import { choiceField } from '../../fields/choice-field.ts'
import { relationField } from '../../fields/relation-field.ts'
import { validityFields } from '../../fields/validity-fields.ts'

/** Who acts for a service in an area, in which part, and since when. */
export const responsibilityTabs = {
  rule: [
    relationField('service', 'services', { required: true, index: true }),
    relationField('jurisdiction', 'jurisdictions', { required: true, index: true }),
    relationField('authority', 'authorities', { required: true, index: true }),
    choiceField('role', responsibilityRoles, { required: true, defaultValue: 'competent' }),
    choiceField('connectBy', connectingFacts, { required: true, defaultValue: 'residence' }),
    { name: 'priority', type: 'number', min: 0, max: 100, defaultValue: 0 },
    validityFields(),
    relationField('legalBasis', 'legal-bases'),
  ] satisfies Field[],
}
