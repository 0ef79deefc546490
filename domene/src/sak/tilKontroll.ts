import { regnestykke } from '../beregning/regnestykke.ts'
import type { Aktor } from '../felles/aktor.ts'
import { alderPaa } from '../felles/dato.ts'
import type { AnsattId, PersonId, SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import { voksneISaken } from '../husstand/voksne.ts'
import { antallSporresPaNytt, foreldetSvar } from '../kartlegging/alleBarna.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import {
  type Celletilstand,
  celletilstand,
  type Ferskhetsgrunnlag,
  finnCelle,
  synet,
  utelattFor,
} from '../kartlegging/tilstand.ts'
import type { KartleggingForKontroll } from '../kontroll/kartleggingForKontroll.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import { fulltNavn } from '../person/tilstand.ts'
import { finnSoknad, type Soknad } from '../soknad/tilstand.ts'
import type { Opptaksarbeid } from '../vedtak/foldGjenopptak.ts'
import type { Utfall } from '../vedtak/hendelser.ts'
import { apentForslag, vedtakFor } from '../vedtak/tilstand.ts'
import { oppfolgingAv } from '../vilkar/tilstand.ts'
import type { Satsgrunnlag } from '../vurdering/hendelser.ts'
import { gjelderTidligere, holdesUtenforILinjen } from '../vurdering/holdesUtenfor.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { barnetTilKontroll, grunneneTilKontroll } from './grunnerTilKontroll.ts'
import { antallSpurt, celleTilKontroll, samtaleneTilKontroll } from './kontrollgrunnlag.ts'
import { tattBortTilKontroll, valgetPaaLinjen } from './linjeTilKontroll.ts'
import { lovenTilKontroll } from './lovenTilKontroll.ts'
import type { Grunnlag } from './omgivelse.ts'
import { oppfolgingTilKontroll } from './oppfolgingTilKontroll.ts'
import { oppholdTilKontroll } from './oppholdTilKontroll.ts'
import { reduksjonTilKontroll } from './reduksjonTilKontroll.ts'
import { tekstene } from './teksterTilKontroll.ts'
import { type Sak, vurderingslinjer } from './tilstand.ts'
import { vilkareneTilKontroll } from './vilkarTilKontroll.ts'

/** Barnets alder og kommunens tider, som avgjør når et svar er gammelt. */
export const ferskhetsgrunnlag = (
  o: Pick<Grunnlag, 'personer' | 'policy'>,
  id: PersonId,
): Ferskhetsgrunnlag => ({
  fodselsdato: slaOpp(o.personer, id)?.fodselsdato,
  kommunetider: o.policy.kartlegging.ferskhet,
})

/**
 * Cellene i et barns kartlegging. «Antall og alder» er svart når barnet har fødselsdato og noen har sagt at listen er hel, og
 * blir gammelt som de andre svarene.
 */
export function barnetsCeller(
  sak: Sak,
  personId: SakForKontroll['barn'][number]['personId'],
  o: Grunnlag,
): readonly { readonly tema: Tema; readonly tilstand: Celletilstand }[] {
  const grunnlag = ferskhetsgrunnlag(o, personId)
  const erBarnet = sak.husstand.barn.some(b => b.personId === personId)
  return TEMA.map(tema => {
    const egen = celletilstand(tema, finnCelle(sak.kartlegging, personId, tema), o.naa.dato, grunnlag)
    const igjen =
      tema === 'antall-alder' && egen === 'ikke-spurt' && erBarnet && grunnlag.fodselsdato
        ? antallSporresPaNytt(sak.husstand)
        : undefined
    if (igjen === undefined) return { tema, tilstand: egen }
    return { tema, tilstand: igjen <= o.naa.dato ? 'bor-sporres-pa-nytt' : 'kartlagt' }
  })
}

/** Bildet kontrollene av kartleggingen hviler på, for én søknad, eller for saken når ingenting er søkt om. */
export function kartleggingForKontroll(sak: Sak, s: Soknad | undefined, o: Grunnlag): KartleggingForKontroll {
  const fodt = (id: PersonId) => slaOpp(o.personer, id)?.fodselsdato
  const navn = (id: PersonId) => {
    const p = slaOpp(o.personer, id)
    return p ? fulltNavn(p.navn) : ''
  }
  const { alleBarna } = sak.husstand
  const foreldet = s && foreldetSvar(sak.husstand, s)
  return {
    dato: o.naa.dato,
    ...(s ? { mottattDato: s.mottattDato } : {}),
    ...(alleBarna
      ? { alleBarna: { svar: alleBarna.svar, dato: alleBarna.dato, ...(foreldet ? { foreldet } : {}) } }
      : {}),
    barn: barnIHusstanden(sak.husstand)
      .filter(b => erBarnPaa(fodt(b.personId), o.naa.dato))
      .toSorted((a, b) => (fodt(a.personId) ?? '9').localeCompare(fodt(b.personId) ?? '9'))
      .map(({ personId }) => {
        const utelatt = utelattFor(sak.kartlegging, personId, s ?? { nr: 0 })?.grunn
        const syn = synet(sak.kartlegging, personId).at(-1)
        return {
          personId,
          navn: navn(personId),
          celler: barnetsCeller(sak, personId, o).map(c => ({
            ...c,
            ...celleTilKontroll(sak, personId, c.tema, s?.mottattDato),
          })),
          ...(utelatt ? { utelatt } : {}),
          ...(syn ? { syn: { maate: syn.maate, dato: syn.dato } } : {}),
        }
      }),
    // Den som står som barn i husstanden og er fylt 18, er ikke med i K3. Hun skal spørres som de andre voksne (S-285).
    voksne: voksneISaken(sak, o).map(personId => ({
      personId,
      navn: navn(personId),
      spurt: antallSpurt(sak, personId),
    })),
    samtaler: samtaleneTilKontroll(sak),
  }
}

/** Bildet kontrollene hviler på, for én søknad. `undefined` når søknaden ikke er i saken. */
export function sakForKontroll(
  sak: Sak,
  soknadId: SoknadId,
  o: Grunnlag,
  mer: {
    readonly begrunnelse?: string
    readonly utfall?: Utfall
    readonly godkjennesAv?: AnsattId
    /** Ordene i et vedtak som ikke hviler på vurderingen: nødhjelp, råd og veiledning, avvisning, avslag på akutt hjelp. */
    readonly tekster?: SakForKontroll['tekster']
    readonly erStonad?: boolean
  } = {},
): SakForKontroll | undefined {
  const s = finnSoknad(sak.soknader, soknadId)
  if (!s) return undefined
  const v = finnVurdering(sak.vurderinger, soknadId)
  const linjer = vurderingslinjer(sak, soknadId)
  const forslag = apentForslag(sak.vedtak, soknadId)
  const fodt = (id: PersonId | undefined) => slaOpp(o.personer, id)?.fodselsdato
  const begrunnelse = mer.begrunnelse ?? forslag?.innhold.begrunnelse
  const utfall =
    mer.utfall ??
    (forslag?.status === 'foreslatt' && !forslag.innhold.annet
      ? (forslag.innhold.utfall as Utfall)
      : undefined)
  const kartlegging = kartleggingForKontroll(sak, s, o)
  const sum = regnestykke(linjer)
  const { behovTil, ...grunner } = grunneneTilKontroll(
    sak,
    s,
    v,
    linjer.map(l => l.linjeId),
  )
  return {
    ...kartlegging,
    soknadId,
    mottattDato: s.mottattDato,
    ...(s.forelopigSvar ? { forelopigSvar: s.forelopigSvar.dato } : {}),
    avgjort: s.besvart === true || s.status === 'ferdigbehandlet' || s.status === 'behandles-ikke',
    barn: kartlegging.barn.map(b => ({ ...b, ...barnetTilKontroll(sak, v, b.personId, o) })),
    ...(v.periode ? { periode: v.periode } : {}),
    linjer: linjer.map(l => {
      const i = l.innhold
      const f = fodt(i.gjelder)
      return {
        linjeId: l.linjeId,
        slag: i.slag,
        tekst: i.tekst,
        gjelderBarn: f !== undefined && alderPaa(f, o.naa.dato) < 18,
        ...(i.slag === 'inntekt'
          ? {
              inntektstype: i.inntektstype,
              gjelderTidligere: gjelderTidligere(i),
              ...(f ? { fodt: f } : {}),
            }
          : {}),
        ...(i.faktisk === undefined ? {} : { faktisk: i.faktisk }),
        ...(l.beslutning
          ? {
              utfall: l.beslutning.utfall,
              begrunnelse: l.beslutning.begrunnelse,
              bestemtAv: l.beslutning.av.type,
              ...(l.beslutning.utfall === 'avslatt' ? {} : { belop: l.beslutning.belop }),
            }
          : {}),
        kilde: i.kilde,
        ...(i.slag === 'utgift' && i.post === 'livsopphold' ? { livsopphold: true as const } : {}),
        behov: behovTil(l.linjeId),
        ...(l.grunnlag ? { andreBelop: utgangspunktene(l.grunnlag) } : {}),
        ...(l.paragraf19 ? { paragraf19: l.paragraf19.vurdering } : {}),
        ...valgetPaaLinjen(l),
        ...(v.periode && holdesUtenforILinjen(l, v.periode, o.personer) ? { utenfor: true as const } : {}),
      }
    }),
    ...tattBortTilKontroll(sak, soknadId, o),
    ...vilkareneTilKontroll(sak, soknadId, v.vilkar, o),
    ...reduksjonTilKontroll(sak, soknadId, linjer, o),
    ...oppfolgingTilKontroll(sak),
    ...oppholdTilKontroll(sak, o),
    overskudd: sum.overskudd,
    perManed: sum.perManed,
    engang: sum.engang,
    ...grunner,
    ...(begrunnelse === undefined ? {} : { begrunnelse }),
    ...(mer.tekster
      ? {
          tekster: mer.tekster,
          utenVurdering: true as const,
          ...(mer.erStonad ? { erStonad: true as const } : {}),
        }
      : { tekster: tekstene(sak, v, linjer, { begrunnelse, utfall }) }),
    ...(utfall === undefined ? {} : { utfall }),
    ...(forslag?.foreslattAv.type === 'ansatt' ? { foreslattAv: forslag.foreslattAv.id } : {}),
    ...(mer.godkjennesAv ? { godkjennesAv: mer.godkjennesAv } : {}),
    harArbeidet: harArbeidet(sak, soknadId),
    ...lovenTilKontroll(sak, soknadId),
  }
}

const utgangspunktene = (g: Satsgrunnlag): readonly number[] =>
  g.maneder.flatMap(m => [m.norm, m.sats].filter(b => b !== undefined))

/**
 * Ansatte som har bestemt linjer, vurdert barn eller foreslått i denne søknaden, eller som noen gang tok et vedtak i den opp igjen, varslet om det,
 * vurderte reduksjonen, eller førte inn at vilkåret ikke var oppfylt. De kan ikke være andreleser.
 */
export function harArbeidet(sak: Sak, soknadId: SoknadId): readonly AnsattId[] {
  const foreslatt = vedtakFor(sak.vedtak, soknadId).flatMap(v =>
    v.status === 'fattet' ? [] : v.forslagsstillere,
  )
  const vedOpptak = sak.vedtak.opptaksarbeid
    .filter(a => a.soknadId === soknadId)
    .flatMap(a => [a.av, ...sattBrutt(sak, a)])
  const gjorde = [...foreslatt, ...vedOpptak]
  const forslagsstillere = gjorde.flatMap(a => (a.type === 'ansatt' ? [a.id] : []))
  return [...new Set([...finnVurdering(sak.vurderinger, soknadId).arbeidet, ...forslagsstillere])]
}

/** Alle som har ført inn at vilkåret ikke var oppfylt, når vedtaket er tatt opp av den grunn. At en annen førte det samme siden, endrer ikke det. */
function sattBrutt(sak: Sak, { vedtakId, vilkarId }: Opptaksarbeid): readonly Aktor[] {
  if (vilkarId === undefined) return []
  return oppfolgingAv(sak.vilkarsoppfolging, vedtakId, vilkarId)
    .filter(o => o.utfall === 'ikke-oppfylt')
    .map(o => o.av)
}
