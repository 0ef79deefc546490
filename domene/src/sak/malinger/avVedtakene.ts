import { TEMA } from '../../kartlegging/tema.ts'
import { finnCelle } from '../../kartlegging/tilstand.ts'
import type { Kontrollnavn, Kontrollresultat } from '../../kontroll/resultat.ts'
import { stonadsmaneder } from '../../langvarig/tilstand.ts'
import { MOT_SATSEN } from '../../vedtak/motSatsen.ts'
import type { FattetVedtak } from '../../vedtak/tilstand.ts'
import type { Sak } from '../tilstand.ts'
import { ANSIKT_TIL_ANSIKT, ansatt, jaNei, type Malt, medFamilien, stonadsvedtak } from './rad.ts'

/** Det som var sant om hvert vedtak om stønad da det ble fattet. */
export const avVedtakene = (sak: Sak): readonly Malt[] => [
  ...fysiskMote(sak),
  ...stonadsvedtak(sak).flatMap(v => [
    ...barnetsSyn(v),
    ...kartlagtePunkter(sak, v),
    ...paragraf19(v),
    ...egenTekst(v),
    ...motSatsen(v),
    ...langvarig(sak, v),
    en(v, 'retur', v.returer.length > 0),
  ]),
]

const en = (
  v: FattetVedtak,
  indikator: Malt['indikator'],
  verdi: boolean | number,
  enhet = v.vedtakId as string,
) => ({
  indikator,
  enhet,
  dato: v.dato,
  verdi: typeof verdi === 'number' ? verdi : jaNei(verdi),
  ...ansatt(v.foreslattAv),
})

const sa = (v: FattetVedtak, kontroll: Kontrollnavn): readonly Kontrollresultat[] =>
  v.kontroller.resultater.filter(r => r.kontroll === kontroll).map(r => r.resultat)

/** Et barn telles for hvert vedtak. Foreldrenes ord om barnets syn, og ord fra før søknaden, er ikke at barnet er hørt nå. */
const barnetsSyn = (v: FattetVedtak): readonly Malt[] =>
  sa(v, 'barnets-syn')
    .filter(r => r.utfall !== 'ikke-aktuelt')
    .map((r, i) =>
      en(
        v,
        'barnets-syn',
        r.kode === 'barnets-syn.direkte' || r.kode === 'barnets-syn.forsokt',
        `${v.vedtakId}/${i}`,
      ),
    )

/** Punktene noen hadde et svar på for barna da vedtaket ble fattet, også «ønsker ikke å svare». */
function kartlagtePunkter(sak: Sak, v: FattetVedtak): readonly Malt[] {
  const barna = v.innhold.barn
  if (barna.length === 0) return []
  const svart = barna.flatMap(b =>
    TEMA.filter(t =>
      finnCelle(sak.kartlegging, b.personId, t)?.svar.some(
        s => s.tidspunkt <= v.fattet && !(s.trukket && s.trukket.tidspunkt <= v.fattet),
      ),
    ),
  )
  return [en(v, 'kartlagte-punkter', Math.round((100 * svart.length) / (barna.length * TEMA.length)))]
}

/** Bare vedtak der noe er avslått etter § 18, og det kan ses av linjene. */
function paragraf19(v: FattetVedtak): readonly Malt[] {
  const om = sa(v, 'V4')
  const mangler = om.some(r => r.utfall === 'mangler')
  return mangler || om.some(r => r.kode === 'V4.vurdert') ? [en(v, 'paragraf-19', !mangler)] : []
}

const egenTekst = (v: FattetVedtak): readonly Malt[] =>
  v.standardandel === undefined ? [] : [en(v, 'egen-tekst', Math.round(100 * (1 - v.standardandel)))]

const motSatsen = (v: FattetVedtak): readonly Malt[] =>
  (v.motSatsen ?? []).map(m =>
    en(v, 'mot-satsen', MOT_SATSEN.indexOf(m.forhold), `${v.vedtakId}/${m.linjeId}`),
  )

/** Antall måneder med stønad i de tolv før vedtaket. Hvor mange som er mange, bestemmer kommunen, så det sammenlignes når det leses. */
function langvarig(sak: Sak, v: FattetVedtak): readonly Malt[] {
  if (v.innhold.barn.length === 0 || v.innhold.utfall === 'avslatt') return []
  const for_ = sak.vedtak.vedtak.filter(x => x.status === 'fattet' && x.fattet < v.fattet)
  // Det som er ført siden, tar over for det som sto der, og skal ikke endre det som var sant da.
  const langvarig = { ...sak.langvarig, fort: sak.langvarig.fort.filter(f => f.dato <= v.dato) }
  const { iSaken, fort } = stonadsmaneder({ vedtak: { ...sak.vedtak, vedtak: for_ }, langvarig }, v.dato)
  return [en(v, 'langvarig-med-barn', iSaken.length + fort.length)]
}

/** Familien med barn som søkte for første gang, og om noen møtte dem før de fikk svar. En søknad som var registrert ved en feil, var ikke den første. */
function fysiskMote(sak: Sak): readonly Malt[] {
  const forste = sak.soknader.find(s => s.avslutning !== 'feilregistrert')
  const v = stonadsvedtak(sak).find(x => x.soknadId === forste?.soknadId)
  if (!forste || !v || v.innhold.barn.length === 0) return []
  const mott = medFamilien(sak).some(
    s => ANSIKT_TIL_ANSIKT.includes(s.sted) && s.dato >= forste.mottattDato && s.dato <= v.dato,
  )
  return [en(v, 'fysisk-mote', mott)]
}
