import { CatalogueError, type ErrorCode } from '../domain/errors.ts'
import { adminLanguageOf, type AdminText } from './locales.ts'
import { say } from './say.ts'

/** What a resident reads when something she sent is refused that is no answer: beside her form, in her language. */
const refusals: Partial<Record<ErrorCode, AdminText>> = {
  CASE_CLOSED: {
    de: 'Der Fall ist bereits abgeschlossen.',
    fr: 'Le dossier est déjà clos.',
    it: 'Il caso è già chiuso.',
    en: 'The case is closed already.',
  },
  DRAFT_CHANGED: {
    de: 'Der Entwurf wurde inzwischen anderswo gespeichert. Bitte neu laden.',
    fr: 'Le brouillon a été enregistré ailleurs entre-temps. Veuillez le recharger.',
    it: 'La bozza è stata salvata altrove nel frattempo. Ricaricarla.',
    en: 'The draft was saved elsewhere meanwhile. Please load it again.',
  },
  FILE_INFECTED: {
    de: 'Die Datei enthält Schadsoftware und wurde nicht angenommen.',
    fr: 'Le fichier contient un logiciel malveillant et n’a pas été accepté.',
    it: 'Il file contiene software dannoso e non è stato accettato.',
    en: 'The file holds harmful software and was not taken.',
  },
  FILE_NOT_SCANNED: {
    de: 'Die Datei ist noch nicht auf Schadsoftware geprüft, oder sie hat die Prüfung nicht bestanden.',
    fr: 'Le fichier n’a pas encore été contrôlé, ou il n’a pas passé le contrôle antivirus.',
    it: 'Il file non è ancora stato controllato, o non ha superato il controllo antivirus.',
    en: 'The file was not scanned yet, or did not pass the scan.',
  },
  FILE_TYPE_REFUSED: {
    de: 'Diese Art von Datei wird hier nicht angenommen, oder die Datei ist beschädigt.',
    fr: 'Ce type de fichier n’est pas accepté ici, ou le fichier est endommagé.',
    it: 'Questo tipo di file non è accettato qui, oppure il file è danneggiato.',
    en: 'This kind of file is not taken here, or the file is damaged.',
  },
  FILE_UNPACKS_TOO_LARGE: {
    de: 'Entpackt oder angezeigt ist die Datei zu gross.',
    fr: 'Une fois décompressé ou affiché, le fichier est trop grand.',
    it: 'Decompresso o visualizzato, il file è troppo grande.',
    en: 'Unpacked or shown, the file is too large.',
  },
  FORM_PAUSED: {
    de: 'Dieses Formular wird zurzeit nicht angenommen. Bitte später noch einmal versuchen.',
    fr: 'Ce formulaire n’est pas accepté pour le moment. Veuillez réessayer plus tard.',
    it: 'Questo modulo al momento non è accettato. Riprovare più tardi.',
    en: 'This form is not taken for now. Please try again later.',
  },
  PICTURE_UNREADABLE: {
    de: 'Das Bild ist beschädigt und lässt sich nicht lesen.',
    fr: 'L’image est endommagée et ne peut pas être lue.',
    it: 'L’immagine è danneggiata e non può essere letta.',
    en: 'The picture is damaged and cannot be read.',
  },
  PROOF_INVALID: {
    de: 'Die Prüfung gegen Roboter fehlt, ist abgelaufen oder wurde schon verwendet. Bitte noch einmal senden.',
    fr: 'Le contrôle anti-robots manque, a expiré ou a déjà servi. Veuillez renvoyer le formulaire.',
    it: 'Il controllo contro i robot manca, è scaduto o è già stato usato. Inviare di nuovo.',
    en: 'The check against robots is missing, over, or was used already. Please send it again.',
  },
  RECIPIENT_MISSING: {
    de: 'Für diesen Ort ist keine zuständige Stelle bekannt.',
    fr: 'Aucune autorité compétente n’est connue pour ce lieu.',
    it: 'Per questo luogo non è nota un’autorità competente.',
    en: 'No competent authority is known for this place.',
  },
  REPRESENTATION_INVALID: {
    de: 'Die Einwilligung, für diese Person zu handeln, gilt nicht oder nicht mehr.',
    fr: 'Le consentement à agir pour cette personne n’est pas ou plus valable.',
    it: 'Il consenso ad agire per questa persona non vale o non vale più.',
    en: 'The consent to act for this person does not hold, or no more.',
  },
  SESSION_NEEDED: {
    de: 'Bitte zuerst anmelden.',
    fr: 'Veuillez d’abord vous connecter.',
    it: 'Accedere prima.',
    en: 'Please sign in first.',
  },
  SIGN_IN_TOO_WEAK: {
    de: 'Dieses Formular verlangt eine stärkere Anmeldung.',
    fr: 'Ce formulaire demande une connexion plus forte.',
    it: 'Questo modulo richiede un accesso più forte.',
    en: 'This form asks for a stronger sign-in.',
  },
  UPLOAD_UNKNOWN: {
    de: 'Diese Datei ist nicht mehr da oder gehört nicht hierher. Bitte noch einmal hochladen.',
    fr: 'Ce fichier n’est plus là ou n’a pas sa place ici. Veuillez le téléverser à nouveau.',
    it: 'Questo file non c’è più o non va qui. Caricarlo di nuovo.',
    en: 'This file is not there any more, or does not belong here. Please upload it again.',
  },
  WORKFLOW_MISSING: {
    de: 'Dieses Formular kann zurzeit nicht bearbeitet werden.',
    fr: 'Ce formulaire ne peut pas être traité pour le moment.',
    it: 'Questo modulo al momento non può essere trattato.',
    en: 'This form cannot be handled for now.',
  },
}

/** A refusal in the words of whoever reads it, as far as there are some; anything else stays as it is. */
export const refusalIn = (error: unknown, locale: string): unknown => {
  if (!(error instanceof CatalogueError)) return error
  const language = adminLanguageOf(locale)
  const told = (code: ErrorCode, detail: string) => {
    const text = refusals[code]
    return text ? say(text, language) : detail
  }
  return new CatalogueError(error.code, told(error.code, error.message), {
    cause: error,
    errors: error.errors.map((part) => ({ ...part, detail: told(part.code, part.detail) })),
  })
}
