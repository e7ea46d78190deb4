import type { CollectionTexts } from '../../i18n/texts.ts'

export const lifeEventTexts: CollectionTexts = {
  singular: { de: 'Lebenslage', fr: 'Événement de vie', it: 'Evento della vita', en: 'Life event' },
  plural: {
    de: 'Lebenslagen',
    fr: 'Événements de vie',
    it: 'Eventi della vita',
    en: 'Life events',
  },
  description: {
    de: 'Situationen im Leben von Privatpersonen, in denen mehrere Leistungen zusammen gebraucht werden, zum Beispiel Umzug, Heirat oder Geburt.',
    fr: 'Situations de la vie des particuliers dans lesquelles plusieurs prestations sont nécessaires, par exemple déménagement, mariage ou naissance.',
    it: 'Situazioni nella vita dei privati in cui occorrono più prestazioni, per esempio trasloco, matrimonio o nascita.',
    en: 'Situations in people’s lives in which several services are needed together, for example moving, marriage or birth.',
  },
  tabs: {
    event: { de: 'Lebenslage', fr: 'Événement de vie', it: 'Evento della vita', en: 'Life event' },
  },
  fields: {
    title: {
      label: { de: 'Bezeichnung', fr: 'Intitulé', it: 'Denominazione', en: 'Title' },
      help: {
        de: 'Die Situation aus Sicht der Betroffenen, kurz und ohne Amtssprache, zum Beispiel «Umziehen» oder «Ein Kind bekommen».',
        fr: 'La situation du point de vue des personnes concernées, brève et sans jargon administratif, par exemple « Déménager » ou « Avoir un enfant ».',
        it: 'La situazione dal punto di vista delle persone interessate, breve e senza linguaggio burocratico, per esempio «Traslocare» o «Avere un figlio».',
        en: 'The situation as people see it, short and without official jargon, for example “Moving” or “Having a child”.',
      },
    },
    description: {
      label: { de: 'Beschreibung', fr: 'Description', it: 'Descrizione', en: 'Description' },
      help: {
        de: 'Ein bis zwei Sätze, was in dieser Lage zu regeln ist; erscheint über den Leistungen der Lebenslage, höchstens 300 Zeichen.',
        fr: 'Une ou deux phrases sur les démarches à régler dans cette situation ; affichées au-dessus des prestations, 300 caractères au plus.',
        it: 'Una o due frasi su ciò che va sbrigato in questa situazione; appaiono sopra le prestazioni, al massimo 300 caratteri.',
        en: 'One or two sentences on what has to be settled in this situation; shown above its services, at most 300 characters.',
      },
    },
    i14yCode: {
      label: { de: 'I14Y-Code', fr: 'Code I14Y', it: 'Codice I14Y', en: 'I14Y code' },
      help: {
        de: 'Code der Lebenslage auf der Interoperabilitätsplattform des Bundes; beginnt mit LE-, zum Beispiel LE-Travel-01. Wird für den Export nach I14Y gebraucht; ohne passenden Code leer lassen.',
        fr: 'Code de l’événement sur la plateforme d’interopérabilité de la Confédération ; commence par LE-, par exemple LE-Travel-01. Sert à l’exportation vers I14Y ; laisser vide si aucun code ne convient.',
        it: 'Codice dell’evento sulla piattaforma d’interoperabilità della Confederazione; inizia con LE-, per esempio LE-Travel-01. Serve all’esportazione verso I14Y; lasciare vuoto se nessun codice corrisponde.',
        en: 'Code of the life event on the federal interoperability platform; starts with LE-, for example LE-Travel-01. Needed for the export to I14Y; leave empty if no code fits.',
      },
    },
    order: {
      label: { de: 'Reihenfolge', fr: 'Ordre', it: 'Ordine', en: 'Order' },
      help: {
        de: 'Position in der Übersicht der Lebenslagen: kleine Zahlen stehen zuerst, zum Beispiel 1, 2, 3.',
        fr: 'Position dans l’aperçu des événements de vie : les petits nombres viennent en premier, par exemple 1, 2, 3.',
        it: 'Posizione nella panoramica degli eventi della vita: i numeri più bassi vengono prima, per esempio 1, 2, 3.',
        en: 'Position in the overview of life events: low numbers come first, for example 1, 2, 3.',
      },
    },
    services: {
      label: { de: 'Leistungen', fr: 'Prestations', it: 'Prestazioni', en: 'Services' },
      help: {
        de: 'Alle Leistungen, die in dieser Lebenslage angezeigt werden. Die Zuordnung wird bei der Leistung unter «Lebenslagen» gepflegt.',
        fr: 'Toutes les prestations affichées pour cet événement de vie. Le rattachement se gère dans la prestation, sous « Événements de vie ».',
        it: 'Tutte le prestazioni mostrate per questo evento della vita. L’attribuzione si gestisce nella prestazione, alla voce «Eventi della vita».',
        en: 'All services shown for this life event. The assignment is kept on the service, under “Life events”.',
      },
    },
  },
}
