import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { LinjeId } from '../felles/id.ts'
import { v5 } from '../kontroll/v5.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import { enSak, innvilget, medregnet } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import type { Linjebeslutning } from '../vurdering/hendelser.ts'
import type { Utfall } from './hendelser.ts'

const [HUSLEIE, LONN, LIVSOPPHOLD] = ['s1/utgift:0', 's1/inntekt:0', 'livsopphold/soker']
const NORM = {
  gyldigFra: maned('2026-01'),
  satser: { enslig: kroner(9000) },
  kilde: 'Oppdiktet norm',
  vedtaksreferanse: '1/26',
  oppdiktet: true,
}
/** En voksen alene med husleie 9 000, lønn 5 000 og norm 9 000. Ingenting er bestemt. */
const enslig = () =>
  enSak()
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000).medInntekt('lonn', 'Lønn', 5000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12', '2027-01')
    .medPolicy({ normer: [NORM] })
type Steg = Readonly<Record<string, Linjebeslutning>>
const bestemt = (steg: Steg) => Object.entries(steg).reduce((s, [linje, b]) => s.beslutt(linje, b), enslig())
const vurder19 = (s: ReturnType<typeof enslig>, linjeId: string, settVersjon = 2) =>
  s.utfor({
    type: 'vurderParagraf19',
    soknadId: S1,
    linjeId: linjeId as LinjeId,
    vurdering: 'Ingen særlige forhold nå: lønnen dekker maten.',
    settVersjon,
  })
const foreslatt = (s: ReturnType<typeof enslig>, utfall: Utfall) => {
  const r = s.prov({ type: 'foreslaVedtak', soknadId: S1, utfall, begrunnelse: 'Slik ble det.' })
  return r.ok ? 'foreslått' : r.feil.kode
}
const NEI = { utfall: 'avslatt', begrunnelse: 'Hun bor gratis hos en venn.' } as const
const garanti = (kr: number): Linjebeslutning => ({
  ...(innvilget(kroner(kr)) as Extract<Linjebeslutning, { utfall: 'innvilget' }>),
  form: { slag: 'garanti', hvorfor: 'Utleieren godtar det.', gjelder: 'Depositum', til: dato('2029-12-31') },
})
const lan: Linjebeslutning = {
  ...(innvilget(kroner(9000)) as Extract<Linjebeslutning, { utfall: 'innvilget' }>),
  form: {
    slag: 'lan',
    hvorfor: 'Feriepengene kommer i juni.',
    evne: 'Hun har 4 500 til overs.',
    forsteAvdrag: maned('2027-06'),
    avdrag: kroner(4500),
    antall: 2,
  },
}

describe('livsopphold under normen', () => {
  test.each([
    { kr: 1, utfall: 'innvilget', ventet: 'paragraf-19-ikke-vurdert', fordi: 'én krone er nesten et avslag' },
    {
      kr: 5000,
      utfall: 'innvilget',
      ventet: 'paragraf-19-ikke-vurdert',
      fordi: '4 000 av normen er avslått',
    },
    {
      kr: 5000,
      utfall: 'delvis-innvilget',
      ventet: 'paragraf-19-ikke-vurdert',
      fordi: '§ 19 mangler likevel',
    },
    { kr: 9500, utfall: 'innvilget', ventet: 'foreslått', fordi: 'over normen er ingenting avslått' },
  ] as const)('$kr kroner som $utfall gir $ventet, fordi $fordi', ({ kr, utfall, ventet }) => {
    expect(foreslatt(bestemt({ [LIVSOPPHOLD]: innvilget(kroner(kr)) }), utfall)).toBe(ventet)
  })

  test('med vurderingen etter § 19 kan det foreslås, og V5 sier fra når det heter innvilget', () => {
    const s = vurder19(bestemt({ [LIVSOPPHOLD]: innvilget(kroner(5000)) }), LIVSOPPHOLD)
    const sier = (utfall: Utfall) => {
      const bilde = sakForKontroll(s.sak, S1, { ...s.verden, naa: { dato: s.dato } } as never, { utfall })
      return bilde ? v5(bilde).map(r => r.kode) : []
    }
    expect([foreslatt(s, 'innvilget'), foreslatt(s, 'delvis-innvilget')]).toEqual(['foreslått', 'foreslått'])
    expect(sier('innvilget')).toContain('V5.innvilget-med-avslag')
    expect(sier('delvis-innvilget')).not.toContain('V5.innvilget-med-avslag')
  })
})

describe('et vedtak som ikke gir noe', () => {
  const SPIST = { [HUSLEIE]: innvilget(kroner(9000)), [LONN]: medregnet(kroner(12_000)) }
  test.each([
    { steg: SPIST, utfall: 'innvilget', ventet: 'gir-ingenting', fordi: 'inntekten tok alt' },
    { steg: SPIST, utfall: 'delvis-innvilget', ventet: 'gir-ingenting', fordi: 'det er heller ikke delvis' },
    { steg: SPIST, utfall: 'avslatt', ventet: 'paragraf-19-ikke-vurdert', fordi: 'et avslag trenger § 19' },
    {
      steg: { [HUSLEIE]: innvilget(kroner(0)) },
      utfall: 'innvilget',
      ventet: 'gir-ingenting',
      fordi: 'null kroner dekker ingenting',
    },
    { steg: { [HUSLEIE]: NEI }, utfall: 'innvilget', ventet: 'gir-ingenting', fordi: 'alt er avslått' },
    {
      steg: { [HUSLEIE]: garanti(9000) },
      utfall: 'innvilget',
      ventet: 'foreslått',
      fordi: 'en garanti er noe',
    },
    { steg: { [HUSLEIE]: lan }, utfall: 'innvilget', ventet: 'foreslått', fordi: 'et lån er noe' },
    {
      steg: { ...SPIST, [HUSLEIE]: innvilget(kroner(12_000.01)) },
      utfall: 'innvilget',
      ventet: 'foreslått',
      fordi: 'ett øre er noe',
    },
  ] as const)('$utfall gir $ventet, fordi $fordi', ({ steg, utfall, ventet }) => {
    expect(foreslatt(bestemt(steg), utfall)).toBe(ventet)
  })

  test('bare et engangsbeløp er noe', () => {
    const s = enslig()
      .utfor({
        type: 'settLinje',
        soknadId: S1,
        linjeId: 'dress' as LinjeId,
        linje: {
          slag: 'utgift',
          post: 'klaer-utstyr',
          tekst: 'Vinterdress',
          hyppighet: 'engang',
          kilde: 'samtale',
        },
        settVersjon: 0,
      })
      .beslutt('dress', innvilget(kroner(900)))
    expect(foreslatt(s, 'innvilget')).toBe('foreslått')
  })

  test('spiser inntekten alt, kan det avslås når § 19 er vurdert på utgiften den gjelder', () => {
    expect(foreslatt(vurder19(bestemt(SPIST), HUSLEIE), 'avslatt')).toBe('foreslått')
  })

  test.each([
    { steg: { [HUSLEIE]: innvilget(kroner(9000)) }, fordi: 'husleien er dekket' },
    { steg: { [HUSLEIE]: garanti(9000) }, fordi: 'en garanti er noe' },
    {
      steg: { [HUSLEIE]: innvilget(kroner(5000.01)), [LONN]: medregnet(kroner(5000)) },
      fordi: 'ett øre er noe',
    },
  ])('kan ikke hete avslag når det gir noe, fordi $fordi', ({ steg }) => {
    expect(foreslatt(bestemt(steg), 'avslatt')).toBe('avslag-gir-noe')
  })
})
