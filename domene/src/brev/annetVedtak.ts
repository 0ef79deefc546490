import type { Dato } from '../felles/dato.ts'
import type { AnnetSlag, AnnetVedtak } from '../vedtak/annet.ts'
import { annetVedtakstekster } from './annetVedtakstekster.ts'
import { avsnitt, egen, egneOrd, fraMal, fvl, overskrift, skjonn, sotjl, uthev } from './byggesteiner.ts'
import { omDepositumsvedtaket } from './depositum.ts'
import { type Erstattet, erstatterSetning, grunnenTilNytt } from './gjenopptak.ts'
import type { Brevfelles, Underskrift } from './grunnlag.ts'
import { omOpphoret } from './opphor.ts'
import { skrivDato } from './ord.ts'
import { klageOgInnsyn, kontakt } from './rettigheter.ts'
import type { Brev, Brevdel } from './struktur.ts'
import { tekster } from './tekster.ts'
import { avsenderFor, mottakerFor } from './vedtaksbrev.ts'

export type AnnetVedtakGrunnlag = Brevfelles & {
  readonly underskrift: Underskrift
  readonly soknadMottatt: Dato | null
  readonly annet: AnnetVedtak
  readonly begrunnelse: string
  /** Vedtaket dette erstatter; mangler på det første. */
  readonly erstatter?: Erstattet
  /** Hva det betyr for hvert barn, i et vedtak om depositum eller om at hjelp slutter. */
  readonly barna?: readonly { readonly ref: string; readonly navn: string; readonly ord: string }[]
  readonly klageinstans: string
}

/** Brevet om råd og veiledning, depositum, avvisning, avslag på akutt hjelp, eller at hjelp slutter: avgjørelsen først, så grunnen med egne ord, så retten til å klage. */
export function byggAnnetVedtaksbrev(g: AnnetVedtakGrunnlag): Brev {
  const [felles, t] = [tekster[g.malform], annetVedtakstekster[g.malform]]
  const mottatt =
    g.soknadMottatt === null ? t.utenSoknad : t.svarPaaSoknad(skrivDato(g.soknadMottatt, g.malform))
  const innledning = g.erstatter ? erstatterSetning(g.malform, g.erstatter, undefined) : fraMal(mottatt)
  const hvem = skjonn('begrunnelse', g.saksbehandler)
  return {
    slag: 'vedtak',
    malform: g.malform,
    tittel: t.tittel[g.annet.slag],
    mottaker: mottakerFor(g),
    avsender: avsenderFor(g.kontor, g.saksbehandler, g.underskrift),
    dato: g.dato,
    saksreferanse: g.saksreferanse,
    deler: [
      ...avsnitt('innledning', [uthev(fraMal(felles.detteErVedtak, fvl('23'))), innledning]),
      ...avgjorelsen(g),
      ...(g.erstatter ? grunnenTilNytt(g, g.erstatter, GIR_NOE[g.annet.slag]) : []),
      overskrift('begrunnelse', 2, t.begrunnelse),
      ...g.begrunnelse.split(/\n+/u).flatMap(a => avsnitt('begrunnelse', egneOrd(a, [hvem]))),
      ...om19(g),
      ...klageOgInnsyn(g),
      ...kontakt(g),
    ],
  }
}

const GIR_NOE: Readonly<Record<AnnetSlag, boolean>> = {
  radgivning: true,
  depositum: true,
  avvisning: false,
  'avslag-akutt': false,
  opphor: false,
}

/** Malen sier bare at § 19 er vurdert når noen har skrevet vurderingen. */
function om19({ annet, malform, saksbehandler }: AnnetVedtakGrunnlag): readonly Brevdel[] {
  if (annet.slag !== 'avslag-akutt' && annet.slag !== 'opphor') return []
  const ord = egneOrd(annet.vurdering19 ?? '', [skjonn('begrunnelse', saksbehandler), sotjl('19')])
  return ord.length === 0
    ? []
    : avsnitt('begrunnelse', [fraMal(tekster[malform].vurdert19, sotjl('19')), ...ord])
}

function avgjorelsen(g: AnnetVedtakGrunnlag): readonly Brevdel[] {
  const { annet: a, malform, saksbehandler } = g
  const t = annetVedtakstekster[malform]
  const hvem = skjonn('begrunnelse', saksbehandler)
  switch (a.slag) {
    case 'radgivning': {
      const hvorfor = egneOrd(a.hvorforStart, [hvem])
      return [
        overskrift('avgjorelse', 1, t.radgivning.overskrift),
        ...avsnitt('avgjorelse', egneOrd(a.hva, [hvem, sotjl('17')])),
        ...avsnitt('avgjorelse', [
          egen(t.radgivning.start(skrivDato(a.start, malform)), sotjl('17')),
          ...(hvorfor.length === 0 ? [] : [fraMal(t.radgivning.hvorforStart), ...hvorfor]),
        ]),
        ...avsnitt('avgjorelse', [
          fraMal(t.radgivning.rett, sotjl('17'), sotjl('41')),
          fraMal(t.radgivning.frivillig, sotjl('42')),
          ...(a.avgjorSoknaden ? [] : [fraMal(t.radgivning.stonadVidere)]),
        ]),
      ]
    }
    case 'depositum':
      return omDepositumsvedtaket(g, a)
    case 'avvisning':
      return [
        overskrift('avgjorelse', 1, t.avvisning.overskrift),
        ...avsnitt('avgjorelse', [fraMal(t.avvisning.grunn[a.grunn]), fraMal(t.avvisning.betyr)]),
        ...avsnitt('avgjorelse', [fraMal(t.avvisning.videre, fvl('11'), sotjl('18'), sotjl('27'))]),
      ]
    case 'avslag-akutt': {
      const lov = a.hva === 'nodhjelp' ? [sotjl('18')] : [sotjl('27')]
      return [
        overskrift('avgjorelse', 1, t.avslag.overskrift[a.hva]),
        ...avsnitt('avgjorelse', [
          fraMal(t.avslag.lov[a.hva], ...lov),
          fraMal(t.avslag.endres),
          fraMal(t.avslag.soknadVidere),
        ]),
      ]
    }
    case 'opphor':
      return omOpphoret(g, a)
    default:
      return a satisfies never
  }
}
