import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { SPRAAK } from '../felles/spraak.ts'
import type { Svaropplysninger } from '../kartlegging/hendelser.ts'
import { samtalerekkefolge, skjemaFor } from '../kartlegging/skjema/skjema.ts'
import type { Opplysning } from '../kartlegging/svar.ts'
import { TEMANAVN } from '../kartlegging/temanavn.ts'
import { arkSomTekst } from '../testdata/arkSomTekst.ts'
import { personId } from '../testdata/etBarn.ts'
import { ansatt } from '../testdata/verden.ts'
import { type Arkgrunnlag, kanSkrivesUt, kartleggingsark, type PaaArket } from './kartleggingsark.ts'

const IDAG = dato('2026-11-23')
const skjema = skjemaFor(IDAG)
const svar = (tekst: string, mer: Partial<Svaropplysninger> = {}): Opplysning => ({
  svar: { tilstand: 'kartlagt', tekst },
  sagtAv: 'mor',
  kanal: 'kontor',
  dato: dato('2026-11-20'),
  skrevetAv: ansatt('tuva'),
  tidspunkt: '2026-11-20T10:00:00.000Z' as Opplysning['tidspunkt'],
  nr: 7,
  ...mer,
})
const AILE: PaaArket = {
  personId: personId('Áile'),
  navn: 'Áile Guttorm',
  fodselsdato: dato('2015-02-03'),
  svar: { skole: svar('Trives i femte klasse, men mangler PC hjemme.') },
}
const TEO: PaaArket = {
  personId: personId('Teo'),
  navn: 'Teo Guttorm',
  fodselsdato: dato('2021-05-17'),
  svar: { 'utstyr-klaer': svar('Trenger vinterstøvler, størrelse 29.', { sagtAv: 'far', kanal: 'telefon' }) },
}
const grunnlag = (mer: Partial<Arkgrunnlag> = {}): Arkgrunnlag => ({
  spraak: 'nb',
  dato: IDAG,
  avsender: 'Nav Sundfjære',
  skjema,
  barn: [AILE, TEO],
  utfylt: false,
  ...mer,
})

describe('arket', () => {
  test.each(SPRAAK)('tomt, på %s, er som fasiten', async spraak => {
    await expect(arkSomTekst(kartleggingsark(grunnlag({ spraak, barn: [] })))).toMatchFileSnapshot(
      `golden/ark-tomt-${spraak}.txt`,
    )
  })
  test.each(SPRAAK)('utfylt, på %s, er som fasiten', async spraak => {
    await expect(arkSomTekst(kartleggingsark(grunnlag({ spraak, utfylt: true })))).toMatchFileSnapshot(
      `golden/ark-utfylt-${spraak}.txt`,
    )
  })

  test('har alle de tretten punktene, i samtalens rekkefølge', () => {
    const navn: readonly string[] = samtalerekkefolge(skjema).map(t => TEMANAVN[t].nb)
    const overskrifter = kartleggingsark(grunnlag()).deler.flatMap(d =>
      d.slag === 'overskrift' ? [d.tekst] : [],
    )
    expect(navn).toHaveLength(13)
    expect(overskrifter.filter(o => navn.includes(o))).toEqual(navn)
  })

  test('spørsmål og slag som er skjermet, står aldri på papir; de andre slagene kan krysses av', () => {
    const ark = arkSomTekst(kartleggingsark(grunnlag({ barn: [] })))
    expect(ark).toContain('☐ Har falt fra skole eller arbeid')
    expect(ark).toContain('☐ Penger')
    for (const ord of ['☐ Rus', '☐ Vold', 'vært redde for noen', 'går ut over hverdagen hjemme'])
      expect(ark).not.toContain(ord)
  })

  test.each([
    { fodt: '2011-11-23', er: true, fordi: 'hun fyller 15 i dag' },
    { fodt: '2011-11-24', er: false, fordi: 'hun fyller 15 i morgen' },
    { fodt: undefined, er: true, fordi: 'ingen vet alderen' },
  ])('spørsmålet til ungdom står ved barnet: $er, fordi $fordi', ({ fodt, er }) => {
    const { fodselsdato: _, ...uten } = AILE
    const barn = [{ ...uten, ...(fodt ? { fodselsdato: dato(fodt) } : {}) }, TEO]
    const ark = arkSomTekst(kartleggingsark(grunnlag({ barn })))
    expect(ark.includes('  Áile Guttorm ☐ Har falt fra skole')).toBe(er)
    expect(ark).not.toContain('  Teo Guttorm ☐ Har falt fra skole')
  })

  test('et barn som ikke er valgt, er ikke nevnt noe sted', () => {
    for (const utfylt of [true, false]) {
      const ark = JSON.stringify(kartleggingsark(grunnlag({ barn: [AILE], utfylt })))
      expect(ark).toContain('Áile')
      expect(ark).not.toContain('Teo')
    }
  })

  test('et svar som er holdt tilbake, etterlater hverken tomrom eller tall: arket er det samme som om det ikke var gitt', () => {
    const med = (o: Opplysning): PaaArket => ({ ...TEO, svar: { ...TEO.svar, fritid: o } })
    const uten = kartleggingsark(grunnlag({ barn: [AILE, TEO], utfylt: true }))
    for (const mer of [{ skjermet: true }, { innsyn: { merke: 'unntas', grunn: 'Fars helse' } }] as const) {
      expect(kartleggingsark(grunnlag({ barn: [AILE, med(svar('Hemmelig', mer))], utfylt: true }))).toEqual(
        uten,
      )
    }
  })
})

test.each([
  { s: {}, ut: true, fordi: 'ingen har merket det, og det er ikke skjermet' },
  { s: { innsyn: { merke: 'kan-vises' } }, ut: true, fordi: 'et menneske har sagt at det kan vises' },
  { s: { innsyn: { merke: 'delvis', grunn: 'x' } }, ut: false, fordi: 'noe i det skal holdes tilbake' },
  { s: { innsyn: { merke: 'unntas', grunn: 'x' } }, ut: false, fordi: 'et menneske har unntatt det' },
  { s: { skjermet: true }, ut: false, fordi: 'trygghet skrives aldri ut' },
  { s: { skjermet: true, innsyn: { merke: 'kan-vises' } }, ut: false, fordi: 'skjermet går foran' },
] as const)('kan skrives ut: $ut, fordi $fordi', ({ s, ut }) => {
  expect(kanSkrivesUt(s)).toBe(ut)
})
