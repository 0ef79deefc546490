import { expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import type { PersonId } from '../felles/id.ts'
import type { Svaropplysninger } from '../kartlegging/hendelser.ts'
import { enSak, innvilget } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { LESERSVAR } from '../testdata/lesersvar.ts'
import { SIVERT } from '../testdata/verden.ts'

const EMIL = personId('Emil')
const familie = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medVoksen('Per')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
type S = ReturnType<typeof familie>

const ferdigVurdert = (s: S) =>
  s
    .medPeriode('2026-12')
    .alleLinjerBesluttet()
    .beslutt('s1/utgift:0', innvilget(kroner(9000)))
    .alleBarnVurdert()
const behovene = (s: S) => {
  const v = ferdigVurdert(s).foreslatt().sak.vedtak.vedtak[0]
  return v?.status === 'foreslatt' ? (v.innhold.behov ?? []) : []
}

test.each([
  { gjelder: 'familien', med: true, fordi: 'det gjelder alle' },
  { gjelder: 'emil', med: true, fordi: 'det gjelder barnet' },
  { gjelder: 'soker', med: true, fordi: 'det gjelder den brevet går til' },
  { gjelder: 'per', med: false, fordi: 'en annen voksens behov er hans egne' },
])('et behov som gjelder $gjelder, står i brevet: $med, fordi $fordi', ({ gjelder, med }) => {
  const s = familie()
    .medBehov('b1', { gjelder: gjelder as PersonId })
    .besvartBehov('b1', 'samarbeid')
  expect(behovene(s).length > 0).toBe(med)
})

const kom = (mer: Partial<Svaropplysninger>): S => {
  const s = familie()
  const svart = s.utfor({
    type: 'registrerOpplysning',
    personId: EMIL,
    tema: 'nettverk',
    svar: { tilstand: 'kartlagt', tekst: 'Noe som ble sagt.' },
    sagtAv: 'mor',
    kanal: 'kontor',
    dato: s.dato,
    settVersjon: 0,
    ...mer,
  })
  const nr = svart.sak.kartlegging.celler[EMIL]?.nettverk?.svar[0]?.nr ?? 0
  return svart
    .utfor({
      type: 'meldBehov',
      behovId: 'b1' as never,
      gjelder: EMIL,
      hva: 'Et trygt sted å være',
      tema: 'nettverk',
      haster: 'denne-uken',
      kostnad: { slag: 'ukjent' },
      opphav: 'nav',
      fra: { personId: EMIL, tema: 'nettverk', nr },
    })
    .besvartBehov('b1', 'samarbeid')
}

test.each([
  { mer: {}, med: true, fordi: 'svaret er umerket' },
  { mer: { innsyn: { merke: 'kan-vises' } }, med: true, fordi: 'noen har sagt at det kan vises' },
  { mer: { innsyn: { merke: 'unntas', grunn: 'Trygghet' } }, med: false, fordi: 'svaret er unntatt' },
  {
    mer: { innsyn: { merke: 'delvis', grunn: 'Trygghet' } },
    med: false,
    fordi: 'noe av svaret holdes tilbake',
  },
  { mer: { sagtAvPerson: 'soker' }, med: true, fordi: 'søkeren sa det selv' },
  { mer: { sagtAvPerson: 'per' }, med: false, fordi: 'den andre voksne sa det' },
])('et behov som kom av et svar, står i brevet: $med, fordi $fordi', ({ mer, med }) => {
  expect(behovene(kom(mer as Partial<Svaropplysninger>)).length > 0).toBe(med)
})

test('merkes behovet etter forslaget, kan forslaget ikke godkjennes', () => {
  const s = ferdigVurdert(familie().medBehov('b1').besvartBehov('b1', 'samarbeid')).foreslatt()
  const fatt = (x: typeof s) =>
    x.som(SIVERT).prov({ type: 'fattVedtak', vedtakId: x.forslagId(S1), merknad: '', lesersvar: LESERSVAR })
  expect(fatt(s).ok).toBe(true)
  const apnet = s.utfor({ type: 'gjenapneBehov', behovId: 'b1' as never, grunn: 'Feil', settVersjon: 2 })
  expect(fatt(apnet)).toMatchObject({ feil: { kode: 'forslag-utdatert' } })
})
