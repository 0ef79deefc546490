import type { Spraak } from '../felles/spraak.ts'

/**
 * Dokumentene vi kan be om, med navnene søknaden på nav.no har for vedlegg (kontrakten a.3), og `annet`. Navnet vises for søkeren,
 * kontaktsenteret og i varsler; hva vi trenger og hvorfor, står bare i brevet.
 */
export const DOKUMENTSLAG = [
  'lonnslipp',
  'kontooversikt',
  'faktura',
  'husleiekontrakt',
  'skattemelding',
  'bostotte',
  'barnebidrag',
  'samvarsavtale',
  'nedbetalingsplan',
  'sluttoppgjor',
  'student',
  'oppholdstillatelse',
  'annet',
] as const
export type Dokumentslag = (typeof DOKUMENTSLAG)[number]

export const DOKUMENTNAVN: Record<Spraak, Record<Dokumentslag, string>> = {
  nb: {
    lonnslipp: 'Lønnsslipp',
    kontooversikt: 'Kontoutskrift',
    faktura: 'Faktura',
    husleiekontrakt: 'Husleiekontrakt',
    skattemelding: 'Skattemelding',
    bostotte: 'Vedtak om bostøtte',
    barnebidrag: 'Dokumentasjon på barnebidrag',
    samvarsavtale: 'Samværsavtale',
    nedbetalingsplan: 'Nedbetalingsplan for lån',
    sluttoppgjor: 'Sluttoppgjør',
    student: 'Dokumentasjon på studier',
    oppholdstillatelse: 'Oppholdstillatelse',
    annet: 'Annen dokumentasjon',
  },
  nn: {
    lonnslipp: 'Lønsslipp',
    kontooversikt: 'Kontoutskrift',
    faktura: 'Faktura',
    husleiekontrakt: 'Husleigekontrakt',
    skattemelding: 'Skattemelding',
    bostotte: 'Vedtak om bustøtte',
    barnebidrag: 'Dokumentasjon på barnebidrag',
    samvarsavtale: 'Samværsavtale',
    nedbetalingsplan: 'Nedbetalingsplan for lån',
    sluttoppgjor: 'Sluttoppgjer',
    student: 'Dokumentasjon på studium',
    oppholdstillatelse: 'Opphaldsløyve',
    annet: 'Annan dokumentasjon',
  },
  en: {
    lonnslipp: 'Payslip',
    kontooversikt: 'Bank statement',
    faktura: 'Invoice',
    husleiekontrakt: 'Tenancy agreement',
    skattemelding: 'Tax return',
    bostotte: 'Decision on housing allowance',
    barnebidrag: 'Documents on child support',
    samvarsavtale: 'Agreement on time with the children',
    nedbetalingsplan: 'Repayment plan for a loan',
    sluttoppgjor: 'Final settlement from an employer',
    student: 'Documents on studies',
    oppholdstillatelse: 'Residence permit',
    annet: 'Other documents',
  },
}

/** Ett dokument, med ordene i brevet. */
export type Dokumentonske = {
  readonly slag: Dokumentslag
  /** Hvilket: «for oktober og november». */
  readonly hva: string
  readonly hvorfor: string
}
