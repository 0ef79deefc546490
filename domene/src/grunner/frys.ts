import type { Behov } from '../behov/tilstand.ts'
import type { LinjeId, PersonId } from '../felles/id.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import { frysOpphold } from '../opphold/tilstand.ts'
import { type Sak, soknadssoker } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import type { Vedtaksbehov, Vedtaksinnhold } from '../vedtak/hendelser.ts'
import { veiledningFor } from '../vedtak/veiledning.ts'
import type { Vurdering } from '../vurdering/tilstand.ts'
import { behovMedLinjer, besvartForSoknaden } from './behovslinjer.ts'
import { faktaOm } from './tilstand.ts'

/** Det vedtaket hviler på ved siden av linjene, frosset: barnas tekster med pekerne de hviler på, det samlede, og svarene på behovene. */
export function frysGrunner(
  sak: Sak,
  v: Vurdering,
  iHusstanden: ReadonlySet<PersonId>,
  linjer: readonly { readonly linjeId: LinjeId }[],
): Pick<Vedtaksinnhold, 'barn' | 'samlet' | 'opphold' | 'behov'> {
  const { av: _, versjon: __, ...samlet } = v.grunner.samlet ?? { av: undefined, versjon: 0 }
  const behov = behovIBrevet(
    sak,
    v,
    linjer.map(l => l.linjeId),
  )
  const soker = soknadssoker(sak, v.soknadId)
  const opphold = 'opphold' in samlet && soker ? frysOpphold(sak.opphold, soker) : undefined
  return {
    barn: v.barn
      .filter(b => iHusstanden.has(b.personId))
      .map(({ av: _av, versjon: _versjon, ...tekst }) => {
        const fakta = faktaOm(v.grunner, tekst.personId)?.fakta ?? []
        return { ...tekst, ...(fakta.length > 0 ? { fakta } : {}) }
      }),
    ...('formal' in samlet ? { samlet } : {}),
    ...(opphold ? { opphold } : {}),
    ...(behov.length > 0 ? { behov } : {}),
  }
}

/**
 * Behovene brevet svarer på. Et behov noen har merket for innsyn, et som kom av et skjermet, merket eller en annen voksens svar, og et som
 * gjelder en annen voksen enn søkeren, hører ikke hjemme i et brev til søkeren. Det er fortsatt besvart i saken.
 */
export const behovIBrevet = (sak: Sak, v: Vurdering, linjer: readonly LinjeId[]): readonly Vedtaksbehov[] => {
  const s = finnSoknad(sak.soknader, v.soknadId)
  if (!s) return []
  return behovMedLinjer(sak.behov, v.grunner, v.soknadId, linjer)
    .filter(b => besvartForSoknaden(b, s))
    .flatMap(({ behov: b, linjer: dens }) => {
      if (b.status !== 'besvart' || b.innhold.innsyn || !kanStaIBrevet(sak, b, soknadssoker(sak, v.soknadId)))
        return []
      const { gjelder, hva, opphav } = b.innhold
      const { svar, begrunnelse } = b.svar
      const veiledning = veiledningFor(sak, v.soknadId, b)
      return [
        {
          behovId: b.behovId,
          gjelder,
          hva,
          opphav,
          svar,
          begrunnelse,
          linjer: dens,
          ...(veiledning?.fattet ? { veiledningFra: veiledning.start } : {}),
        },
      ]
    })
}

function kanStaIBrevet(sak: Sak, b: Behov, soker: PersonId | undefined): boolean {
  const { gjelder } = b.innhold
  if (gjelder !== 'familien' && gjelder !== soker && !sak.husstand.barn.some(x => x.personId === gjelder))
    return false
  const { fra } = b
  if (!fra) return true
  const svar = finnCelle(sak.kartlegging, fra.personId, fra.tema)?.svar.find(x => x.nr === fra.nr)
  if (!svar) return false
  const annens = svar.sagtAvPerson !== undefined && svar.sagtAvPerson !== soker
  return !svar.skjermet && !annens && (svar.innsyn === undefined || svar.innsyn.merke === 'kan-vises')
}
