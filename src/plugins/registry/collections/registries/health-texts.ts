import type { FieldTexts } from '../../../../i18n/texts.ts'

/** What is read about the checks of a register, and about what they find. */
export const healthFieldTexts: FieldTexts = {
  checkEveryMinutes: {
    label: {
      de: 'Prüfung alle (Minuten)',
      fr: 'Vérification toutes les (minutes)',
      it: 'Verifica ogni (minuti)',
      en: 'Checked every (minutes)',
    },
    help: {
      de: 'Wie oft von selbst geprüft wird, ob das Register antwortet. 0: nur von Hand. Ein pausiertes Register wird nicht geprüft.',
      fr: 'À quelle fréquence il est vérifié si le registre répond. 0 : à la main seulement. Un registre en pause n’est pas vérifié.',
      it: 'Con quale frequenza si verifica se il registro risponde. 0: solo a mano. Un registro in pausa non viene verificato.',
      en: 'How often it is checked whether the register answers. 0: by hand alone. A register that is paused is not checked.',
    },
  },
  health: {
    label: { de: 'Verbindung', fr: 'Connexion', it: 'Connessione', en: 'Connection' },
    help: {
      de: 'Was bei der letzten Prüfung herauskam.',
      fr: 'Le résultat de la dernière vérification.',
      it: 'Il risultato dell’ultima verifica.',
      en: 'What the last check found.',
    },
  },
  'health.state': {
    label: { de: 'Zustand', fr: 'État', it: 'Stato', en: 'State' },
    help: {
      de: 'Ob das Register bei der letzten Prüfung geantwortet hat.',
      fr: 'Si le registre a répondu à la dernière vérification.',
      it: 'Se il registro ha risposto all’ultima verifica.',
      en: 'Whether the register answered when it was last checked.',
    },
    options: {
      unchecked: {
        de: 'Nicht geprüft',
        fr: 'Pas vérifiée',
        it: 'Non verificata',
        en: 'Not checked',
      },
      ok: { de: 'In Ordnung', fr: 'En ordre', it: 'In ordine', en: 'In order' },
      failing: { de: 'Gestört', fr: 'Perturbée', it: 'Disturbata', en: 'Failing' },
    },
  },
  'health.checkedAt': {
    label: { de: 'Geprüft am', fr: 'Vérifiée le', it: 'Verificata il', en: 'Checked at' },
    help: {
      de: 'Wann die Verbindung zuletzt geprüft wurde.',
      fr: 'Quand la connexion a été vérifiée pour la dernière fois.',
      it: 'Quando la connessione è stata verificata l’ultima volta.',
      en: 'When the connection was last checked.',
    },
  },
  'health.message': {
    label: { de: 'Meldung', fr: 'Message', it: 'Messaggio', en: 'Message' },
    help: {
      de: 'Was die Prüfung sagte, für die Technik.',
      fr: 'Ce que la vérification a indiqué, pour la technique.',
      it: 'Che cosa ha detto la verifica, per i tecnici.',
      en: 'What the check said, for engineers.',
    },
  },
  'health.latencyMs': {
    label: {
      de: 'Antwortzeit (ms)',
      fr: 'Temps de réponse (ms)',
      it: 'Tempo di risposta (ms)',
      en: 'Answer time (ms)',
    },
    help: {
      de: 'Wie lange die letzte Prüfung dauerte, mit allen Versuchen.',
      fr: 'Durée de la dernière vérification, tous essais compris.',
      it: 'Durata dell’ultima verifica, con tutti i tentativi.',
      en: 'How long the last check took, with all attempts.',
    },
  },
  'health.breaker': {
    label: { de: 'Sicherung', fr: 'Disjoncteur', it: 'Interruttore', en: 'Breaker' },
    help: {
      de: 'Ob das Register gefragt wird: Nach mehreren Fehlern wird es kurz in Ruhe gelassen.',
      fr: 'Si le registre est interrogé : après plusieurs erreurs, il est laissé en paix un moment.',
      it: 'Se il registro viene interrogato: dopo più errori viene lasciato in pace per un po’.',
      en: 'Whether the register is asked: after several failures it is left alone for a while.',
    },
    options: {
      closed: {
        de: 'Geschlossen: wird gefragt',
        fr: 'Fermé : est interrogé',
        it: 'Chiuso: viene interrogato',
        en: 'Closed: is asked',
      },
      open: {
        de: 'Offen: wird in Ruhe gelassen',
        fr: 'Ouvert : est laissé en paix',
        it: 'Aperto: è lasciato in pace',
        en: 'Open: is left alone',
      },
      'half-open': {
        de: 'Halb offen: die nächste Anfrage probiert es',
        fr: 'Mi-ouvert : la prochaine demande essaie',
        it: 'Semiaperto: la prossima richiesta prova',
        en: 'Half open: the next request tries it',
      },
    },
  },
  'health.failedAt': {
    label: {
      de: 'Letzter Fehler am',
      fr: 'Dernière erreur le',
      it: 'Ultimo errore il',
      en: 'Last failure at',
    },
    help: {
      de: 'Wann eine Prüfung zuletzt gescheitert ist.',
      fr: 'Quand une vérification a échoué pour la dernière fois.',
      it: 'Quando una verifica è fallita l’ultima volta.',
      en: 'When a check failed last.',
    },
  },
  'health.lastError': {
    label: {
      de: 'Letzter Fehler',
      fr: 'Dernière erreur',
      it: 'Ultimo errore',
      en: 'Last failure',
    },
    help: {
      de: 'Was damals gemeldet wurde, für die Technik.',
      fr: 'Ce qui a été indiqué alors, pour la technique.',
      it: 'Che cosa è stato indicato allora, per i tecnici.',
      en: 'What was said then, for engineers.',
    },
  },
}
