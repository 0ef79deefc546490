import { kroner } from '../felles/belop.ts'
import { leggTilDager, maned } from '../felles/dato.ts'
import { alleBarnaversjon, barnIHusstanden } from '../husstand/tilstand.ts'
import { alleBarnaHolder } from '../kartlegging/alleBarna.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import type { Soknad } from '../soknad/tilstand.ts'
import { apentForslag } from '../vedtak/tilstand.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { etDokument } from './enSak.ts'
import type { Verden } from './verden.ts'

const TEKST = 'Hun trenger dette nå.'

/** Det neste en saksbehandler ville gjort i søknaden. `valget` avgjør mellom like fornuftige. */
export function nesteKommando({ sak, dato: idag }: Verden, s: Soknad, valget: number): SakKommando {
  const soknadId = s.soknadId
  const v = finnVurdering(sak.vurderinger, soknadId)
  const barn = barnIHusstanden(sak.husstand)
  const forslag = apentForslag(sak.vedtak, soknadId)
  if (forslag?.status === 'foreslatt') {
    const { vedtakId } = forslag
    if (valget < 35) return { type: 'returnerVedtak', vedtakId, grunner: ['V2'], kommentar: 'Skriv om Emil.' }
    return valget < 95
      ? { type: 'fattVedtak', vedtakId, merknad: '' }
      : { type: 'trekkForslag', vedtakId, grunn: TEKST }
  }
  if (valget === 99) return { type: 'avsluttSoknad', soknadId, avslutning: 'trukket', grunn: TEKST }
  if (valget > 94 && !s.forelopigSvar) {
    const brev = etDokument(`forelopig-${soknadId}`)
    return { type: 'sendForelopigSvar', soknadId, forventetSvar: leggTilDager(idag, 30), grunn: TEKST, brev }
  }
  if (s.status === 'mottatt') return { type: 'taTilBehandling', soknadId }
  if (!alleBarnaHolder(sak.husstand, s))
    return {
      type: 'besvarAlleBarna',
      svar: 'ja',
      kanal: 'kontor',
      dato: idag,
      merknad: '',
      settVersjon: alleBarnaversjon(sak.husstand),
    }
  const ukartlagt = barn.find(b => finnCelle(sak.kartlegging, b.personId, 'skole') === undefined)
  if (ukartlagt) {
    return {
      type: 'registrerOpplysning',
      personId: ukartlagt.personId,
      tema: 'skole',
      svar: { tilstand: 'kartlagt', tekst: TEKST },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: idag,
      settVersjon: 0,
    }
  }
  if (!v.periode) {
    const [fra, til] = [maned('2026-12'), maned('2027-01')]
    return { type: 'settPeriode', soknadId, fra, til, settVersjon: v.periodeversjon }
  }
  const apen = vurderingslinjer(sak, soknadId).find(l => !l.beslutning)
  if (apen) {
    const { linjeId, versjon } = apen
    if (apen.innhold.slag === 'inntekt' && apen.innhold.inntektstype === 'nav-ukjent')
      return { type: 'fjernLinje', soknadId, linjeId, grunn: TEKST, settVersjon: versjon }
    const beslutning =
      apen.innhold.slag === 'inntekt'
        ? ({ utfall: 'medregnet', belop: kroner(0), begrunnelse: TEKST } as const)
        : valget < 30
          ? ({ utfall: 'avslatt', begrunnelse: TEKST } as const)
          : ({ utfall: 'innvilget', belop: kroner(10 * valget), hjemmel: '18', begrunnelse: TEKST } as const)
    return { type: 'besluttLinje', soknadId, linjeId, beslutning, settVersjon: versjon }
  }
  const uten19 = vurderingslinjer(sak, soknadId).find(
    l => l.beslutning?.utfall === 'avslatt' && !l.paragraf19,
  )
  if (uten19) {
    const { linjeId, versjon } = uten19
    return { type: 'vurderParagraf19', soknadId, linjeId, vurdering: TEKST, settVersjon: versjon }
  }
  const uvurdert = barn.find(b => !v.barn.find(x => x.personId === b.personId)?.vurdere.trim())
  if (uvurdert) {
    return {
      type: 'vurderBarn',
      soknadId,
      personId: uvurdert.personId,
      vurdere: `${TEKST} ${uvurdert.personId}`,
      vekte: TEKST,
      vise: TEKST,
      settVersjon: v.barn.find(x => x.personId === uvurdert.personId)?.versjon ?? 0,
    }
  }
  return { type: 'foreslaVedtak', soknadId, utfall: 'innvilget', begrunnelse: TEKST }
}
