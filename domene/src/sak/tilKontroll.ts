import { regnestykke } from '../beregning/regnestykke.ts'
import { alderPaa } from '../felles/dato.ts'
import type { AnsattId, PersonId, SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import { antallSporresPaNytt, foreldetSvar } from '../kartlegging/alleBarna.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { type Celletilstand, celletilstand, finnCelle, utelattFor } from '../kartlegging/tilstand.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import { fulltNavn } from '../person/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import type { Utfall } from '../vedtak/hendelser.ts'
import { apentForslag, vedtakFor } from '../vedtak/tilstand.ts'
import { holdesUtenforILinjen } from '../vurdering/holdesUtenfor.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import type { Grunnlag } from './omgivelse.ts'
import { type Sak, vurderingslinjer } from './tilstand.ts'

/**
 * Cellene i et barns kartlegging. «Antall og alder» er svart når barnet har fødselsdato og noen har sagt at listen er hel, og
 * blir gammelt som de andre svarene.
 */
export function barnetsCeller(
  sak: Sak,
  personId: SakForKontroll['barn'][number]['personId'],
  o: Grunnlag,
): readonly { readonly tema: Tema; readonly tilstand: Celletilstand }[] {
  return TEMA.map(tema => {
    const egen = celletilstand(tema, finnCelle(sak.kartlegging, personId, tema), o.naa.dato)
    const igjen =
      tema === 'antall-alder' && egen === 'ikke-spurt' && slaOpp(o.personer, personId)?.fodselsdato
        ? antallSporresPaNytt(sak.husstand)
        : undefined
    if (igjen === undefined) return { tema, tilstand: egen }
    return { tema, tilstand: igjen <= o.naa.dato ? 'bor-sporres-pa-nytt' : 'kartlagt' }
  })
}

/** Bildet kontrollene hviler på, for én søknad. `undefined` når søknaden ikke er i saken. */
export function sakForKontroll(
  sak: Sak,
  soknadId: SoknadId,
  o: Grunnlag,
  mer: { readonly begrunnelse?: string; readonly utfall?: Utfall; readonly godkjennesAv?: AnsattId } = {},
): SakForKontroll | undefined {
  const s = finnSoknad(sak.soknader, soknadId)
  if (!s) return undefined
  const v = finnVurdering(sak.vurderinger, soknadId)
  const { alleBarna } = sak.husstand
  const foreldet = foreldetSvar(sak.husstand, s)
  const linjer = vurderingslinjer(sak, soknadId)
  const forslag = apentForslag(sak.vedtak, soknadId)
  const fodt = (id: PersonId | undefined) => slaOpp(o.personer, id)?.fodselsdato
  const begrunnelse = mer.begrunnelse ?? forslag?.innhold.begrunnelse
  const utfall = mer.utfall ?? (forslag?.status === 'foreslatt' ? forslag.innhold.utfall : undefined)
  return {
    dato: o.naa.dato,
    soknadId,
    mottattDato: s.mottattDato,
    ...(s.forelopigSvar ? { forelopigSvar: s.forelopigSvar.dato } : {}),
    avgjort: s.status === 'ferdigbehandlet' || s.status === 'behandles-ikke',
    ...(alleBarna
      ? { alleBarna: { svar: alleBarna.svar, dato: alleBarna.dato, ...(foreldet ? { foreldet } : {}) } }
      : {}),
    barn: barnIHusstanden(sak.husstand)
      .filter(b => erBarnPaa(fodt(b.personId), o.naa.dato))
      .toSorted((a, b) => (fodt(a.personId) ?? '9').localeCompare(fodt(b.personId) ?? '9'))
      .map(b => {
        const vurdering = v.barn.find(x => x.personId === b.personId)
        const utelatt = utelattFor(sak.kartlegging, b.personId, s)?.grunn
        const p = slaOpp(o.personer, b.personId)
        return {
          personId: b.personId,
          navn: p ? fulltNavn(p.navn) : '',
          celler: barnetsCeller(sak, b.personId, o),
          ...(utelatt ? { utelatt } : {}),
          ...(vurdering
            ? {
                vurdering: {
                  vurdere: vurdering.vurdere,
                  vekte: vurdering.vekte,
                  vise: vurdering.vise,
                  av: vurdering.av.type,
                },
              }
            : {}),
        }
      }),
    ...(v.periode ? { periode: v.periode } : {}),
    linjer: linjer.map(l => {
      const i = l.innhold
      const f = fodt(i.gjelder)
      return {
        linjeId: l.linjeId,
        slag: i.slag,
        tekst: i.tekst,
        gjelderBarn: f !== undefined && alderPaa(f, o.naa.dato) < 18,
        ...(i.slag === 'inntekt' ? { inntektstype: i.inntektstype } : {}),
        ...(i.faktisk === undefined ? {} : { faktisk: i.faktisk }),
        ...(l.beslutning
          ? {
              utfall: l.beslutning.utfall,
              begrunnelse: l.beslutning.begrunnelse,
              bestemtAv: l.beslutning.av.type,
              ...(l.beslutning.utfall === 'avslatt' ? {} : { belop: l.beslutning.belop }),
            }
          : {}),
        ...(l.paragraf19 ? { paragraf19: l.paragraf19.vurdering } : {}),
        ...(v.periode && holdesUtenforILinjen(l, v.periode.fra, o.personer)
          ? { utenfor: true as const }
          : {}),
      }
    }),
    overskudd: regnestykke(linjer).overskudd,
    ...(begrunnelse === undefined ? {} : { begrunnelse }),
    ...(utfall === undefined ? {} : { utfall }),
    ...(forslag?.foreslattAv.type === 'ansatt' ? { foreslattAv: forslag.foreslattAv.id } : {}),
    ...(mer.godkjennesAv ? { godkjennesAv: mer.godkjennesAv } : {}),
    harArbeidet: harArbeidet(sak, soknadId),
  }
}

/** Ansatte som har bestemt linjer, vurdert barn eller foreslått i denne søknaden. De kan ikke være andreleser. */
export function harArbeidet(sak: Sak, soknadId: SoknadId): readonly AnsattId[] {
  const foreslatt = vedtakFor(sak.vedtak, soknadId).flatMap(v =>
    v.status === 'fattet' ? [] : v.forslagsstillere,
  )
  const forslagsstillere = foreslatt.flatMap(a => (a.type === 'ansatt' ? [a.id] : []))
  return [...new Set([...finnVurdering(sak.vurderinger, soknadId).arbeidet, ...forslagsstillere])]
}
