import type { Dato } from '../../felles/dato.ts'
import { sisteDag } from '../../felles/dato.ts'
import { barnIHusstanden } from '../../husstand/tilstand.ts'
import type { Opplysning } from '../../kartlegging/svar.ts'
import { gjeldendeSvar } from '../../kartlegging/svar.ts'
import { finnCelle, gjeldendeOmfang } from '../../kartlegging/tilstand.ts'
import type { Samtale } from '../../samtale/tilstand.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import { stonadsrekker } from '../stonadsrekker.ts'
import type { Sak } from '../tilstand.ts'

/** Det som skal skje med familien over tid: møtes, snakkes med, spørres om resten, og få vite hva andre har sagt. */
export const oppfolgingsoppgaver = (sak: Sak): Oppgave[] => [
  ...forsteMote(sak),
  ...kvartalssamtale(sak),
  ...resten(sak),
  ...svarFraAndre(sak),
]

const medFamilien = (sak: Sak): readonly Samtale[] => sak.kontakt.samtaler.filter(s => !s.annenInstans)
const ANSIKT_TIL_ANSIKT: readonly Samtale['sted'][] = ['kontor', 'hjemmebesok']

/** «Møte her på kontoret, i hvert fall første gang de søker» (S-059). Gjelder familier med barn, så lenge den første søknaden er åpen. */
function forsteMote(sak: Sak): Oppgave[] {
  const forste = sak.soknader[0]
  const apen = forste?.status === 'mottatt' || forste?.status === 'under-behandling'
  if (!forste || !apen || barnIHusstanden(sak.husstand).length === 0) return []
  const mott = medFamilien(sak).some(s => ANSIKT_TIL_ANSIKT.includes(s.sted) && s.dato >= forste.mottattDato)
  if (mott) return []
  return [
    {
      oppgaveId: `mot-familien/${forste.soknadId}`,
      type: 'mot-familien',
      for: 'saksbehandler',
      fra: forste.mottattDato,
      soknadId: forste.soknadId,
    },
  ]
}

/** Så mange måneder på rad gjør at stønaden regnes som lang. Vårt forslag; kildene sier «langvarig» uten å tallfeste det. */
const LANG_STONAD_MANEDER = 3

/**
 * «En fysisk samtale en gang i kvartalet» når stønaden varer (S-058), også når den er mange korte vedtak etter hverandre. `fra` er dagen
 * det sist ble snakket; fristen følger av kommunens egen tid og legges til av den som leser (`paaDagen`). Etter `til` er stønaden slutt.
 */
function kvartalssamtale(sak: Sak): Oppgave[] {
  const rekke = stonadsrekker(sak).at(-1) ?? []
  if (rekke.length < LANG_STONAD_MANEDER) return []
  const [forste, siste] = [rekke[0], rekke.at(-1)]
  if (!forste || !siste) return []
  const start = `${forste}-01` as Dato
  const fra = [start, ...medFamilien(sak).map(s => s.dato)].toSorted().at(-1) ?? start
  return [
    {
      oppgaveId: `kvartal/${fra}`,
      type: 'kvartalssamtale',
      for: 'saksbehandler',
      fra,
      til: sisteDag(siste),
    },
  ]
}

/** Det noen valgte å ta siden, til hvert barn er spurt om det etter valget. Ingenting som er utsatt, blir borte i stillhet. */
function resten(sak: Sak): Oppgave[] {
  const valgt = gjeldendeOmfang(sak.kartlegging)
  if (!valgt || valgt.senere.length === 0 || !valgt.innen) return []
  const { senere, innen, dato, nr } = valgt
  return barnIHusstanden(sak.husstand).flatMap(({ personId }): Oppgave[] => {
    const igjen = senere.filter(tema => {
      const svar = gjeldendeSvar(finnCelle(sak.kartlegging, personId, tema))
      const avListen = tema === 'antall-alder' && (sak.husstand.alleBarna?.nr ?? 0) > nr
      return !(avListen || (svar && svar.nr > nr))
    })
    if (igjen.length === 0) return []
    return [
      {
        oppgaveId: `resten/${personId}`,
        type: 'kartlegg-resten',
        for: 'saksbehandler',
        fra: dato,
        frist: innen,
        personId,
        tekst: igjen.join(','),
      },
    ]
  })
}

/** Har andre fortalt noe, skal familien vite at de er spurt; taler det mot dem, skal de få si sitt (forvaltningsloven § 17). */
function svarFraAndre(sak: Sak): Oppgave[] {
  const svar = Object.values(sak.kartlegging.celler)
    .flatMap(celler => Object.values(celler))
    .flatMap(celle => celle.svar.filter(s => s.grunnlag && !s.trukket))
  const oppgave = (type: 'varsle-familien' | 'legg-fram', av: readonly Opplysning[]): Oppgave[] => {
    const fra = av.map(s => s.dato).toSorted()[0]
    return fra ? [{ oppgaveId: type, type, for: 'saksbehandler', fra }] : []
  }
  return [
    ...oppgave(
      'varsle-familien',
      svar.filter(s => !s.grunnlag?.familienVarslet),
    ),
    ...oppgave(
      'legg-fram',
      svar.filter(s => s.grunnlag?.talerMot && !s.grunnlag.forelagt),
    ),
  ]
}
