import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about identifiers that are never given out again. */
export const identifierTombstoneTexts: CollectionTexts = {
  singular: {
    de: 'Gelöschte Kennung',
    fr: 'Identifiant supprimé',
    it: 'Identificatore eliminato',
    en: 'Deleted identifier',
  },
  plural: {
    de: 'Gelöschte Kennungen',
    fr: 'Identifiants supprimés',
    it: 'Identificatori eliminati',
    en: 'Deleted identifiers',
  },
  description: {
    de: 'Kennungen gelöschter Einträge, die einmal öffentlich waren; das System führt die Liste selbst, damit keine Kennung ein zweites Mal vergeben wird.',
    fr: 'Identifiants d’entrées supprimées qui ont été publics ; le système tient lui-même cette liste, afin qu’aucun identifiant ne soit réattribué.',
    it: 'Identificatori di voci eliminate che sono stati pubblici; il sistema tiene l’elenco da sé, affinché nessun identificatore venga riassegnato.',
    en: 'Identifiers of deleted entries that were public once; the system keeps this list itself, so that no identifier is given out twice.',
  },
  fields: {
    collectionSlug: {
      label: {
        de: 'Sammlung',
        fr: 'Collection',
        it: 'Raccolta',
        en: 'Collection',
      },
      help: {
        de: 'Technischer Name der Sammlung, aus der der gelöschte Eintrag stammt, zum Beispiel services für Leistungen; die Kennung ist nur dort gesperrt.',
        fr: 'Nom technique de la collection d’où vient l’entrée supprimée, par exemple services pour les prestations ; l’identifiant n’est bloqué que là.',
        it: 'Nome tecnico della raccolta da cui proviene la voce eliminata, per esempio services per le prestazioni; l’identificatore è bloccato solo lì.',
        en: 'Technical name of the collection the deleted entry came from, for example services; the identifier is blocked only there.',
      },
    },
  },
}
