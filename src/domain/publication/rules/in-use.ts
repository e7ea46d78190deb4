import type { CanonicalService } from '../../service/canonical-service.ts'

/** Whether a service still exists: of a retired one only its page and its name are kept. */
export const isInUse = ({ status }: Pick<CanonicalService, 'status'>): boolean =>
  status !== 'retired'

/** Whether a service can be used through this catalogue; an entry that only informs sends the reader elsewhere. */
export const isOrderable = ({ status }: Pick<CanonicalService, 'status'>): boolean =>
  status === 'active' || status === 'suspended'
