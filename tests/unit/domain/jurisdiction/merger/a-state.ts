import type {
  AreaState,
  AuthorityState,
  FeeState,
  MergerState,
  ResponsibilityState,
  VariantState,
} from '../../../../../src/domain/jurisdiction/merger/merger.ts'

/** Honau (1) and Adligenswil (2) may end, Root (3) stays, Ebikon (4) has nothing to do with it. Offices: 11 to 14. */
export const [honau, adligenswil, root, ebikon] = [1, 2, 3, 4] as const

const area = (id: number, name: string, bfsNumber: number): AreaState => ({
  id,
  name,
  bfsNumber,
  identifier: `gemeinde-${String(bfsNumber)}`,
  kind: 'municipality',
  canton: 'LU',
  parent: 90,
  members: [],
  predecessors: [],
  successors: [],
})

const office = (id: number, name: string): AuthorityState => ({
  id,
  name: `Gemeindeverwaltung ${name}`,
  identifier: `amt-${String(id)}`,
  kind: 'gemeinde',
  area: id - 10,
})

/** A circle of a kind. */
export const aCircle = (id: number, circleKind: string, members: number[]): AreaState => ({
  ...area(id, `${circleKind} ${String(id)}`, 0),
  kind: 'circle',
  circleKind,
  members,
})

/** The catalogue a test needs; what it names takes the place of what is there. */
export const aState = (rest: Partial<MergerState> = {}): MergerState => ({
  areas: [
    area(honau, 'Honau', 1057),
    area(adligenswil, 'Adligenswil', 1051),
    area(root, 'Root', 1065),
    area(ebikon, 'Ebikon', 1054),
  ],
  authorities: [
    office(11, 'Honau'),
    office(12, 'Adligenswil'),
    office(13, 'Root'),
    office(14, 'Ebikon'),
  ],
  variants: [],
  responsibilities: [],
  channels: [],
  fees: [],
  faqs: [],
  announcements: [],
  users: [],
  postalCodes: [],
  redirects: [],
  owned: [],
  unpublished: new Set(),
  ...rest,
})

/** A local variant of a service. */
export const aVariant = (
  id: number,
  of: number,
  rest: Partial<VariantState> = {},
): VariantState => ({
  id,
  name: `Variante ${String(id)}`,
  service: 500,
  serviceName: 'Hund anmelden',
  area: of,
  status: 'active',
  ...rest,
})

/** A responsibility of the area's own office. */
export const aRule = (
  id: number,
  of: number,
  rest: Partial<ResponsibilityState> = {},
): ResponsibilityState => ({
  id,
  name: `Zuständigkeit ${String(id)}`,
  service: 500,
  serviceName: 'Hund anmelden',
  area: of,
  authority: of + 10,
  role: 'competent',
  connectBy: 'residence',
  priority: 0,
  ...rest,
})

/** A local fee. */
export const aFee = (id: number, of: number, rest: Partial<FeeState> = {}): FeeState => ({
  id,
  name: `Gebühr ${String(id)}`,
  area: of,
  key: 'hundemarke',
  validFrom: '2020-01-01',
  ...rest,
})
