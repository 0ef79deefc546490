import { describe, expect, test } from 'vitest'
import type { LinjeId } from '../felles/id.ts'
import { livsoppholdTattBort, vurderingslinjer } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { etBarn, personId } from '../testdata/etBarn.ts'
import type { TattBortFordi } from './hendelser.ts'
import { livsoppholdId } from './linjerFraSoknad.ts'

const EMIL = livsoppholdId(personId('Emil'))
const HUSLEIE = 's1/utgift:0' as LinjeId
const vurdert = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode()
    .alleLinjerBesluttet()
    .alleBarnVurdert()
type S = ReturnType<typeof vurdert>
const versjonen = (s: S, linjeId: LinjeId) =>
  s.sak.vurderinger[0]?.linjer.find(l => l.linjeId === linjeId)?.versjon ?? 0
const fjern = (s: S, fordi?: TattBortFordi, linjeId = EMIL): SakKommando => ({
  type: 'fjernLinje',
  soknadId: S1,
  linjeId,
  grunn: 'Bestemor betaler maten.',
  ...(fordi ? { fordi } : {}),
  settVersjon: versjonen(s, linjeId),
})
const foresla: SakKommando = {
  type: 'foreslaVedtak',
  soknadId: S1,
  utfall: 'innvilget',
  begrunnelse: 'De trenger dette.',
}
const koden = (svar: ReturnType<S['prov']>) => (svar.ok ? 'ja' : svar.feil)
/** Slik det ble skrevet før noen måtte svare på om de hadde søkt om det. */
const somFor = (s = vurdert()) =>
  s.registrer({ type: 'LinjeFjernet', soknadId: S1, linjeId: EMIL, grunn: 'Trengs ikke.' })
const taInn = (s: S) => {
  const linje = s.sak.vurderinger[0]?.linjer.find(l => l.linjeId === EMIL)?.innhold
  if (!linje) throw new Error('Linjen finnes ikke')
  return s.utfor({ type: 'settLinje', soknadId: S1, linjeId: EMIL, linje, settVersjon: 0 })
}

describe('å ta bort livsopphold de har søkt om, er å avslå det', () => {
  test.each([
    {
      linjeId: EMIL,
      fordi: undefined,
      kode: { kode: 'livsopphold-tatt-bort', gjelder: EMIL },
      hvorfor: 'ingen har sagt om de søkte',
    },
    { linjeId: EMIL, fordi: 'ikke-sokt', kode: 'ja', hvorfor: 'de har ikke søkt om det' },
    { linjeId: EMIL, fordi: 'feilfort', kode: 'ja', hvorfor: 'den er ført ved en feil' },
    { linjeId: HUSLEIE, fordi: undefined, kode: 'ja', hvorfor: 'regelen gjelder livsopphold' },
  ] as const)('$kode, fordi $hvorfor', ({ linjeId, fordi, kode }) => {
    const s = vurdert()
    expect(koden(s.prov(fjern(s, fordi, linjeId)))).toEqual(kode)
  })

  test('svaret står på linjen, og går bort når den tas inn igjen', () => {
    const s = vurdert()
    const borte = s.utfor(fjern(s, 'ikke-sokt'))
    expect(livsoppholdTattBort(borte.sak, S1)).toMatchObject([
      { linjeId: EMIL, fjernet: 'Bestemor betaler maten.', fjernetFordi: 'ikke-sokt' },
    ])
    const inne = taInn(borte)
    expect(livsoppholdTattBort(inne.sak, S1)).toEqual([])
    expect(vurderingslinjer(inne.sak, S1).find(l => l.linjeId === EMIL)).not.toHaveProperty('fjernetFordi')
  })

  test('på en annen linje lagres ikke svaret: spørsmålet er ikke stilt der', () => {
    const s = vurdert()
    const svar = s.prov(fjern(s, 'ikke-sokt', HUSLEIE))
    expect(svar.ok && svar.verdi.at(-1)).not.toHaveProperty('fordi')
  })
})

describe('før forslaget', () => {
  test.each([
    {
      navn: 'de har ikke søkt om det',
      sak: () => vurdert().utfor(fjern(vurdert(), 'ikke-sokt')),
      kode: 'ja',
    },
    {
      navn: 'det ble tatt bort før noen spurte',
      sak: () => somFor(),
      kode: { kode: 'livsopphold-tatt-bort', gjelder: EMIL },
    },
    {
      navn: 'den er tatt inn igjen og avslått: nå mangler § 19',
      sak: () => taInn(somFor()).beslutt(EMIL, { utfall: 'avslatt', begrunnelse: 'Bestemor betaler.' }),
      kode: { kode: 'paragraf-19-ikke-vurdert', gjelder: EMIL },
    },
    {
      navn: 'barnet bor ikke her lenger, og ville ikke hatt noen linje',
      sak: () =>
        somFor().registrer({
          type: 'BarneopplysningerRettet',
          personId: personId('Emil'),
          barn: etBarn().borIkkeHer().opplysninger,
          kilde: 'ansatt',
          grunn: 'Flyttet til faren.',
        }),
      kode: 'ja',
    },
  ])('$navn', ({ sak, kode }) => {
    expect(koden(sak().prov(foresla))).toEqual(kode)
  })
})
