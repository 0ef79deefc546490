const SISTE_REGNING = /\s*\(siste regning\)/gu
/** «Annen, barn (brukerangitt): Vinterklær»: skjemaets merkelapp, og så det søkeren selv skrev. Den nasjonale søknaden skriver det slik. */
const BRUKERANGITT = /^(.*?)\s*\(brukerangitt\)\s*:?\s*(.*)$/su
/** Merkelapper som ikke sier hva det gjelder. */
const SIER_INGENTING = /^annen(?:,\s*\p{L}+)?$/iu

/**
 * Raden i søknaden med vanlige ord, til budsjettet og brevet. Står det søkerens egne ord der, er det dem; er merkelappen noe mer enn
 * «annen», står den foran. Søknaden selv viser alltid raden slik den kom.
 */
export function linjetekst(tittel: string): string {
  const uten = tittel.replaceAll(SISTE_REGNING, '').trim()
  const [, merkelapp = uten, egne = ''] = BRUKERANGITT.exec(uten) ?? []
  const tom = SIER_INGENTING.test(merkelapp.trim())
  if (egne.trim() === '') return (tom ? 'Annet' : merkelapp.trim()) || tittel
  return tom ? egne.trim() : `${merkelapp.trim()}: ${egne.trim()}`
}
