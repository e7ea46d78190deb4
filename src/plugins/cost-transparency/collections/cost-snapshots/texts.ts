import type { CollectionTexts } from '../../../../i18n/texts.ts'
import { programmeText } from '../../texts.ts'

/** What an editor reads about published states. */
export const costSnapshotTexts: CollectionTexts = {
  singular: { de: 'Stand', fr: 'État', it: 'Stato', en: 'State' },
  plural: {
    de: 'Publizierte Stände',
    fr: 'États publiés',
    it: 'Stati pubblicati',
    en: 'Published states',
  },
  description: {
    de: 'Wer einen Stand anlegt, bereitet ihn vor; eine zweite Person publiziert ihn. Ein publizierter Stand ändert sich nie mehr.',
    fr: 'Qui crée un état le prépare ; une seconde personne le publie. Un état publié ne change plus jamais.',
    it: 'Chi crea uno stato lo prepara; una seconda persona lo pubblica. Uno stato pubblicato non cambia mai più.',
    en: 'Who creates a state prepares it; a second person publishes it. A published state never changes again.',
  },
  fields: {
    identifier: {
      label: { de: 'Kennung', fr: 'Identifiant', it: 'Identificatore', en: 'Identifier' },
    },
    programme: programmeText,
    sources: {
      label: { de: 'Quellen', fr: 'Sources', it: 'Fonti', en: 'Sources' },
      help: {
        de: 'Woher die Zahlen kommen: Buchhaltung, Bevölkerungsstatistik, Beschlüsse.',
        fr: 'D’où viennent les chiffres : comptabilité, statistique, décisions.',
        it: 'Da dove vengono le cifre: contabilità, statistica, decisioni.',
        en: 'Where the figures come from: ledgers, counts of inhabitants, decisions.',
      },
    },
    note: {
      label: { de: 'Bemerkung', fr: 'Remarque', it: 'Osservazione', en: 'Note' },
      help: {
        de: 'Was an diesem Stand neu ist; ist öffentlich.',
        fr: 'Ce qui est nouveau ; est public.',
        it: 'Che cosa c’è di nuovo; è pubblico.',
        en: 'What is new in this state; it is public.',
      },
    },
    embargoUntil: {
      label: {
        de: 'Sperrfrist bis',
        fr: 'Embargo jusqu’au',
        it: 'Embargo fino al',
        en: 'Embargo until',
      },
      help: {
        de: 'Früher sieht die Öffentlichkeit den Stand nicht; leer heisst: sofort mit der Publikation.',
        fr: 'Le public ne voit pas l’état avant ; vide signifie : dès la publication.',
        it: 'Il pubblico non vede lo stato prima; vuoto significa: subito con la pubblicazione.',
        en: 'The public sees it no earlier; empty means: at once when it is published.',
      },
    },
    asOf: { label: { de: 'Stand vom', fr: 'État au', it: 'Stato al', en: 'As of' } },
    preparedBy: {
      label: { de: 'Vorbereitet durch', fr: 'Préparé par', it: 'Preparato da', en: 'Prepared by' },
    },
    publishedBy: {
      label: { de: 'Publiziert durch', fr: 'Publié par', it: 'Pubblicato da', en: 'Published by' },
    },
    preparedByName: {
      label: { de: 'Vorbereitet durch', fr: 'Préparé par', it: 'Preparato da', en: 'Prepared by' },
    },
    publishedByName: {
      label: { de: 'Publiziert durch', fr: 'Publié par', it: 'Pubblicato da', en: 'Published by' },
    },
    publishedAt: { label: { de: 'Publiziert', fr: 'Publié', it: 'Pubblicato', en: 'Published' } },
    publicSince: {
      label: { de: 'Öffentlich seit', fr: 'Public depuis', it: 'Pubblico dal', en: 'Public since' },
    },
    content: { label: { de: 'Inhalt', fr: 'Contenu', it: 'Contenuto', en: 'Content' } },
  },
}
