import type { AdminText } from '../../i18n/locales.ts'

/** What the checklist says; `{n}` is a number. */
export const checklistTexts = {
  title: {
    de: 'Bereit zum Veröffentlichen?',
    fr: 'Prêt à être publié ?',
    it: 'Pronto per la pubblicazione?',
    en: 'Ready to publish?',
  },
  unsaved: {
    de: 'Nach dem ersten Speichern steht hier, was noch fehlt.',
    fr: 'Après le premier enregistrement, ce qui manque s’affiche ici.',
    it: 'Dopo il primo salvataggio qui si vede che cosa manca.',
    en: 'After the first save this shows what is still missing.',
  },
  loading: { de: 'Wird geprüft …', fr: 'Vérification …', it: 'Verifica …', en: 'Checking …' },
  failed: {
    de: 'Die Prüfung ist nicht gelungen. Bitte später nochmals versuchen.',
    fr: 'La vérification a échoué. Veuillez réessayer plus tard.',
    it: 'La verifica non è riuscita. Riprovare più tardi.',
    en: 'The check failed. Please try again later.',
  },
  complete: {
    de: 'Der gespeicherte Stand ist vollständig.',
    fr: 'L’état enregistré est complet.',
    it: 'Lo stato salvato è completo.',
    en: 'The saved state is complete.',
  },
  oneError: {
    de: 'Ein Punkt verhindert die Veröffentlichung.',
    fr: 'Un point empêche la publication.',
    it: 'Un punto impedisce la pubblicazione.',
    en: 'One thing keeps this from being published.',
  },
  errors: {
    de: '{n} Punkte verhindern die Veröffentlichung.',
    fr: '{n} points empêchent la publication.',
    it: '{n} punti impediscono la pubblicazione.',
    en: '{n} things keep this from being published.',
  },
  oneWarning: {
    de: 'Ein Hinweis, der nichts verhindert.',
    fr: 'Une remarque qui n’empêche rien.',
    it: 'Un’osservazione che non impedisce nulla.',
    en: 'One remark that prevents nothing.',
  },
  warnings: {
    de: '{n} Hinweise, die nichts verhindern.',
    fr: '{n} remarques qui n’empêchent rien.',
    it: '{n} osservazioni che non impediscono nulla.',
    en: '{n} remarks that prevent nothing.',
  },
  changed: {
    de: 'Geprüft wird, was gespeichert ist.',
    fr: 'La vérification porte sur l’état enregistré.',
    it: 'Si verifica lo stato salvato.',
    en: 'What is checked is what is saved.',
  },
} as const satisfies Record<string, AdminText>
