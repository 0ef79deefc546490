import { felt, type Leser, rader, tekst, tekstMedInnhold, utenHull } from './json.ts'

/** En rad i vedlegg.json: det søkeren har lastet opp, sagt er sendt før, eller ikke levert. Koder slik de kom. */
export type Vedleggsrad = {
  readonly nokkel: string
  readonly type?: string
  readonly tilleggsinfo?: string
  /** `LastetOpp`, `VedleggKreves` eller `VedleggAlleredeSendt`; andre verdier hindrer ikke at filene vises. */
  readonly status?: string
  readonly filer: readonly { readonly filnavn?: string; readonly sha512?: string }[]
  readonly hendelseType?: string
  readonly hendelseReferanse?: string
  readonly klageId?: string
}

export function lesVedlegg(vedlegg: Leser): readonly Vedleggsrad[] {
  return rader(felt(vedlegg, 'vedlegg')).map((rad, nr) =>
    utenHull<Vedleggsrad>({
      nokkel: `vedlegg:${nr}`,
      type: tekstMedInnhold(felt(rad, 'type')),
      tilleggsinfo: tekstMedInnhold(felt(rad, 'tilleggsinfo')),
      status: tekstMedInnhold(felt(rad, 'status')),
      filer: rader(felt(rad, 'filer')).map(fil =>
        utenHull<Vedleggsrad['filer'][number]>({
          filnavn: tekst(felt(fil, 'filnavn')),
          sha512: tekst(felt(fil, 'sha512')),
        }),
      ),
      hendelseType: tekstMedInnhold(felt(rad, 'hendelseType')),
      hendelseReferanse: tekstMedInnhold(felt(rad, 'hendelseReferanse')),
      klageId: tekstMedInnhold(felt(rad, 'klageId')),
    }),
  )
}

/** Det skjemaet ba om og ikke fikk. «annet/annet» er en åpen invitasjon, ikke et krav. */
export const manglendeVedlegg = (alle: readonly Vedleggsrad[]): readonly Vedleggsrad[] =>
  alle.filter(
    v => v.status === 'VedleggKreves' && !(v.type === 'annet' && (v.tilleggsinfo ?? 'annet') === 'annet'),
  )
