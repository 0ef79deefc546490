import { expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { enSak, innvilget } from '../testdata/enSak.ts'
import { enSoknad } from '../testdata/enSoknad.ts'
import { linjetekst } from './linjetekst.ts'

test.each([
  ['Strøm (siste regning)', 'Strøm', 'hvor tallet kommer fra, står i søknaden'],
  ['Annen, barn (brukerangitt): Vinterklær til Henrik', 'Vinterklær til Henrik', 'det hun selv skrev'],
  ['Annen, barn(brukerangitt): Briller', 'Briller', 'noen utgaver mangler mellomrommet'],
  ['Annen, bo (brukerangitt): Ny sikring', 'Ny sikring', 'også for bolig'],
  ['Annen (brukerangitt): Reparasjon av bil', 'Reparasjon av bil', 'også alene'],
  [
    'Fritidsaktiviteter for barn (siste regning) (brukerangitt): Fotballcup, Leah',
    'Fritidsaktiviteter for barn: Fotballcup, Leah',
    'en merkelapp som sier noe, blir stående',
  ],
  ['Annen (brukerangitt): ', 'Annet', 'det står ikke mer å vise'],
  ['Annen utbetaling', 'Annen utbetaling', 'ikke et felt søkeren har fylt ut'],
  ['Husleie', 'Husleie', 'vanlige ord røres ikke'],
  ['Gave (fra mormor): 500', 'Gave (fra mormor): 500', 'søkerens egne parenteser røres ikke'],
  ['(siste regning)', '(siste regning)', 'en linje er aldri uten navn'],
])('%s → %s, fordi %s', (tittel, ventet) => {
  expect(linjetekst(tittel)).toBe(ventet)
})

test('linjen og vedtaket har vanlige ord, og søknaden har raden slik den kom', () => {
  const tittel = 'Annen, barn (brukerangitt): Vinterklær til Emil'
  const sak = enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('annenBarneutgift', tittel, 1500))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode()
    .alleLinjerBesluttet()
    .beslutt('s1/utgift:0', innvilget(kroner(1500)))
    .alleBarnVurdert()
    .foreslatt().sak
  const v = sak.vedtak.vedtak[0]
  const tekster = v && 'linjer' in v.innhold ? v.innhold.linjer.map(l => l.innhold.tekst) : []
  expect(tekster).toContain('Vinterklær til Emil')
  expect(sak.soknader[0]?.opplysninger.okonomi.utgifter[0]?.tittel).toBe(tittel)
})
