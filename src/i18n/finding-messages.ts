import type { FindingCode, PublicationFinding } from '../domain/publication/finding.ts'
import { formFindingMessages } from './form-finding-messages.ts'
import { adminLanguages, type AdminLanguage, type AdminText } from './locales.ts'

/** What an editor reads when the publish gate finds something, and what to do about it; `{name}` stands for a value. */
export const findingMessages: Record<FindingCode, AdminText> = {
  ...formFindingMessages,
  E0_FIELD_REFUSED: { de: '{reason}', fr: '{reason}', it: '{reason}', en: '{reason}' },
  E1_GERMAN_TEXT_MISSING: {
    de: 'Der deutsche Text fehlt. Bitte ausfüllen.',
    fr: 'Le texte allemand manque. Veuillez le saisir.',
    it: 'Manca il testo tedesco. Inserirlo.',
    en: 'The German text is missing. Please fill it in.',
  },
  E2_IDENTIFIER_INVALID: {
    de: 'Die Kennung darf nur Buchstaben ohne Umlaute, Ziffern, - und _ enthalten, höchstens 64 Zeichen.',
    fr: 'L’identifiant ne peut contenir que des lettres sans accents, des chiffres, - et _, 64 caractères au plus.',
    it: 'L’identificatore può contenere solo lettere senza accenti, cifre, - e _, al massimo 64 caratteri.',
    en: 'The identifier may hold only letters without accents, digits, - and _, at most 64 characters.',
  },
  E2_IDENTIFIER_TAKEN: {
    de: 'Die Kennung «{identifier}» gehört oder gehörte einem anderen Eintrag. Bitte eine andere wählen.',
    fr: 'L’identifiant « {identifier} » appartient ou appartenait à une autre entrée. Veuillez en choisir un autre.',
    it: 'L’identificatore «{identifier}» appartiene o apparteneva a un’altra voce. Sceglierne un altro.',
    en: 'The identifier “{identifier}” belongs or belonged to another entry. Please choose another one.',
  },
  E2_IDENTIFIER_CHANGED: {
    de: 'Die Kennung war als «{identifier}» öffentlich und bleibt so. Bitte zurücksetzen.',
    fr: 'L’identifiant a été public sous la forme « {identifier} » et le reste. Veuillez le rétablir.',
    it: 'L’identificatore è stato pubblico come «{identifier}» e resta tale. Ripristinarlo.',
    en: 'The identifier was public as “{identifier}” and stays so. Please set it back.',
  },
  E3_AUTHORITY_UNRESOLVED: {
    de: 'Für diese Leistung ist nirgends eine Stelle zuständig. Bitte unter «Zuständigkeiten» mindestens eine erfassen und veröffentlichen.',
    fr: 'Aucune autorité n’est compétente pour cette prestation. Veuillez en saisir et publier au moins une sous « Compétences ».',
    it: 'Nessuna autorità è competente per questa prestazione. Registrarne e pubblicarne almeno una sotto «Competenze».',
    en: 'No authority is competent for this service anywhere. Please enter and publish at least one under “Responsibilities”.',
  },
  E4_CHANNEL_MISSING: {
    de: 'Es fehlt ein veröffentlichter Kanal. Bitte einen wählen oder den Stand auf «Nur Information» setzen.',
    fr: 'Il manque un canal publié. Veuillez en choisir un ou mettre l’état sur « Information seulement ».',
    it: 'Manca un canale pubblicato. Sceglierne uno o impostare lo stato «Solo informazione».',
    en: 'A published channel is missing. Please choose one, or set the status to “Information only”.',
  },
  E5_FEE_UNKNOWN: {
    de: 'Was die Leistung kostet, ist nicht gesagt. Bitte «Kostenlos», «Gemäss Gebühren unten» oder «Tarif je Gemeinde» wählen.',
    fr: 'Le coût de la prestation n’est pas indiqué. Veuillez choisir « Gratuit », « Selon les émoluments ci-dessous » ou « Tarif par commune ».',
    it: 'Non è indicato quanto costa la prestazione. Scegliere «Gratuito», «Secondo gli emolumenti sottostanti» o «Tariffa per Comune».',
    en: 'What the service costs is not said. Please choose “Free of charge”, “As per the fees below” or “Tariff per municipality”.',
  },
  E5_FEE_MISSING: {
    de: 'Die Leistung kostet Gebühren, aber keine veröffentlichte ist verknüpft. Bitte eine wählen.',
    fr: 'La prestation est payante, mais aucun émolument publié n’est lié. Veuillez en choisir un.',
    it: 'La prestazione è a pagamento, ma nessun emolumento pubblicato è collegato. Sceglierne uno.',
    en: 'The service costs fees, but no published one is linked. Please choose one.',
  },
  E6_DURATION_INVALID: {
    de: '«{duration}» ist keine Dauer nach ISO 8601. Bitte so schreiben: P14D (14 Tage), P3M (3 Monate).',
    fr: '« {duration} » n’est pas une durée ISO 8601. Veuillez écrire : P14D (14 jours), P3M (3 mois).',
    it: '«{duration}» non è una durata ISO 8601. Scrivere così: P14D (14 giorni), P3M (3 mesi).',
    en: '“{duration}” is not an ISO 8601 duration. Please write P14D (14 days), P3M (3 months).',
  },
  E6_DURATION_ORDER: {
    de: 'Die übliche Dauer ({typical}) ist länger als die gesetzliche ({statutory}). Bitte eine der beiden berichtigen.',
    fr: 'La durée usuelle ({typical}) dépasse la durée légale ({statutory}). Veuillez corriger l’une des deux.',
    it: 'La durata usuale ({typical}) supera quella legale ({statutory}). Correggere una delle due.',
    en: 'The usual duration ({typical}) is longer than the statutory one ({statutory}). Please correct one of them.',
  },
  E7_LEGAL_BASIS_MISSING: {
    de: 'Leistungen von Bund und Kanton brauchen eine Rechtsgrundlage. Bitte eine verknüpfen.',
    fr: 'Les prestations de la Confédération et du canton ont besoin d’une base légale. Veuillez en lier une.',
    it: 'Le prestazioni della Confederazione e del Cantone richiedono una base legale. Collegarne una.',
    en: 'Services of the Confederation and the canton need a legal basis. Please link one.',
  },
  E8_LINK_NOT_HTTPS: {
    de: 'Die Adresse «{url}» beginnt nicht mit https://. Bitte die vollständige sichere Adresse eintragen.',
    fr: 'L’adresse « {url} » ne commence pas par https://. Veuillez saisir l’adresse sécurisée complète.',
    it: 'L’indirizzo «{url}» non inizia con https://. Inserire l’indirizzo sicuro completo.',
    en: 'The address “{url}” does not start with https://. Please enter the complete secure address.',
  },
  E9_VALIDITY_OVERLAP: {
    de: 'Für denselben Gegenstand gilt schon ein Eintrag vom {from} bis {to}. Bitte einen der beiden Zeiträume ändern.',
    fr: 'Une entrée vaut déjà pour le même objet du {from} au {to}. Veuillez modifier l’une des deux périodes.',
    it: 'Per lo stesso oggetto vale già una voce dal {from} al {to}. Modificare uno dei due periodi.',
    en: 'An entry for the same thing is already valid from {from} to {to}. Please change one of the two periods.',
  },
  E10_NOT_CONFORMING: {
    de: 'Der Export dieser Leistung nach CPSV-AP wäre nicht konform: Bei «{subject}» fehlt {property}. Bitte Name oder Bezeichnung und bei Stellen das Gebiet ergänzen.',
    fr: 'L’export de cette prestation selon CPSV-AP ne serait pas conforme : {property} manque à « {subject} ». Veuillez compléter le nom ou la désignation et, pour une autorité, le territoire.',
    it: 'L’esportazione di questa prestazione secondo CPSV-AP non sarebbe conforme: a «{subject}» manca {property}. Completare il nome o la denominazione e, per le autorità, il territorio.',
    en: 'The CPSV-AP export of this service would not conform: “{subject}” lacks {property}. Please add the name or title and, for an authority, its area.',
  },
  E11_FORM_UNPUBLISHED: {
    de: 'Das Formular «{form}» ist noch nicht veröffentlicht. Bitte zuerst das Formular veröffentlichen.',
    fr: 'Le formulaire « {form} » n’est pas encore publié. Veuillez d’abord publier le formulaire.',
    it: 'Il modulo «{form}» non è ancora pubblicato. Pubblicare prima il modulo.',
    en: 'The form “{form}” is not published yet. Please publish the form first.',
  },
  E12_HEADING_LEVEL: {
    de: 'Eine Überschrift überspringt eine Stufe. Bitte zuerst Überschrift 3, darunter Überschrift 4 verwenden.',
    fr: 'Un intertitre saute un niveau. Veuillez utiliser d’abord le titre 3, puis le titre 4.',
    it: 'Un titolo salta un livello. Usare prima il titolo 3, poi il titolo 4.',
    en: 'A heading skips a level. Please use heading 3 first and heading 4 below it.',
  },
  E12_LINK_TEXT: {
    de: 'Der Linktext «{words}» sagt nicht, wohin der Link führt. Bitte das Ziel nennen, zum Beispiel «Merkblatt Hundesteuer».',
    fr: 'Le texte de lien « {words} » ne dit pas où il mène. Veuillez nommer la cible, par exemple « Aide-mémoire impôt sur les chiens ».',
    it: 'Il testo del link «{words}» non dice dove porta. Nominare la destinazione, per esempio «Promemoria imposta sui cani».',
    en: 'The link text “{words}” does not say where it leads. Please name the target, for example “Dog tax leaflet”.',
  },
  E12_ALT_TEXT_MISSING: {
    de: 'Einem Bild fehlt der Alternativtext. Bitte in Worten sagen, was es zeigt.',
    fr: 'Il manque le texte alternatif d’une image. Veuillez dire en mots ce qu’elle montre.',
    it: 'A un’immagine manca il testo alternativo. Dire a parole che cosa mostra.',
    en: 'A picture lacks its alternative text. Please say in words what it shows.',
  },
  E13_PLACEHOLDER: {
    de: 'Im Text steht noch der Platzhalter «{words}». Bitte durch den richtigen Text ersetzen.',
    fr: 'Le texte contient encore le substitut « {words} ». Veuillez le remplacer par le bon texte.',
    it: 'Il testo contiene ancora il segnaposto «{words}». Sostituirlo con il testo giusto.',
    en: 'The text still holds the placeholder “{words}”. Please replace it with the real text.',
  },
  E14_AUTHORITY_INACTIVE: {
    de: 'Die Stelle «{authority}» gibt es heute nicht, oder sie ist nicht veröffentlicht. Bitte eine andere wählen oder die Stelle veröffentlichen.',
    fr: 'L’autorité « {authority} » n’existe pas aujourd’hui ou n’est pas publiée. Veuillez en choisir une autre ou publier l’autorité.',
    it: 'L’autorità «{authority}» oggi non esiste o non è pubblicata. Sceglierne un’altra o pubblicare l’autorità.',
    en: 'The authority “{authority}” does not exist today or is not published. Please choose another one, or publish the authority.',
  },
  E15_AREA_EXPIRED: {
    de: 'Das Gebiet «{area}» gibt es heute nicht, oder es ist nicht veröffentlicht. Bitte das heutige Gebiet wählen.',
    fr: 'Le territoire « {area} » n’existe pas aujourd’hui ou n’est pas publié. Veuillez choisir le territoire actuel.',
    it: 'Il territorio «{area}» oggi non esiste o non è pubblicato. Scegliere il territorio attuale.',
    en: 'The area “{area}” does not exist today or is not published. Please choose today’s area.',
  },
  W1_TEXT_TOO_LONG: {
    de: 'Der Text hat {length} Zeichen; gut lesbar sind höchstens {limit}. Bitte wenn möglich kürzen.',
    fr: 'Le texte compte {length} caractères ; {limit} au plus se lisent bien. Veuillez raccourcir si possible.',
    it: 'Il testo ha {length} caratteri; si leggono bene al massimo {limit}. Se possibile accorciarlo.',
    en: 'The text has {length} characters; at most {limit} read well. Please shorten it if you can.',
  },
  W2_PLAIN_LANGUAGE_MISSING: {
    de: 'Die Beschreibung in Leichter Sprache fehlt. Bitte in der Sprache «Leichte Sprache» ergänzen.',
    fr: 'La description en langage facile manque. Veuillez l’ajouter dans la langue « Leichte Sprache ».',
    it: 'Manca la descrizione in lingua facile. Aggiungerla nella lingua «Leichte Sprache».',
    en: 'The description in plain language is missing. Please add it in the locale “Leichte Sprache”.',
  },
  W3_REVIEW_OVERDUE: {
    de: 'Die Überprüfung war am {due} fällig. Bitte den Inhalt prüfen und das Datum neu setzen.',
    fr: 'La vérification était due le {due}. Veuillez vérifier le contenu et fixer une nouvelle date.',
    it: 'La verifica era prevista per il {due}. Verificare il contenuto e fissare una nuova data.',
    en: 'The review was due on {due}. Please check the content and set a new date.',
  },
  W4_LINK_BROKEN: {
    de: 'Die Adresse «{url}» antwortete zweimal nicht. Bitte prüfen und ersetzen.',
    fr: 'L’adresse « {url} » n’a pas répondu deux fois. Veuillez la vérifier et la remplacer.',
    it: 'L’indirizzo «{url}» non ha risposto due volte. Verificarlo e sostituirlo.',
    en: 'The address “{url}” did not answer twice. Please check and replace it.',
  },
  W5_OPENING_HOURS_MISSING: {
    de: 'Die Öffnungszeiten fehlen. Bitte ergänzen, damit niemand vor verschlossener Tür steht.',
    fr: 'Les heures d’ouverture manquent. Veuillez les ajouter pour que personne ne trouve porte close.',
    it: 'Mancano gli orari di apertura. Aggiungerli perché nessuno trovi chiuso.',
    en: 'The opening hours are missing. Please add them, so that nobody finds the door closed.',
  },
  W6_ECH0070_UNMAPPED: {
    de: 'Die Leistung hat keine eCH-0070-Nummer. Bitte zuordnen, wenn die Nummer im Inventar steht.',
    fr: 'La prestation n’a pas de numéro eCH-0070. Veuillez l’attribuer si le numéro figure à l’inventaire.',
    it: 'La prestazione non ha un numero eCH-0070. Attribuirlo se il numero è nell’inventario.',
    en: 'The service has no eCH-0070 number. Please map it where the inventory has one.',
  },
  W7_TRANSLATION_OUTDATED: {
    de: 'Die Übersetzung ist älter als der deutsche Text. Bitte nachführen.',
    fr: 'La traduction est plus ancienne que le texte allemand. Veuillez la mettre à jour.',
    it: 'La traduzione è più vecchia del testo tedesco. Aggiornarla.',
    en: 'The translation is older than the German text. Please bring it up to date.',
  },
  W8_RESPONSIBILITY_GAP: {
    de: 'In {municipalities} Gemeinden ist nicht genau eine Stelle zuständig. Bitte die Zuständigkeiten ergänzen.',
    fr: 'Dans {municipalities} communes, il n’y a pas exactement une autorité compétente. Veuillez compléter les compétences.',
    it: 'In {municipalities} Comuni non vi è esattamente un’autorità competente. Completare le competenze.',
    en: 'In {municipalities} municipalities not exactly one authority is competent. Please complete the responsibilities.',
  },
  W9_FEE_EVIDENCE_OLD: {
    de: 'Der Beleg für diesen Betrag fehlt oder ist älter als {months} Monate. Bitte nachsehen und das Abrufdatum erneuern.',
    fr: 'La source de ce montant manque ou date de plus de {months} mois. Veuillez vérifier et actualiser la date de consultation.',
    it: 'La fonte di questo importo manca o ha più di {months} mesi. Verificare e aggiornare la data di consultazione.',
    en: 'The evidence of this amount is missing or older than {months} months. Please look it up and renew the date of retrieval.',
  },
  W10_VARIANT_NOT_REVIEWED: {
    de: 'Die zentrale Leistung hat sich geändert, oder diese Ausprägung wurde nie mit ihr abgeglichen. Bitte unter «Abgleich» prüfen.',
    fr: 'La prestation centrale a changé, ou cette variante n’a jamais été comparée avec elle. Veuillez vérifier sous « Comparaison ».',
    it: 'La prestazione centrale è cambiata, o questa variante non è mai stata confrontata con essa. Verificare sotto «Confronto».',
    en: 'The canonical service changed, or this variant was never compared with it. Please check under “Comparison”.',
  },
}

/** The sentence for a finding of the publish gate in the reader's language; German when we do not speak it. */
export const findingMessageFor = (
  { code, values = {} }: PublicationFinding,
  language: string,
): string =>
  findingMessages[code][spoken(language)].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  )

const spoken = (language: string): AdminLanguage =>
  adminLanguages.find((known) => known === language) ?? 'de'
