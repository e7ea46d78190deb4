import type { CollectionTexts } from '../../i18n/texts.ts'

export const thesaurusEntryTexts: CollectionTexts = {
  singular: {
    de: 'Suchwort',
    fr: 'Mot de recherche',
    it: 'Parola di ricerca',
    en: 'Search word',
  },
  plural: {
    de: 'Suchwörter',
    fr: 'Mots de recherche',
    it: 'Parole di ricerca',
    en: 'Search words',
  },
  description: {
    de: 'Wörter, die bei der Suche dasselbe bedeuten, für alle Leistungen: Wer «zügeln» eingibt, findet damit auch «umziehen».',
    fr: 'Mots qui signifient la même chose dans la recherche, pour toutes les prestations : qui saisit « voiture » trouve aussi « véhicule ».',
    it: 'Parole che nella ricerca significano lo stesso, per tutte le prestazioni: chi scrive «auto» trova anche «veicolo».',
    en: 'Words that mean the same in a search, for all services: whoever types “car” also finds “vehicle”.',
  },
  tabs: {
    words: { de: 'Wörter', fr: 'Mots', it: 'Parole', en: 'Words' },
  },
  fields: {
    term: {
      label: { de: 'Wort', fr: 'Mot', it: 'Parola', en: 'Word' },
      help: {
        de: 'Ein Wort, das Leute eingeben, in der Grundform, zum Beispiel «zügeln» oder «Töff».',
        fr: 'Un mot que les gens saisissent, dans sa forme de base, par exemple « bagnole » ou « natel ».',
        it: 'Una parola che la gente scrive, nella forma di base, per esempio «trasloco» o «natel».',
        en: 'A word people type, in its basic form, for example “moving house” or “motorbike”.',
      },
    },
    synonyms: {
      label: {
        de: 'Bedeutet dasselbe',
        fr: 'Signifie la même chose',
        it: 'Significa lo stesso',
        en: 'Means the same',
      },
      help: {
        de: 'Wörter, nach denen dann auch gesucht wird, je eines mit Enter bestätigen, zum Beispiel «umziehen», «Umzug». Wörter für eine einzelne Leistung gehören zu deren Synonymen.',
        fr: 'Mots qui sont alors aussi recherchés, à valider un à un avec Entrée, par exemple « voiture », « véhicule ». Les mots d’une seule prestation se mettent dans les synonymes de celle-ci.',
        it: 'Parole che vengono allora cercate anch’esse, da confermare una per una con Invio, per esempio «cambio d’indirizzo». Le parole di una sola prestazione vanno nei suoi sinonimi.',
        en: 'Words that are then looked for as well, each confirmed with Enter, for example “move”, “change of address”. Words for a single service belong to its synonyms.',
      },
    },
  },
}
