import type { KnownAuthority } from '../../../../src/domain/responsibility/authority-of-area.ts'
import type {
  Responsibility,
  ResponsibilityTemplate,
} from '../../../../src/domain/responsibility/responsibility.ts'
import type { ResponsibilityData } from '../../../../src/domain/responsibility/responsible.ts'
import { anArea } from '../jurisdiction/an-area.ts'

/** A rule somebody entered. */
export const aResponsibility = (fields: Partial<Responsibility> = {}): Responsibility => ({
  service: 'hund',
  jurisdiction: 'root',
  authority: 'amt',
  role: 'competent',
  connectBy: 'residence',
  priority: 0,
  ...fields,
})

/** A default rule. */
export const aTemplate = (
  fields: Partial<ResponsibilityTemplate> = {},
): ResponsibilityTemplate => ({
  service: 'hund',
  areaKind: 'municipality',
  role: 'competent',
  connectBy: 'residence',
  ...fields,
})

export const anAuthority = (
  identifier: string,
  fields: Partial<KnownAuthority> = {},
): KnownAuthority => ({ identifier, kind: 'gemeinde', ...fields })

/** Root with a circle, a district, a canton, and authorities for all of them. */
export const lucerne: ResponsibilityData = {
  jurisdictions: [
    anArea('schweiz', { kind: 'country' }),
    anArea('lu', { kind: 'canton', parent: 'schweiz' }),
    anArea('land', { kind: 'district', parent: 'lu' }),
    anArea('kreis', { kind: 'circle', circleKind: 'rav-region', members: ['root'], parent: 'lu' }),
    anArea('root', { parent: 'land' }),
    anArea('honau', { parent: 'land', validTo: '2024-12-31', successors: ['root'] }),
  ],
  authorities: [
    anAuthority('amt'),
    anAuthority('other'),
    anAuthority('gemeinde-root', { jurisdiction: 'root' }),
    anAuthority('rav', { kind: 'kanton', jurisdiction: 'kreis' }),
    anAuthority('kanton', { kind: 'kanton', jurisdiction: 'lu' }),
  ],
  responsibilities: [],
  templates: [],
}
