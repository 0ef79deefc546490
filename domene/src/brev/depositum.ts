import type { Depositumsvedtak } from '../vedtak/depositum.ts'
import type { AnnetVedtakGrunnlag } from './annetVedtak.ts'
import { annetVedtakstekster } from './annetVedtakstekster.ts'
import { avsnitt, egen, egneOrd, fraMal, linje, overskrift, skjonn, sotjl } from './byggesteiner.ts'
import { depositumstekster } from './depositumstekster.ts'
import { omDepositumet, omFormen } from './form.ts'
import { formtekster } from './formtekster.ts'
import type { Brevlinje } from './grunnlag.ts'
import { rams, skrivDato, skrivKroner } from './ord.ts'
import type { Brevdel } from './struktur.ts'
import { tekster } from './tekster.ts'

/** Depositumet: hvor mye og i hvilken form, hvem pengene går til, hva som gjelder siden, og hva boligen betyr for hvert barn. */
export function omDepositumsvedtaket(g: AnnetVedtakGrunnlag, d: Depositumsvedtak): readonly Brevdel[] {
  const t = depositumstekster[g.malform]
  const hvem = skjonn('begrunnelse', g.saksbehandler)
  const l = somLinje(g, d)
  // Pengene i en garanti går ikke til noen før utleieren krever dem.
  const valg = d.form.slag === 'garanti' ? { form: d.form } : l.valg
  return [
    overskrift('avgjorelse', 1, t.overskrift[d.form.slag](skrivKroner(d.belop))),
    ...avsnitt('avgjorelse', [
      ...(d.form.slag === 'bidrag' ? [fraMal(t.bidrag, sotjl('21'))] : []),
      ...omFormen({ malform: g.malform, engangManed: null }, { ...l, ...(valg ? { valg } : {}) }, [hvem]),
      ...garantimottaker(g, d, l),
    ]),
    ...avsnitt('avgjorelse', [
      fraMal(
        tekster[g.malform].byggerPaa(`§§ ${rams([d.hjemmel, '21'], g.malform)}`),
        sotjl(d.hjemmel),
        sotjl('21'),
      ),
    ]),
    ...(d.avgjorSoknaden
      ? []
      : avsnitt('avgjorelse', [fraMal(annetVedtakstekster[g.malform].radgivning.stonadVidere)])),
    overskrift('avgjorelse', 2, t.sidenOverskrift),
    ...avsnitt(
      'avgjorelse',
      omDepositumet(g, { valg: { form: d.form, depositum: d.vilkar } }, [hvem, sotjl('21')]),
    ),
    ...barna(g, t.barna),
  ]
}

/** Utleieren kan røpe stedet. I brevet til den som har adressebeskyttelse, står det bare «utleieren». */
const somLinje = ({ kontor, malform }: AnnetVedtakGrunnlag, d: Depositumsvedtak): Brevlinje => ({
  ref: 'depositum',
  tekst: '',
  gjelder: null,
  hyppighet: 'engang',
  sokt: null,
  besluttet: d.belop,
  utfall: 'innvilget',
  hjemmel: d.hjemmel,
  begrunnelse: '',
  erDetNok: '',
  vurdering19: '',
  opplysninger: [],
  valg: {
    form: d.form,
    ...(d.mottaker
      ? {
          mottaker: kontor.skjermet
            ? { ...d.mottaker, navn: depositumstekster[malform].utleieren }
            : d.mottaker,
        }
      : {}),
  },
})

/** En garanti går ikke til noen; den gis til utleieren, som får vite at familien har sosialhjelp. */
function garantimottaker({ malform }: AnnetVedtakGrunnlag, d: Depositumsvedtak, l: Brevlinje) {
  const m = l.valg?.mottaker
  if (d.form.slag !== 'garanti' || !m) return []
  const sagtJa = m.samtykke
    ? [egen(formtekster[malform].duHarSagtJa(skrivDato(m.samtykke, malform)), linje(l))]
    : []
  return [egen(depositumstekster[malform].garantiTil(m.navn), linje(l), sotjl('22')), ...sagtJa]
}

function barna({ barna: alle = [], saksbehandler }: AnnetVedtakGrunnlag, tittel: string): readonly Brevdel[] {
  if (alle.length === 0) return []
  return [
    overskrift('barna', 2, tittel),
    ...alle.flatMap(({ ref, navn, ord }): readonly Brevdel[] => [
      overskrift('barna', 3, navn),
      {
        slag: 'avsnitt',
        kapittel: 'barna',
        setninger: egneOrd(ord, [skjonn(ref, saksbehandler), sotjl('42')]),
        barn: { ref, navn },
      },
    ]),
  ]
}
