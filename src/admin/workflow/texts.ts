import type { WorkflowState } from '../../domain/editorial/change.ts'
import type { WorkflowAction } from '../../domain/editorial/transitions.ts'
import type { AdminText } from '../../i18n/locales.ts'

/** Where a change stands, in words. */
export const stateTexts: Record<WorkflowState, AdminText> = {
  draft: { de: 'In Arbeit', fr: 'En cours', it: 'In lavorazione', en: 'In progress' },
  'in-review': { de: 'In Prüfung', fr: 'En vérification', it: 'In verifica', en: 'In review' },
  approved: { de: 'Freigegeben', fr: 'Validée', it: 'Approvata', en: 'Approved' },
  published: { de: 'Veröffentlicht', fr: 'Publiée', it: 'Pubblicata', en: 'Published' },
  retired: { de: 'Zurückgezogen', fr: 'Retirée', it: 'Ritirata', en: 'Retired' },
}

/** What a person can do, as it stands on a button. */
export const actionTexts: Record<WorkflowAction, AdminText> = {
  'request-review': {
    de: 'Zur Prüfung geben',
    fr: 'Soumettre à vérification',
    it: 'Sottoporre a verifica',
    en: 'Request review',
  },
  withdraw: {
    de: 'Zurücknehmen',
    fr: 'Reprendre',
    it: 'Riprendere',
    en: 'Take back',
  },
  'request-changes': {
    de: 'Änderungen verlangen',
    fr: 'Demander des modifications',
    it: 'Chiedere modifiche',
    en: 'Request changes',
  },
  approve: { de: 'Freigeben', fr: 'Valider', it: 'Approvare', en: 'Approve' },
  publish: { de: 'Veröffentlichen', fr: 'Publier', it: 'Pubblicare', en: 'Publish' },
  retire: { de: 'Zurückziehen', fr: 'Retirer', it: 'Ritirare', en: 'Retire' },
  reopen: { de: 'Wieder aufnehmen', fr: 'Reprendre', it: 'Riprendere', en: 'Reopen' },
}

/** The other words of the bar. */
export const barTexts = {
  heading: {
    de: 'Stand der Änderung',
    fr: 'État de la modification',
    it: 'Stato della modifica',
    en: 'State of the change',
  },
  publicToo: {
    de: 'Öffentlich ist die zuletzt veröffentlichte Fassung.',
    fr: 'Le public voit la dernière version publiée.',
    it: 'Il pubblico vede l’ultima versione pubblicata.',
    en: 'The public sees the version published last.',
  },
  notPublic: {
    de: 'Dieser Eintrag ist nicht öffentlich.',
    fr: 'Cette entrée n’est pas publique.',
    it: 'Questa voce non è pubblica.',
    en: 'This entry is not public.',
  },
  fourEyes: {
    de: 'Vier-Augen-Prinzip: Wer etwas geändert hat, gibt es nicht selbst frei.',
    fr: 'Double contrôle : qui a modifié quelque chose ne le valide pas.',
    it: 'Doppio controllo: chi ha modificato qualcosa non lo approva.',
    en: 'Four eyes: whoever changed something does not approve it.',
  },
  changedBy: {
    de: 'Geändert von',
    fr: 'Modifié par',
    it: 'Modificata da',
    en: 'Changed by',
  },
  requestedBy: {
    de: 'Zur Prüfung gegeben von',
    fr: 'Soumise par',
    it: 'Sottoposta da',
    en: 'Review requested by',
  },
  approvedBy: {
    de: 'Freigegeben von',
    fr: 'Validée par',
    it: 'Approvata da',
    en: 'Approved by',
  },
  compare: {
    de: 'Mit der veröffentlichten Fassung vergleichen',
    fr: 'Comparer avec la version publiée',
    it: 'Confrontare con la versione pubblicata',
    en: 'Compare with the published version',
  },
  assignee: { de: 'Zugewiesen an', fr: 'Attribuée à', it: 'Assegnata a', en: 'Assigned to' },
  nobody: { de: 'niemand', fr: 'personne', it: 'nessuno', en: 'nobody' },
  comment: {
    de: 'Kommentar',
    fr: 'Commentaire',
    it: 'Commento',
    en: 'Comment',
  },
  commentHelp: {
    de: 'Geht mit dem Schritt mit; bei verlangten Änderungen nötig.',
    fr: 'Accompagne l’étape ; nécessaire pour demander des modifications.',
    it: 'Accompagna il passo; necessario per chiedere modifiche.',
    en: 'Goes along with the step; needed when requesting changes.',
  },
  send: {
    de: 'Nur kommentieren',
    fr: 'Commenter seulement',
    it: 'Solo commentare',
    en: 'Comment only',
  },
  later: {
    de: 'Später veröffentlichen oder zurückziehen',
    fr: 'Publier ou retirer plus tard',
    it: 'Pubblicare o ritirare più tardi',
    en: 'Publish or retire later',
  },
  moment: { de: 'Zeitpunkt', fr: 'Moment', it: 'Momento', en: 'Moment' },
  plan: { de: 'Planen', fr: 'Planifier', it: 'Pianificare', en: 'Plan' },
  planned: { de: 'Geplant', fr: 'Planifié', it: 'Pianificato', en: 'Planned' },
  comments: { de: 'Kommentare', fr: 'Commentaires', it: 'Commenti', en: 'Comments' },
  noComments: {
    de: 'Noch keine Kommentare.',
    fr: 'Pas encore de commentaires.',
    it: 'Ancora nessun commento.',
    en: 'No comments yet.',
  },
  changeRequest: {
    de: 'Verlangte Änderung',
    fr: 'Modification demandée',
    it: 'Modifica richiesta',
    en: 'Requested change',
  },
  resolve: { de: 'Erledigt', fr: 'Réglé', it: 'Risolto', en: 'Resolved' },
  reopenComment: {
    de: 'Doch nicht erledigt',
    fr: 'Pas encore réglé',
    it: 'Non ancora risolto',
    en: 'Not resolved after all',
  },
  somebody: { de: 'Unbekannt', fr: 'Inconnu', it: 'Sconosciuto', en: 'Unknown' },
  saveFirst: {
    de: 'Zuerst als Entwurf speichern: Die Schritte gelten für das, was gespeichert ist.',
    fr: 'Enregistrer d’abord le brouillon : les étapes portent sur ce qui est enregistré.',
    it: 'Prima salvare la bozza: i passi valgono per ciò che è salvato.',
    en: 'Save the draft first: the steps are about what is saved.',
  },
  createFirst: {
    de: 'Nach dem ersten Speichern steht hier, wie es weitergeht.',
    fr: 'Après le premier enregistrement, la suite s’affiche ici.',
    it: 'Dopo il primo salvataggio qui si vede come si prosegue.',
    en: 'After the first save this shows how to go on.',
  },
  done: { de: 'Erledigt.', fr: 'C’est fait.', it: 'Fatto.', en: 'Done.' },
  failed: {
    de: 'Das hat nicht geklappt.',
    fr: 'Cela n’a pas fonctionné.',
    it: 'Non ha funzionato.',
    en: 'That did not work.',
  },
  loading: { de: 'Wird geladen …', fr: 'Chargement …', it: 'Caricamento …', en: 'Loading …' },
} as const satisfies Record<string, AdminText>
