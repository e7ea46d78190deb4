import type { CollectionTexts } from '../../../../i18n/texts.ts'

/** What editors read about checked links. */
export const linkCheckTexts: CollectionTexts = {
  singular: { de: 'Geprüfter Link', fr: 'Lien vérifié', it: 'Link verificato', en: 'Checked link' },
  plural: {
    de: 'Geprüfte Links',
    fr: 'Liens vérifiés',
    it: 'Link verificati',
    en: 'Checked links',
  },
  description: {
    de: 'Alle Adressen, auf die veröffentlichte Inhalte verweisen, und ob sie noch antworten. Das System prüft sie von selbst; «defekt» heisst, dass die Seite zweimal im Abstand von mindestens einem Tag fehlte.',
    fr: 'Toutes les adresses auxquelles renvoient les contenus publiés, et si elles répondent encore. Le système les vérifie de lui-même ; « défectueux » signifie que la page manquait deux fois à un jour d’intervalle au moins.',
    it: 'Tutti gli indirizzi a cui rimandano i contenuti pubblicati, e se rispondono ancora. Il sistema li verifica da sé; «interrotto» significa che la pagina mancava due volte a distanza di almeno un giorno.',
    en: 'All addresses that published content leads to, and whether they still answer. The system checks them by itself; “broken” means that the page was missing twice, a day apart at least.',
  },
  fields: {
    url: {
      label: { de: 'Adresse', fr: 'Adresse', it: 'Indirizzo', en: 'Address' },
      help: {
        de: 'Die Adresse, wie sie im Inhalt steht.',
        fr: 'L’adresse telle qu’elle figure dans le contenu.',
        it: 'L’indirizzo come figura nel contenuto.',
        en: 'The address as it stands in the content.',
      },
    },
    status: {
      label: { de: 'Befund', fr: 'Constat', it: 'Esito', en: 'Finding' },
      help: {
        de: 'Was die letzte Prüfung ergab; «fraglich» wird nach frühestens einem Tag noch einmal geprüft, bevor der Link als defekt gilt.',
        fr: 'Résultat de la dernière vérification ; « douteux » est revérifié après un jour au plus tôt avant que le lien soit tenu pour défectueux.',
        it: 'Esito dell’ultima verifica; «dubbio» viene riverificato al più presto dopo un giorno, prima che il link valga come interrotto.',
        en: 'What the last check found; “doubtful” is checked again after a day at the earliest before the link counts as broken.',
      },
      options: {
        unchecked: {
          de: 'Noch nicht geprüft',
          fr: 'Pas encore vérifié',
          it: 'Non ancora verificato',
          en: 'Not checked yet',
        },
        ok: { de: 'In Ordnung', fr: 'En ordre', it: 'In ordine', en: 'Fine' },
        doubtful: { de: 'Fraglich', fr: 'Douteux', it: 'Dubbio', en: 'Doubtful' },
        broken: { de: 'Defekt', fr: 'Défectueux', it: 'Interrotto', en: 'Broken' },
        unreachable: {
          de: 'Nicht erreichbar',
          fr: 'Inaccessible',
          it: 'Non raggiungibile',
          en: 'Unreachable',
        },
        refused: {
          de: 'Nicht geprüft: internes Netz',
          fr: 'Non vérifié : réseau interne',
          it: 'Non verificato: rete interna',
          en: 'Not checked: internal network',
        },
      },
    },
    httpCode: {
      label: {
        de: 'Antwort des Servers',
        fr: 'Réponse du serveur',
        it: 'Risposta del server',
        en: 'Answer of the server',
      },
      help: {
        de: 'HTTP-Code der letzten Antwort, zum Beispiel 404 für «nicht gefunden».',
        fr: 'Code HTTP de la dernière réponse, par exemple 404 pour « introuvable ».',
        it: 'Codice HTTP dell’ultima risposta, per esempio 404 per «non trovato».',
        en: 'HTTP code of the last answer, for example 404 for “not found”.',
      },
    },
    reason: {
      label: { de: 'Grund', fr: 'Motif', it: 'Motivo', en: 'Reason' },
      help: {
        de: 'Warum keine Antwort kam, in den Worten des Netzes, zum Beispiel CERT_HAS_EXPIRED für ein abgelaufenes Zertifikat.',
        fr: 'Pourquoi aucune réponse n’est venue, dans les termes du réseau, par exemple CERT_HAS_EXPIRED pour un certificat échu.',
        it: 'Perché non è giunta alcuna risposta, nei termini della rete, per esempio CERT_HAS_EXPIRED per un certificato scaduto.',
        en: 'Why no answer came, in the words of the network, for example CERT_HAS_EXPIRED for a certificate that ran out.',
      },
    },
    checkedAt: {
      label: {
        de: 'Zuletzt geprüft',
        fr: 'Dernière vérification',
        it: 'Ultima verifica',
        en: 'Last checked',
      },
      help: {
        de: 'Wann die Adresse zuletzt abgefragt wurde.',
        fr: 'Quand l’adresse a été interrogée pour la dernière fois.',
        it: 'Quando l’indirizzo è stato interrogato l’ultima volta.',
        en: 'When the address was last asked for.',
      },
    },
    failingSince: {
      label: {
        de: 'Gestört seit',
        fr: 'En panne depuis',
        it: 'Guasto dal',
        en: 'Failing since',
      },
      help: {
        de: 'Erster Fehlschlag, seit die Adresse zuletzt antwortete.',
        fr: 'Premier échec depuis que l’adresse a répondu pour la dernière fois.',
        it: 'Primo insuccesso da quando l’indirizzo ha risposto l’ultima volta.',
        en: 'First failure since the address last answered.',
      },
    },
    uses: {
      label: { de: 'Fundstellen', fr: 'Emplacements', it: 'Punti d’uso', en: 'Places of use' },
      singular: { de: 'Fundstelle', fr: 'Emplacement', it: 'Punto d’uso', en: 'Place of use' },
      help: {
        de: 'Die veröffentlichten Einträge, die auf diese Adresse verweisen.',
        fr: 'Les entrées publiées qui renvoient à cette adresse.',
        it: 'Le voci pubblicate che rimandano a questo indirizzo.',
        en: 'The published entries that lead to this address.',
      },
    },
    'uses.collectionSlug': {
      label: { de: 'Sammlung', fr: 'Collection', it: 'Raccolta', en: 'Collection' },
      help: {
        de: 'Technischer Name der Sammlung, in der der Eintrag steht.',
        fr: 'Nom technique de la collection où se trouve l’entrée.',
        it: 'Nome tecnico della raccolta in cui si trova la voce.',
        en: 'Technical name of the collection the entry is in.',
      },
    },
    'uses.document': {
      label: { de: 'Nummer', fr: 'Numéro', it: 'Numero', en: 'Number' },
      help: {
        de: 'Interne Nummer des Eintrags.',
        fr: 'Numéro interne de l’entrée.',
        it: 'Numero interno della voce.',
        en: 'Internal number of the entry.',
      },
    },
    'uses.title': {
      label: { de: 'Eintrag', fr: 'Entrée', it: 'Voce', en: 'Entry' },
      help: {
        de: 'Wie der Eintrag heisst.',
        fr: 'Comment s’appelle l’entrée.',
        it: 'Come si chiama la voce.',
        en: 'What the entry is called.',
      },
    },
    'uses.path': {
      label: { de: 'Feld', fr: 'Champ', it: 'Campo', en: 'Field' },
      help: {
        de: 'In welchem Feld der Link steht, zum Beispiel «contact.url».',
        fr: 'Dans quel champ se trouve le lien, par exemple « contact.url ».',
        it: 'In quale campo si trova il link, per esempio «contact.url».',
        en: 'Which field the link is in, for example “contact.url”.',
      },
    },
    owners: {
      label: {
        de: 'Verantwortliche Stellen',
        fr: 'Services responsables',
        it: 'Servizi responsabili',
        en: 'Responsible offices',
      },
      help: {
        de: 'Wem die Einträge gehören, die auf diese Adresse verweisen; sie erhalten die Meldung.',
        fr: 'À qui appartiennent les entrées qui renvoient à cette adresse ; ces services reçoivent l’avis.',
        it: 'A chi appartengono le voci che rimandano a questo indirizzo; questi servizi ricevono l’avviso.',
        en: 'Who owns the entries that lead to this address; they get the message.',
      },
    },
  },
}
