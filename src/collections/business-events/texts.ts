import type { CollectionTexts } from '../../i18n/texts.ts'

export const businessEventTexts: CollectionTexts = {
  singular: {
    de: 'Geschäftslage',
    fr: 'Événement d’entreprise',
    it: 'Evento aziendale',
    en: 'Business event',
  },
  plural: {
    de: 'Geschäftslagen',
    fr: 'Événements d’entreprise',
    it: 'Eventi aziendali',
    en: 'Business events',
  },
  description: {
    de: 'Situationen im Leben eines Unternehmens, in denen mehrere Leistungen zusammen gebraucht werden, zum Beispiel Gründung, Umbau oder Geschäftsaufgabe.',
    fr: 'Situations de la vie d’une entreprise dans lesquelles plusieurs prestations sont nécessaires, par exemple création, transformation de locaux ou cessation d’activité.',
    it: 'Situazioni nella vita di un’impresa in cui occorrono più prestazioni, per esempio costituzione, ristrutturazione dei locali o cessazione dell’attività.',
    en: 'Situations in the life of a business in which several services are needed together, for example founding, rebuilding premises or closing down.',
  },
  tabs: {
    event: {
      de: 'Geschäftslage',
      fr: 'Événement d’entreprise',
      it: 'Evento aziendale',
      en: 'Business event',
    },
  },
  fields: {
    title: {
      label: { de: 'Bezeichnung', fr: 'Intitulé', it: 'Denominazione', en: 'Title' },
      help: {
        de: 'Die Situation aus Sicht des Unternehmens, kurz und ohne Amtssprache, zum Beispiel «Ein Unternehmen gründen» oder «Personal anstellen».',
        fr: 'La situation du point de vue de l’entreprise, brève et sans jargon administratif, par exemple « Créer une entreprise » ou « Engager du personnel ».',
        it: 'La situazione dal punto di vista dell’impresa, breve e senza linguaggio burocratico, per esempio «Fondare un’impresa» o «Assumere personale».',
        en: 'The situation as the business sees it, short and without official jargon, for example “Starting a business” or “Hiring staff”.',
      },
    },
    description: {
      label: { de: 'Beschreibung', fr: 'Description', it: 'Descrizione', en: 'Description' },
      help: {
        de: 'Ein bis zwei Sätze, was in dieser Lage zu regeln ist; erscheint über den Leistungen der Geschäftslage, höchstens 300 Zeichen.',
        fr: 'Une ou deux phrases sur les démarches à régler dans cette situation ; affichées au-dessus des prestations, 300 caractères au plus.',
        it: 'Una o due frasi su ciò che va sbrigato in questa situazione; appaiono sopra le prestazioni, al massimo 300 caratteri.',
        en: 'One or two sentences on what has to be settled in this situation; shown above its services, at most 300 characters.',
      },
    },
    i14yCode: {
      label: { de: 'I14Y-Code', fr: 'Code I14Y', it: 'Codice I14Y', en: 'I14Y code' },
      help: {
        de: 'Code der Geschäftslage auf der Interoperabilitätsplattform des Bundes; beginnt mit BE-, zum Beispiel BE-Notification. Wird für den Export nach I14Y gebraucht; ohne passenden Code leer lassen.',
        fr: 'Code de l’événement sur la plateforme d’interopérabilité de la Confédération ; commence par BE-, par exemple BE-Notification. Sert à l’exportation vers I14Y ; laisser vide si aucun code ne convient.',
        it: 'Codice dell’evento sulla piattaforma d’interoperabilità della Confederazione; inizia con BE-, per esempio BE-Notification. Serve all’esportazione verso I14Y; lasciare vuoto se nessun codice corrisponde.',
        en: 'Code of the business event on the federal interoperability platform; starts with BE-, for example BE-Notification. Needed for the export to I14Y; leave empty if no code fits.',
      },
    },
    order: {
      label: { de: 'Reihenfolge', fr: 'Ordre', it: 'Ordine', en: 'Order' },
      help: {
        de: 'Position in der Übersicht der Geschäftslagen: kleine Zahlen stehen zuerst, zum Beispiel 1, 2, 3.',
        fr: 'Position dans l’aperçu des événements d’entreprise : les petits nombres viennent en premier, par exemple 1, 2, 3.',
        it: 'Posizione nella panoramica degli eventi aziendali: i numeri più bassi vengono prima, per esempio 1, 2, 3.',
        en: 'Position in the overview of business events: low numbers come first, for example 1, 2, 3.',
      },
    },
    services: {
      label: { de: 'Leistungen', fr: 'Prestations', it: 'Prestazioni', en: 'Services' },
      help: {
        de: 'Alle Leistungen, die in dieser Geschäftslage angezeigt werden. Die Zuordnung wird bei der Leistung unter «Geschäftslagen» gepflegt.',
        fr: 'Toutes les prestations affichées pour cet événement d’entreprise. Le rattachement se gère dans la prestation, sous « Événements d’entreprise ».',
        it: 'Tutte le prestazioni mostrate per questo evento aziendale. L’attribuzione si gestisce nella prestazione, alla voce «Eventi aziendali».',
        en: 'All services shown for this business event. The assignment is kept on the service, under “Business events”.',
      },
    },
  },
}
