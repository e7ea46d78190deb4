import type {
  MergerChange,
  MergerConflict,
  MergerProblem,
} from '../../domain/jurisdiction/merger/merger.ts'
import type { AdminText } from '../../i18n/locales.ts'

/** What the page about mergers says; `{name}` stands for a value. */
export const mergerTexts = {
  title: {
    de: 'Gemeinden zusammenführen',
    fr: 'Fusionner des communes',
    it: 'Aggregare Comuni',
    en: 'Merge municipalities',
  },
  intro: {
    de: 'Die gewählten Gemeinden gehen am gewählten Tag in einer anderen auf. Zuerst zeigt die Vorschau jeden Eintrag, der sich ändert. Geändert wird erst mit «Durchführen», und zwar alles oder nichts.',
    fr: 'Les communes choisies sont absorbées par une autre au jour choisi. L’aperçu montre d’abord chaque entrée qui change. Rien ne change avant « Exécuter », et alors tout ou rien.',
    it: 'I Comuni scelti confluiscono in un altro nel giorno scelto. L’anteprima mostra prima ogni voce che cambia. Nulla cambia prima di «Esegui», e allora tutto o niente.',
    en: 'The chosen municipalities become part of another on the chosen day. The preview first shows every entry that changes. Nothing changes before “Carry out”, and then all of it or nothing.',
  },
  forbidden: {
    de: 'Zusammenführen dürfen nur die Administration und die Redaktion des Kantons.',
    fr: 'Seules l’administration et la rédaction cantonale peuvent fusionner des communes.',
    it: 'Solo l’amministrazione e la redazione cantonale possono aggregare Comuni.',
    en: 'Only administrators and canonical editors may merge municipalities.',
  },
  from: {
    de: 'Gemeinde, die aufgeht',
    fr: 'Commune absorbée',
    it: 'Comune che confluisce',
    en: 'Municipality that ends',
  },
  alsoFrom: {
    de: 'dazu (falls mehrere)',
    fr: 'et (si plusieurs)',
    it: 'e (se più)',
    en: 'and (if several)',
  },
  into: { de: 'Geht auf in', fr: 'Est absorbée par', it: 'Confluisce in', en: 'Becomes part of' },
  founded: {
    de: 'neue Gemeinde:',
    fr: 'nouvelle commune :',
    it: 'nuovo Comune:',
    en: 'new municipality:',
  },
  newName: {
    de: 'Name der neuen Gemeinde',
    fr: 'Nom de la nouvelle commune',
    it: 'Nome del nuovo Comune',
    en: 'Name of the new municipality',
  },
  newNumber: {
    de: 'ihre BFS-Nummer',
    fr: 'son numéro OFS',
    it: 'il suo numero UST',
    en: 'its BFS number',
  },
  on: { de: 'Erster Tag', fr: 'Premier jour', it: 'Primo giorno', en: 'First day' },
  preview: { de: 'Vorschau', fr: 'Aperçu', it: 'Anteprima', en: 'Preview' },
  problems: {
    de: 'So geht es nicht',
    fr: 'Impossible ainsi',
    it: 'Così non è possibile',
    en: 'This cannot be done',
  },
  conflicts: {
    de: 'Zu entscheiden: {open} von {all}',
    fr: 'À décider : {open} sur {all}',
    it: 'Da decidere: {open} di {all}',
    en: 'To decide: {open} of {all}',
  },
  decide: {
    de: 'Vorschau mit diesen Antworten',
    fr: 'Aperçu avec ces réponses',
    it: 'Anteprima con queste risposte',
    en: 'Preview with these answers',
  },
  operations: {
    de: 'Das ändert sich: {count} Einträge',
    fr: 'Ce qui change : {count} entrées',
    it: 'Che cosa cambia: {count} voci',
    en: 'What changes: {count} entries',
  },
  document: { de: 'Eintrag', fr: 'Entrée', it: 'Voce', en: 'Entry' },
  collection: { de: 'Art', fr: 'Type', it: 'Tipo', en: 'Kind' },
  change: {
    de: 'Was geschieht',
    fr: 'Ce qui se passe',
    it: 'Che cosa succede',
    en: 'What happens',
  },
  new: { de: '(neu)', fr: '(nouveau)', it: '(nuovo)', en: '(new)' },
  checked: {
    de: 'Ich habe die Liste geprüft.',
    fr: 'J’ai vérifié la liste.',
    it: 'Ho verificato l’elenco.',
    en: 'I have checked the list.',
  },
  carryOut: { de: 'Durchführen', fr: 'Exécuter', it: 'Esegui', en: 'Carry out' },
  running: {
    de: 'Wird durchgeführt …',
    fr: 'Exécution en cours…',
    it: 'In esecuzione…',
    en: 'Being carried out…',
  },
  done: {
    de: 'Die Zusammenführung ist durchgeführt: {count} Einträge geändert.',
    fr: 'La fusion est exécutée : {count} entrées modifiées.',
    it: 'L’aggregazione è eseguita: {count} voci modificate.',
    en: 'The merger has been carried out: {count} entries changed.',
  },
  failed: {
    de: 'Nichts wurde geändert.',
    fr: 'Rien n’a été modifié.',
    it: 'Nulla è stato modificato.',
    en: 'Nothing was changed.',
  },
  outdated: {
    de: 'Der Katalog hat sich seit der Vorschau geändert. Bitte die Vorschau neu laden und nochmals prüfen.',
    fr: 'Le catalogue a changé depuis l’aperçu. Veuillez recharger l’aperçu et le vérifier à nouveau.',
    it: 'Il catalogo è cambiato dopo l’anteprima. Ricaricare l’anteprima e verificarla di nuovo.',
    en: 'The catalogue has changed since the preview. Please load the preview again and check it.',
  },
} as const satisfies Record<string, AdminText>

/** What happens to a document. */
export const changeTexts: Record<MergerChange, AdminText> = {
  'open-area': {
    de: 'Gemeinde entsteht',
    fr: 'La commune est créée',
    it: 'Il Comune nasce',
    en: 'Municipality is founded',
  },
  'open-authority': {
    de: 'Verwaltung entsteht',
    fr: 'L’administration est créée',
    it: 'L’amministrazione nasce',
    en: 'Administration is founded',
  },
  'close-area': {
    de: 'Gemeinde endet',
    fr: 'La commune prend fin',
    it: 'Il Comune cessa',
    en: 'Municipality ends',
  },
  'extend-area': {
    de: 'Gemeinde wächst',
    fr: 'La commune s’agrandit',
    it: 'Il Comune cresce',
    en: 'Municipality grows',
  },
  'join-circle': {
    de: 'Kreis nimmt die Gemeinde auf',
    fr: 'L’arrondissement reçoit la commune',
    it: 'Il circondario accoglie il Comune',
    en: 'Circle takes in the municipality',
  },
  'close-authority': {
    de: 'Stelle endet, Nachfolge ist eingetragen',
    fr: 'L’autorité prend fin, la succession est inscrite',
    it: 'L’autorità cessa, il successore è registrato',
    en: 'Authority ends, its successor is recorded',
  },
  'move-variant': {
    de: 'Ausprägung zieht um',
    fr: 'La variante change de commune',
    it: 'La variante cambia Comune',
    en: 'Variant moves',
  },
  'retire-variant': {
    de: 'Ausprägung wird ausser Kraft gesetzt',
    fr: 'La variante est retirée',
    it: 'La variante è ritirata',
    en: 'Variant is retired',
  },
  'follow-variant': {
    de: 'Verweis folgt der bleibenden Ausprägung',
    fr: 'Le renvoi suit la variante maintenue',
    it: 'Il rinvio segue la variante mantenuta',
    en: 'Reference follows the variant that stays',
  },
  'close-responsibility': {
    de: 'Zuständigkeit endet am Vortag',
    fr: 'La compétence prend fin la veille',
    it: 'La competenza cessa il giorno prima',
    en: 'Responsibility ends the day before',
  },
  'withdraw-responsibility': {
    de: 'Künftige Zuständigkeit wird zum Entwurf',
    fr: 'La compétence future devient un brouillon',
    it: 'La competenza futura diventa bozza',
    en: 'Future responsibility becomes a draft',
  },
  'move-responsibility': {
    de: 'Künftige Zuständigkeit zieht um',
    fr: 'La compétence future change de commune',
    it: 'La competenza futura cambia Comune',
    en: 'Future responsibility moves',
  },
  'open-responsibility': {
    de: 'Zuständigkeit geht in der neuen Gemeinde weiter',
    fr: 'La compétence continue dans la nouvelle commune',
    it: 'La competenza continua nel nuovo Comune',
    en: 'Responsibility goes on in the merged municipality',
  },
  'move-availability': {
    de: 'Verfügbarkeit geht über',
    fr: 'La disponibilité est transférée',
    it: 'La disponibilità è trasferita',
    en: 'Availability passes over',
  },
  'move-fee': {
    de: 'Gebühr zieht um',
    fr: 'L’émolument change de commune',
    it: 'L’emolumento cambia Comune',
    en: 'Fee moves',
  },
  'close-fee': {
    de: 'Gebühr endet am Vortag',
    fr: 'L’émolument prend fin la veille',
    it: 'L’emolumento cessa il giorno prima',
    en: 'Fee ends the day before',
  },
  'withdraw-fee': {
    de: 'Künftige Gebühr wird zum Entwurf',
    fr: 'L’émolument futur devient un brouillon',
    it: 'L’emolumento futuro diventa bozza',
    en: 'Future fee becomes a draft',
  },
  'move-faq': {
    de: 'Frage zieht um',
    fr: 'La question change de commune',
    it: 'La domanda cambia Comune',
    en: 'Question moves',
  },
  'move-announcement': {
    de: 'Meldung zieht um',
    fr: 'L’annonce change de commune',
    it: 'L’annuncio cambia Comune',
    en: 'Announcement moves',
  },
  'move-grant': {
    de: 'Rechte der Person gehen über',
    fr: 'Les droits de la personne sont transférés',
    it: 'I diritti della persona sono trasferiti',
    en: 'The person’s rights pass over',
  },
  'move-postal-code': {
    de: 'Postleitzahl zieht um',
    fr: 'Le code postal change de commune',
    it: 'Il codice postale cambia Comune',
    en: 'Postal code moves',
  },
  'move-owner': {
    de: 'die neue Stelle verantwortet den Eintrag',
    fr: 'la nouvelle autorité répond de l’entrée',
    it: 'la nuova autorità risponde della voce',
    en: 'the new authority answers for the entry',
  },
  'move-redirect': {
    de: 'Weiterleitung führt neu zum Nachfolger',
    fr: 'La redirection mène au successeur',
    it: 'Il reindirizzamento porta al successore',
    en: 'Redirect leads to the successor',
  },
  'leave-redirect': {
    de: 'Alte Adresse wird weitergeleitet',
    fr: 'L’ancienne adresse est redirigée',
    it: 'Il vecchio indirizzo è reindirizzato',
    en: 'Old address is redirected',
  },
}

/** The question of a conflict. */
export const conflictTexts: Record<MergerConflict['kind'], AdminText> = {
  variant: {
    de: 'Wessen Ausprägung gilt künftig?',
    fr: 'Quelle variante vaut à l’avenir ?',
    it: 'Quale variante vale in futuro?',
    en: 'Whose variant counts from then on?',
  },
  responsibility: {
    de: 'Wessen Zuständigkeit gilt künftig?',
    fr: 'Quelle compétence vaut à l’avenir ?',
    it: 'Quale competenza vale in futuro?',
    en: 'Whose responsibility counts from then on?',
  },
  availability: {
    de: 'Wessen Verfügbarkeit gilt künftig?',
    fr: 'Quelle disponibilité vaut à l’avenir ?',
    it: 'Quale disponibilità vale in futuro?',
    en: 'Whose availability counts from then on?',
  },
  fee: {
    de: 'Wessen Gebühr gilt künftig?',
    fr: 'Quel émolument vaut à l’avenir ?',
    it: 'Quale emolumento vale in futuro?',
    en: 'Whose fee counts from then on?',
  },
  circle: {
    de: 'Zu welchem Kreis gehört die neue Gemeinde?',
    fr: 'À quel arrondissement appartient la nouvelle commune ?',
    it: 'A quale circondario appartiene il nuovo Comune?',
    en: 'To which circle does the new municipality belong?',
  },
  grant: {
    de: 'Die Person hat an der bleibenden Stelle andere Rechte. Bekommt sie auch die bisherigen?',
    fr: 'La personne a d’autres droits auprès de l’autorité qui reste. Reçoit-elle aussi les anciens ?',
    it: 'La persona ha altri diritti presso l’autorità che resta. Riceve anche quelli precedenti?',
    en: 'The person has other rights at the authority that stays. Do they get the former ones too?',
  },
}

/** Answers to the question about a person's rights. */
export const grantTexts = {
  move: {
    de: 'Ja, auch: {roles}',
    fr: 'Oui, aussi : {roles}',
    it: 'Sì, anche: {roles}',
    en: 'Yes, also: {roles}',
  },
  keep: {
    de: 'Nein, die bisherigen enden',
    fr: 'Non, les anciens prennent fin',
    it: 'No, i precedenti cessano',
    en: 'No, the former ones end',
  },
} as const satisfies Record<string, AdminText>

/** Why a merger cannot be done. */
export const problemTexts: Record<MergerProblem['kind'], AdminText> = {
  'municipality-unknown': {
    de: 'Am gewählten Tag gibt es keine Gemeinde mit der BFS-Nummer {subject}.',
    fr: 'Aucune commune ne porte le numéro OFS {subject} ce jour-là.',
    it: 'Quel giorno nessun Comune ha il numero UST {subject}.',
    en: 'No municipality has the BFS number {subject} on that day.',
  },
  'municipality-ended': {
    de: 'Die Gemeinde {subject} gibt es am gewählten Tag nicht mehr oder noch nicht.',
    fr: 'La commune {subject} n’existe plus ou pas encore ce jour-là.',
    it: 'Il Comune {subject} quel giorno non esiste più o non ancora.',
    en: 'The municipality {subject} no longer or not yet exists on that day.',
  },
  'municipality-itself': {
    de: 'Die Gemeinde {subject} kann nicht in sich selbst aufgehen.',
    fr: 'La commune {subject} ne peut pas être absorbée par elle-même.',
    it: 'Il Comune {subject} non può confluire in sé stesso.',
    en: 'The municipality {subject} cannot become part of itself.',
  },
  'municipality-exists': {
    de: 'Die BFS-Nummer {subject} gehört schon einer anderen Gemeinde.',
    fr: 'Le numéro OFS {subject} appartient déjà à une autre commune.',
    it: 'Il numero UST {subject} appartiene già a un altro Comune.',
    en: 'The BFS number {subject} already belongs to another municipality.',
  },
  'name-missing': {
    de: 'Die neue Gemeinde braucht einen Namen.',
    fr: 'La nouvelle commune a besoin d’un nom.',
    it: 'Il nuovo Comune ha bisogno di un nome.',
    en: 'The new municipality needs a name.',
  },
  'none-ends': {
    de: 'Bitte eine Gemeinde wählen, die aufgeht.',
    fr: 'Veuillez choisir une commune absorbée.',
    it: 'Scegliere un Comune che confluisce.',
    en: 'Please choose a municipality that ends.',
  },
  'date-invalid': {
    de: 'Kein Datum: {subject}',
    fr: 'Pas une date : {subject}',
    it: 'Non è una data: {subject}',
    en: 'Not a date: {subject}',
  },
  'authority-missing': {
    de: '{subject} hat keine oder mehrere eigene Verwaltungen; es muss genau eine sein.',
    fr: '{subject} a aucune ou plusieurs administrations propres ; il en faut exactement une.',
    it: '{subject} ha nessuna o più amministrazioni proprie; deve averne esattamente una.',
    en: '{subject} has no administration of its own or several; it must be exactly one.',
  },
  'unpublished-changes': {
    de: '«{subject}» hat Änderungen, die noch nicht publiziert sind. Bitte zuerst publizieren oder verwerfen.',
    fr: '« {subject} » a des modifications non publiées. Veuillez d’abord les publier ou les rejeter.',
    it: '«{subject}» ha modifiche non pubblicate. Prima pubblicarle o scartarle.',
    en: '“{subject}” has changes that are not published. Please publish or discard them first.',
  },
  'decision-unknown': {
    de: 'Diese Antwort passt zu keiner Frage: {subject}',
    fr: 'Cette réponse ne correspond à aucune question : {subject}',
    it: 'Questa risposta non corrisponde a nessuna domanda: {subject}',
    en: 'This answer fits no question: {subject}',
  },
}
