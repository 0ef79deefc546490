import { apneKrav } from '../etterspurt/tilstand.ts'
import { kroner } from '../felles/belop.ts'
import { type Dato, leggTilDager, maned } from '../felles/dato.ts'
import { alleBarnaversjon, barnIHusstanden } from '../husstand/tilstand.ts'
import { alleBarnaHolder } from '../kartlegging/alleBarna.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import type { Sak } from '../sak/tilstand.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import type { Soknad } from '../soknad/tilstand.ts'
import { kreverVarsel } from '../vedtak/gjenopptak.ts'
import { apentForslag, apentGjenopptak, finnVedtak } from '../vedtak/tilstand.ts'
import { oppfolgingAv } from '../vilkar/tilstand.ts'
import { trenger19 } from '../vurdering/reduksjon.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { etDokument } from './enSak.ts'
import { vilkarId } from './etVilkar.ts'
import { LESERSVAR } from './lesersvar.ts'
import { etVilkarFor, nesteVedBrudd } from './nesteVedBrudd.ts'
import type { Verden } from './verden.ts'
import { innvilget } from './vurderingskommandoer.ts'

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
      ? { type: 'fattVedtak', vedtakId, merknad: '', lesersvar: LESERSVAR }
      : { type: 'trekkForslag', vedtakId, grunn: TEKST }
  }
  const g = apentGjenopptak(sak.vedtak, soknadId)
  if (g && kreverVarsel(g.gjenopptak, finnVedtak(sak.vedtak, g.vedtakId)) && !g.varsel && valget < 80)
    return valget < 40
      ? { type: 'utelatVarsel', soknadId, unntak: 'kjenner-saken', begrunnelse: TEKST }
      : { type: 'varsleOmEndring', soknadId, hva: TEKST, frist: leggTilDager(idag, 14) }
  if (g?.varsel?.slag === 'sendt' && !g.varsel.utlevert)
    return { type: 'merkVarselUtlevert', soknadId, maate: 'post', dato: idag }
  if (g?.varsel?.slag === 'sendt' && !g.svar && valget < 70)
    return { type: 'forSvarPaVarsel', soknadId, svar: TEKST, dato: idag }
  const reduksjon = nesteVedBrudd(sak, soknadId, barn, idag)
  if (reduksjon && valget < 90) return reduksjon
  if (valget === 99) return { type: 'avsluttSoknad', soknadId, avslutning: 'trukket', grunn: TEKST }
  if (valget > 94 && !s.forelopigSvar) {
    const brev = etDokument(`forelopig-${soknadId}`)
    return { type: 'sendForelopigSvar', soknadId, forventetSvar: leggTilDager(idag, 30), grunn: TEKST, brev }
  }
  const etterspurt = etterspurtKommando(sak, s, idag, valget)
  if (etterspurt) return etterspurt
  if (s.status === 'mottatt') return { type: 'taTilBehandling', soknadId }
  if (valget === 93 && !forslag) return radOgVeiledning(soknadId, idag)
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
    const [fra, til] = [maned('2026-12'), maned('2027-06')]
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
          : innvilget(kroner(10 * valget))
    return { type: 'besluttLinje', soknadId, linjeId, beslutning, settVersjon: versjon }
  }
  const uten19 = vurderingslinjer(sak, soknadId).find(l => trenger19(l) && !l.paragraf19)
  if (uten19) {
    const { linjeId, versjon } = uten19
    return { type: 'vurderParagraf19', soknadId, linjeId, vurdering: TEKST, settVersjon: versjon }
  }
  const uvurdert = barn.find(b => !v.barn.find(x => x.personId === b.personId)?.vurdere.trim())
  // Noen ganger prøver hun å foreslå uten å ha skrevet om barnet. Det skal aldri gå.
  if (uvurdert && valget % 5 !== 0) {
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
  if (v.vilkar.satt.length === 0 && !g) return etVilkarFor(sak, soknadId, barn, valget)
  return { type: 'foreslaVedtak', soknadId, utfall: 'innvilget', begrunnelse: TEKST }
}

/** Sjelden er det også råd og veiledning (§ 17), ved siden av søknaden. */
const radOgVeiledning = (soknadId: Soknad['soknadId'], start: Dato): SakKommando => ({
  type: 'foreslaAnnetVedtak',
  soknadId,
  annet: { slag: 'radgivning', hva: TEKST, start, hvorforStart: '', avgjorSoknaden: false },
  begrunnelse: TEKST,
})

/** Noen ganger spørres det etter mer, og noen ganger er noe kommet, trukket eller utsatt. */
function etterspurtKommando(sak: Sak, s: Soknad, idag: Dato, valget: number): SakKommando | undefined {
  const { soknadId } = s
  const egne = sak.etterspurte.filter(e => e.soknadId === soknadId)
  if (s.besvart || egne.length > 2) return undefined
  if (valget % 23 === 0) {
    const brev = etDokument(`etterspurt-${soknadId}-${egne.length}`)
    const dokumenter = [
      { slag: 'lonnslipp' as const, hva: TEKST, hvorfor: TEKST },
      { slag: 'faktura' as const, hva: TEKST, hvorfor: TEKST },
    ]
    const frist = leggTilDager(idag, 14)
    return { type: 'ettersporDokumentasjon', soknadId, dokumenter, frist, selvForst: TEKST, brev }
  }
  const e = egne.find(x => apneKrav(x).length > 0)
  const kravId = e && apneKrav(e)[0]?.kravId
  if (!e || !kravId || valget % 7 !== 0) return undefined
  const om = { kravId, settVersjon: e.versjon }
  if (valget % 2 === 0) return { ...om, type: 'merkDokumentkravMottatt', dokumenter: [], ord: TEKST }
  if (valget % 3 === 0) return { ...om, type: 'trekkDokumentkrav', grunn: TEKST }
  return {
    type: 'utsettDokumentfrist',
    etterspurtId: e.etterspurtId,
    frist: leggTilDager(e.frist > idag ? e.frist : idag, 7),
    grunn: TEKST,
    settVersjon: e.versjon,
  }
}

/** Noen ganger føres det inn at et vilkår ikke er oppfylt, og noen ganger tas det siste vedtaket om stønad opp igjen, til gunst, fordi noe er endret, eller for bruddet. */
export function taOppKommando({ sak, dato: idag }: Verden, valget: number): SakKommando | undefined {
  const vedtak = sak.vedtak.vedtak.findLast(
    x => x.status === 'fattet' && x.slag === 'ordinaert' && !x.innhold.annet,
  )
  if (!vedtak || valget % 2 !== 0) return undefined
  const ved = { vedtakId: vedtak.vedtakId, vilkarId: vilkarId(`v-${vedtak.soknadId}`) }
  const siste = oppfolgingAv(sak.vilkarsoppfolging, ved.vedtakId, ved.vilkarId).at(-1)
  if (valget > 40 && siste?.utfall !== 'ikke-oppfylt')
    return { type: 'folgOppVilkar', ...ved, utfall: 'ikke-oppfylt', grunn: TEKST, dato: idag }
  const begrunnelse = 'Noe ble glemt.'
  if (siste && valget > 20) {
    const brudd = {
      slag: 'vilkarsbrudd',
      grunn: 'vilkarsbrudd',
      vilkarId: ved.vilkarId,
      begrunnelse,
    } as const
    return { type: 'taOppVedtak', vedtakId: ved.vedtakId, gjenopptak: brudd }
  }
  const gjenopptak =
    valget < 50
      ? ({ slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse } as const)
      : ({ slag: 'endring', grunn: 'endrede-forhold', begrunnelse } as const)
  return { type: 'taOppVedtak', vedtakId: vedtak.vedtakId, gjenopptak }
}
