import type { AdminText } from '../../../../i18n/locales.ts'
import type { instructions, priorities } from './to-directive.ts'

/** Names of what eCH-0039 lets one choose. */
export const directiveChoices: {
  instruction: Record<(typeof instructions)[number], AdminText>
  priority: Record<(typeof priorities)[number], AdminText>
} = {
  instruction: {
    process: { de: 'Bearbeiten', fr: 'Traiter', it: 'Trattare', en: 'Process' },
    external_process: {
      de: 'Extern bearbeiten',
      fr: 'Traiter à l’externe',
      it: 'Trattare esternamente',
      en: 'Process outside',
    },
    information: {
      de: 'Zur Kenntnis',
      fr: 'Pour information',
      it: 'Per conoscenza',
      en: 'For information',
    },
    comment: {
      de: 'Stellung nehmen',
      fr: 'Prendre position',
      it: 'Prendere posizione',
      en: 'Comment',
    },
    approve: { de: 'Genehmigen', fr: 'Approuver', it: 'Approvare', en: 'Approve' },
    sign: { de: 'Unterschreiben', fr: 'Signer', it: 'Firmare', en: 'Sign' },
    send: { de: 'Versenden', fr: 'Envoyer', it: 'Inviare', en: 'Send' },
    complete: { de: 'Abschliessen', fr: 'Clore', it: 'Chiudere', en: 'Complete' },
  },
  priority: {
    undefined: { de: 'nicht angegeben', fr: 'non indiquée', it: 'non indicata', en: 'not said' },
    medium: { de: 'mittel', fr: 'moyenne', it: 'media', en: 'medium' },
    high: { de: 'hoch', fr: 'haute', it: 'alta', en: 'high' },
  },
}
