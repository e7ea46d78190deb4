import type { ErrorCode } from '../domain/errors.ts'
import type { Finding } from '../domain/finding.ts'
import { adminLanguages, type AdminLanguage, type AdminText } from './locales.ts'

/** What an editor reads when a rule refuses a value; `{name}` stands for a value of the finding. */
export const messages: Partial<Record<ErrorCode, AdminText>> = {
  AHV_NUMBER_INVALID: {
    de: 'Keine gültige AHV-Nummer. Form: 756.1234.5678.97; die letzte Ziffer ist eine Prüfziffer.',
    fr: 'Numéro AVS non valable. Forme : 756.1234.5678.97 ; le dernier chiffre est une clé de contrôle.',
    it: 'Numero AVS non valido. Forma: 756.1234.5678.97; l’ultima cifra è di controllo.',
    en: 'Not a valid AHV number. Form: 756.1234.5678.97; the last digit is a check digit.',
  },
  AMOUNT_MISSING: {
    de: 'Dieser Gebühr fehlt der Betrag; ist er nicht bekannt, die Art «Tarif» wählen.',
    fr: 'Le montant de cet émolument manque ; s’il n’est pas connu, choisir le type « tarif ».',
    it: 'Manca l’importo di questo emolumento; se non è noto, scegliere il tipo «tariffa».',
    en: 'This fee lacks its amount; where it is not known, choose the kind “tariff”.',
  },
  AMOUNT_NOT_WHOLE: {
    de: 'Beträge sind ganze Rappen: 1750 für CHF 17.50.',
    fr: 'Les montants sont des centimes entiers : 1750 pour CHF 17.50.',
    it: 'Gli importi sono centesimi interi: 1750 per CHF 17.50.',
    en: 'Amounts are whole Rappen: 1750 for CHF 17.50.',
  },
  AMOUNT_RANGE_INVALID: {
    de: 'Der Mindestbetrag ist höher als der Höchstbetrag.',
    fr: 'Le montant minimal dépasse le montant maximal.',
    it: 'L’importo minimo supera l’importo massimo.',
    en: 'The minimum amount is higher than the maximum amount.',
  },
  ANSWER_MISSING_REASON: {
    de: 'Bitte begründen, warum die Leistung hier nicht angeboten wird.',
    fr: 'Veuillez indiquer pourquoi la prestation n’est pas proposée ici.',
    it: 'Indicare perché la prestazione non è offerta qui.',
    en: 'Please say why the service is not offered here.',
  },
  BFS_NUMBER_INVALID: {
    de: 'BFS-Nummern sind ganze Zahlen von 1 bis 9999.',
    fr: 'Les numéros OFS sont des nombres entiers de 1 à 9999.',
    it: 'I numeri UST sono numeri interi da 1 a 9999.',
    en: 'BFS numbers are whole numbers from 1 to 9999.',
  },
  CHANNEL_UNREACHABLE: {
    de: 'Ein Kanal im Netz braucht eine Adresse oder ein Formular.',
    fr: 'Un canal en ligne a besoin d’une adresse ou d’un formulaire.',
    it: 'Un canale online ha bisogno di un indirizzo o di un modulo.',
    en: 'A channel on the web needs an address or a form.',
  },
  CYCLE: {
    de: 'Diese Verknüpfung führt im Kreis zurück zu diesem Eintrag.',
    fr: 'Ce lien ramène en boucle à cette entrée.',
    it: 'Questo collegamento riporta in cerchio a questa voce.',
    en: 'This link leads back to this entry in a circle.',
  },
  DURATION_INVALID: {
    de: 'Keine Dauer nach ISO 8601. Beispiele: P14D (14 Tage), P3M (3 Monate), PT30M (30 Minuten).',
    fr: 'Pas une durée ISO 8601. Exemples : P14D (14 jours), P3M (3 mois), PT30M (30 minutes).',
    it: 'Non è una durata ISO 8601. Esempi: P14D (14 giorni), P3M (3 mesi), PT30M (30 minuti).',
    en: 'Not an ISO 8601 duration. Examples: P14D (14 days), P3M (3 months), PT30M (30 minutes).',
  },
  DURATION_ORDER: {
    de: 'Die übliche Dauer ({typical}) ist länger als die gesetzliche ({statutory}).',
    fr: 'La durée usuelle ({typical}) dépasse la durée légale ({statutory}).',
    it: 'La durata usuale ({typical}) supera quella legale ({statutory}).',
    en: 'The usual duration ({typical}) is longer than the statutory one ({statutory}).',
  },
  ECH0070_ID_INVALID: {
    de: 'Eine eCH-0070-Nummer hat genau fünf Ziffern.',
    fr: 'Un numéro eCH-0070 compte exactement cinq chiffres.',
    it: 'Un numero eCH-0070 ha esattamente cinque cifre.',
    en: 'An eCH-0070 number has exactly five digits.',
  },
  EGID_INVALID: {
    de: 'Ein EGID hat 1 bis 9 Ziffern.',
    fr: 'Un EGID compte 1 à 9 chiffres.',
    it: 'Un EGID ha da 1 a 9 cifre.',
    en: 'An EGID has 1 to 9 digits.',
  },
  EVENT_CODE_INVALID: {
    de: 'Der I14Y-Code beginnt hier mit {prefix}-.',
    fr: 'Le code I14Y commence ici par {prefix}-.',
    it: 'Il codice I14Y inizia qui con {prefix}-.',
    en: 'The I14Y code starts with {prefix}- here.',
  },
  FILE_ALT_MISSING: {
    de: 'Bilder brauchen einen Alternativtext für Menschen, die sie nicht sehen.',
    fr: 'Les images ont besoin d’un texte alternatif pour les personnes qui ne les voient pas.',
    it: 'Le immagini richiedono un testo alternativo per chi non le vede.',
    en: 'Images need an alternative text for people who cannot see them.',
  },
  FORM_FIELD_NAME_INVALID: {
    de: 'Feldnamen beginnen mit einem Kleinbuchstaben; erlaubt sind Buchstaben ohne Umlaute und Ziffern.',
    fr: 'Les noms de champ commencent par une minuscule ; lettres sans accents et chiffres seulement.',
    it: 'I nomi dei campi iniziano con una minuscola; solo lettere senza accenti e cifre.',
    en: 'Field names start with a lower-case letter; only letters without accents and digits.',
  },
  GROUP_LOCKED: {
    de: 'Die kantonale Leistung lässt bei «{group}» keine lokale Abweichung zu.',
    fr: 'La prestation cantonale n’admet pas de variante locale pour « {group} ».',
    it: 'La prestazione cantonale non ammette varianti locali per «{group}».',
    en: 'The canonical service allows no local difference for “{group}”.',
  },
  IDENTIFIER_FROZEN: {
    de: 'Die Kennung «{identifier}» war bereits öffentlich und bleibt für immer gleich.',
    fr: 'L’identifiant « {identifier} » a déjà été public et reste inchangé.',
    it: 'L’identificatore «{identifier}» è già stato pubblico e resta invariato.',
    en: 'The identifier “{identifier}” has been public and never changes again.',
  },
  IDENTIFIER_INVALID: {
    de: 'Nur Buchstaben ohne Umlaute, Ziffern, - und _ ; höchstens 64 Zeichen.',
    fr: 'Uniquement des lettres sans accents, des chiffres, - et _ ; 64 caractères au plus.',
    it: 'Solo lettere senza accenti, cifre, - e _ ; al massimo 64 caratteri.',
    en: 'Only letters without accents, digits, - and _ ; at most 64 characters.',
  },
  IDENTIFIER_RETIRED: {
    de: 'Die Kennung «{identifier}» gehörte einem gelöschten Eintrag und wird nicht wieder vergeben.',
    fr: 'L’identifiant « {identifier} » appartenait à une entrée supprimée et n’est pas réattribué.',
    it: 'L’identificatore «{identifier}» apparteneva a una voce eliminata e non viene riassegnato.',
    en: 'The identifier “{identifier}” belonged to a deleted entry and is not given out again.',
  },
  ISSUE_NUMBER_INVALID: {
    de: 'Form: laufende Nummer/Jahr, zum Beispiel 4/2016.',
    fr: 'Forme : numéro courant/année, par exemple 4/2016.',
    it: 'Forma: numero progressivo/anno, per esempio 4/2016.',
    en: 'Form: running number/year, for example 4/2016.',
  },
  JURISDICTION_MISSING: {
    de: 'Bitte das Gebiet der Gemeinde wählen, zu der die Stelle gehört.',
    fr: 'Veuillez choisir le territoire de la commune à laquelle appartient l’autorité.',
    it: 'Scegliere il territorio del Comune a cui appartiene l’autorità.',
    en: 'Please choose the area of the municipality the authority belongs to.',
  },
  OPENING_HOURS_INVALID: {
    de: 'Öffnungszeiten nicht verstanden: {reason} Beispiel: Mo-Fr 08:00-11:45,13:30-17:00; PH off',
    fr: 'Horaires non compris : {reason} Exemple : Mo-Fr 08:00-11:45,13:30-17:00; PH off',
    it: 'Orari non compresi: {reason} Esempio: Mo-Fr 08:00-11:45,13:30-17:00; PH off',
    en: 'Opening hours not understood: {reason} Example: Mo-Fr 08:00-11:45,13:30-17:00; PH off',
  },
  PERIOD_ORDER: {
    de: '«Gültig bis» liegt vor «Gültig ab».',
    fr: '« Valable jusqu’au » précède « Valable dès le ».',
    it: '«Valido fino al» precede «Valido dal».',
    en: '“Valid until” lies before “Valid from”.',
  },
  PERIOD_OVERLAP: {
    de: 'Für denselben Gegenstand gilt bereits ein Eintrag vom {from} bis {to}.',
    fr: 'Une entrée est déjà valable pour le même objet du {from} au {to}.',
    it: 'Per lo stesso oggetto vale già una voce dal {from} al {to}.',
    en: 'Another entry for the same thing is valid from {from} to {to}.',
  },
  PHONE_INVALID: {
    de: 'Keine gültige Telefonnummer. Beispiel: +41 41 228 81 11.',
    fr: 'Numéro de téléphone non valable. Exemple : +41 41 228 81 11.',
    it: 'Numero di telefono non valido. Esempio: +41 41 228 81 11.',
    en: 'Not a valid phone number. Example: +41 41 228 81 11.',
  },
  POSTAL_CODE_INVALID: {
    de: 'Postleitzahlen haben vier Ziffern und beginnen nicht mit 0.',
    fr: 'Les numéros postaux ont quatre chiffres et ne commencent pas par 0.',
    it: 'I numeri postali hanno quattro cifre e non iniziano con 0.',
    en: 'Postal codes have four digits and do not start with 0.',
  },
  PUBLISH_FORBIDDEN: {
    de: 'Was öffentlich ist, ändern nur Personen mit der Rolle «Prüfung und Freigabe» dieser Stelle. Bitte als Entwurf speichern.',
    fr: 'Seules les personnes chargées de la validation pour cette autorité modifient ce qui est public. Veuillez enregistrer un brouillon.',
    it: 'Solo chi approva per questa autorità modifica ciò che è pubblico. Salvare come bozza.',
    en: 'Only people who review for this authority change what is public. Please save a draft.',
  },
  QUERY_FORBIDDEN: {
    de: 'Suchen und sortieren lässt sich nur nach eigenen Feldern eines Eintrags, nicht nach «{path}».',
    fr: 'La recherche et le tri ne portent que sur les champs propres d’une entrée, pas sur « {path} ».',
    it: 'Si può cercare e ordinare solo per campi propri di una voce, non per «{path}».',
    en: 'You can filter and sort by an entry’s own fields only, not by “{path}”.',
  },
  SELF_REFERENCE: {
    de: 'Ein Eintrag kann nicht mit sich selbst verknüpft werden.',
    fr: 'Une entrée ne peut pas être liée à elle-même.',
    it: 'Una voce non può essere collegata a se stessa.',
    en: 'An entry cannot be linked to itself.',
  },
  SUCCESSOR_MISSING: {
    de: 'Eine aufgehobene Gemeinde braucht mindestens eine Nachfolgerin.',
    fr: 'Une commune supprimée a besoin d’au moins une commune qui lui succède.',
    it: 'Un comune soppresso ha bisogno di almeno un successore.',
    en: 'An abolished municipality needs at least one successor.',
  },
  TOPIC_TOO_DEEP: {
    de: 'Themen haben höchstens zwei Ebenen: dieses Oberthema ist selbst schon ein Unterthema.',
    fr: 'Les thèmes ont deux niveaux au plus : ce thème parent est déjà un sous-thème.',
    it: 'I temi hanno al massimo due livelli: questo tema superiore è già un sottotema.',
    en: 'Topics have two levels at most: this parent is itself a sub-topic.',
  },
  TRANSLATION_ONLY: {
    de: 'Die Rolle «Übersetzung» ändert nur Texte in: {languages}. Nicht erlaubt: {paths}',
    fr: 'Le rôle « Traduction » ne modifie que les textes en : {languages}. Non autorisé : {paths}',
    it: 'Il ruolo «Traduzione» modifica solo testi in: {languages}. Non consentito: {paths}',
    en: 'The role “Translator” changes texts alone, in: {languages}. Not allowed: {paths}',
  },
  UID_INVALID: {
    de: 'Keine gültige UID. Form: CHE-123.456.789; die letzte Ziffer ist eine Prüfziffer.',
    fr: 'IDE non valable. Forme : CHE-123.456.789 ; le dernier chiffre est une clé de contrôle.',
    it: 'IDI non valido. Forma: CHE-123.456.789; l’ultima cifra è di controllo.',
    en: 'Not a valid UID. Form: CHE-123.456.789; the last digit is a check digit.',
  },
  URL_NOT_HTTPS: {
    de: 'Bitte eine vollständige Adresse angeben, die mit https:// beginnt.',
    fr: 'Veuillez indiquer une adresse complète commençant par https://.',
    it: 'Indicare un indirizzo completo che inizi con https://.',
    en: 'Please give a complete address that starts with https://.',
  },
  VALUE_TWICE: {
    de: '{value} steht zweimal in der Liste.',
    fr: '{value} figure deux fois dans la liste.',
    it: '{value} figura due volte nell’elenco.',
    en: '{value} stands in the list twice.',
  },
  VARIANT_EXISTS: {
    de: 'Für diese Leistung und dieses Gebiet gibt es bereits eine lokale Ausprägung.',
    fr: 'Il existe déjà une variante locale pour cette prestation et ce territoire.',
    it: 'Esiste già una variante locale per questa prestazione e questo territorio.',
    en: 'There already is a local variant of this service for this area.',
  },
}

/** The sentence for a finding in the reader's language; German when we do not speak it. */
export const messageFor = ({ code, values = {} }: Finding, language: string): string => {
  const text = messages[code]
  if (!text) return code
  return text[spoken(language)].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  )
}

const spoken = (language: string): AdminLanguage =>
  adminLanguages.find((known) => known === language) ?? 'de'
