import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { Linjebeslutning } from '../vurdering/hendelser.ts'
import { manglerIFormen } from './krav.ts'
import { sisteAvdrag } from './nedbetaling.ts'
import type { Mottaker, Stonadsform } from './typer.ts'

const IDAG = dato('2026-11-20')
const innvilget = (form?: Stonadsform, mottaker?: Mottaker, belop = kroner(10_000)) =>
  ({
    utfall: 'innvilget',
    belop,
    hjemmel: '18',
    begrunnelse: 'Kjøleskapet er ødelagt.',
    ...(form ? { form } : {}),
    ...(mottaker ? { mottaker } : {}),
  }) satisfies Linjebeslutning
const lan = (endring: Partial<Extract<Stonadsform, { slag: 'lan' }>> = {}): Stonadsform => ({
  slag: 'lan',
  hvorfor: 'Hun får feriepenger i juni.',
  evne: 'Hun har 1 000 kroner til overs fra januar.',
  forsteAvdrag: maned('2027-01'),
  avdrag: kroner(1000),
  antall: 10,
  ...endring,
})
const garanti = (endring: Partial<Extract<Stonadsform, { slag: 'garanti' }>> = {}): Stonadsform => ({
  slag: 'garanti',
  hvorfor: 'Utleieren godtar garanti.',
  gjelder: 'Depositum for Bjørkeveien 4',
  til: dato('2029-12-31'),
  ...endring,
})
const varer = (hva: string, saerligeGrunner: string): Stonadsform => ({
  slag: 'varer-tjenester',
  hva,
  saerligeGrunner,
})

describe('formen stønaden gis i (§ 21)', () => {
  test.each([
    {
      form: undefined,
      kode: 'form-mangler',
      fordi: 'formen er en egen vurdering, og ingen er valgt for henne',
    },
    { form: { slag: 'bidrag' } as const, kode: undefined, fordi: 'et bidrag skal ikke tilbake' },
    { form: lan(), kode: undefined, fordi: 'vilkårene står der, og avdragene går opp' },
    { form: lan({ evne: ' ' }), kode: 'lan-ikke-vurdert', fordi: 'lån bare til den som kan betale tilbake' },
    { form: lan({ hvorfor: '' }), kode: 'lan-ikke-vurdert', fordi: 'hvorfor lån og ikke bidrag er skjønn' },
    { form: lan({ antall: 9 }), kode: 'lanevilkar-stemmer-ikke', fordi: 'ni avdrag gir ikke lånet tilbake' },
    {
      form: lan({ antall: 11 }),
      kode: 'lanevilkar-stemmer-ikke',
      fordi: 'det ellevte avdraget er mer enn lånet',
    },
    { form: lan({ antall: 0 }), kode: 'lanevilkar-stemmer-ikke', fordi: 'uten avdrag er det ikke et lån' },
    {
      form: lan({ avdrag: kroner(0) }),
      kode: 'lanevilkar-stemmer-ikke',
      fordi: 'null kroner er ikke et avdrag',
    },
    { form: lan({ avdrag: kroner(1100) }), kode: undefined, fordi: 'det siste avdraget kan være mindre' },
    { form: garanti(), kode: undefined, fordi: 'det står hva, hvorfor og hvor lenge' },
    { form: garanti({ gjelder: '' }), kode: 'garanti-ufullstendig', fordi: 'ingen vet hva den gjelder' },
    { form: garanti({ hvorfor: '' }), kode: 'garanti-ufullstendig', fordi: 'formen er ikke vurdert' },
    { form: varer('Mat på Kiwi', 'Pengene har gått til spill.'), kode: undefined, fordi: 'grunnen står der' },
    {
      form: varer('Mat', ''),
      kode: 'saerlige-grunner-mangler',
      fordi: 'uten særlige grunner skal det være penger',
    },
    { form: varer('', 'Spill.'), kode: 'saerlige-grunner-mangler', fordi: 'de må vite hva de får' },
  ])('$form.slag gir $kode, fordi $fordi', ({ form, kode }) => {
    expect(manglerIFormen(innvilget(form), IDAG)).toBe(kode)
  })

  test('det siste avdraget er resten, på øret', () => {
    expect(sisteAvdrag({ avdrag: kroner(1100), antall: 10 }, kroner(10_000))).toBe(kroner(100))
    expect(sisteAvdrag({ avdrag: kroner(1000), antall: 10 }, kroner(10_000))).toBe(kroner(1000))
  })
})

describe('hvem som får pengene (§ 22)', () => {
  const utleier = (samtykke?: string): Mottaker => ({
    navn: 'Utleieren',
    hvorfor: 'Hun ba om det.',
    ...(samtykke ? { samtykke: dato(samtykke) } : {}),
  })
  const bidrag = { slag: 'bidrag' } as const
  test.each([
    { form: bidrag, mottaker: undefined, kode: undefined, fordi: 'hovedregelen er søkeren selv' },
    { form: bidrag, mottaker: utleier('2026-11-20'), kode: undefined, fordi: 'hun sa ja i dag' },
    {
      form: bidrag,
      mottaker: utleier('2026-11-21'),
      kode: 'dato-i-fremtiden',
      fordi: 'hun kan ikke ha sagt ja i morgen',
    },
    {
      form: bidrag,
      mottaker: utleier(),
      kode: 'mottaker-uten-samtykke',
      fordi: 'andre får bare vite det hun sier ja til',
    },
    {
      form: varer('Husleien', 'Særlig.'),
      mottaker: utleier(),
      kode: undefined,
      fordi: '§ 21 fjerde ledd er vedtaket',
    },
    {
      form: bidrag,
      mottaker: { ...utleier('2026-11-20'), navn: ' ' },
      kode: 'mottaker-ufullstendig',
      fordi: 'uten navn',
    },
    {
      form: bidrag,
      mottaker: { ...utleier('2026-11-20'), hvorfor: '' },
      kode: 'mottaker-ufullstendig',
      fordi: 'uten grunn',
    },
  ])('$kode, fordi $fordi', ({ form, mottaker, kode }) => {
    expect(manglerIFormen(innvilget(form, mottaker), IDAG)).toBe(kode)
  })
})
