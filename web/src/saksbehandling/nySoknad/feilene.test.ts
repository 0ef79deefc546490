import { describe, expect, it } from 'vitest'
import { nySoknad } from '../../felles/tekster/nb/nySoknad.ts'
import { feilene } from './feilene.ts'
import {
  lesUtkast,
  TOM_LINJE,
  TOM_PARTNER,
  TOMT_BARN,
  tilKropp,
  tomt,
  ULESELIG,
  type Verdier,
  valider,
} from './verdier.ts'

const IDAG = '2026-11-23'
const medNavn = (endring: Partial<Verdier> = {}): Verdier => {
  const v = tomt(IDAG)
  return { ...v, soker: { ...v.soker, fornavn: 'Ola', etternavn: 'Tveter' }, ...endring }
}
const felt = (v: Verdier) => feilene(v, IDAG, nySoknad.feil).map(f => f.felt)

describe('ny søknad på papir eller muntlig', () => {
  it('har det som ikke kunne leses, igjen når utkastet åpnes, og sier fra om det', () => {
    const v = medNavn({
      barn: [{ ...TOMT_BARN, fornavn: 'Ada', etternavn: 'Tveter', fodselsdato: '010122' }],
    })
    const igjen = lesUtkast(JSON.stringify(v), IDAG)
    expect(igjen?.barn[0]?.fodselsdato).toBe('010122')
    expect(felt(v)).toEqual(['barn.0.fodselsdato'])
  })

  it('kan sendes med bare navnet', () => {
    expect(valider(medNavn()).success).toBe(true)
    expect(felt(medNavn())).toEqual([])
  })

  it('sender språket bare med et ja, og ingenting når det ikke er spurt', () => {
    const med = (s: Partial<Verdier['soker']>) => {
      const v = medNavn()
      return tilKropp({ ...v, soker: { ...v.soker, ...s } }).soker
    }
    const navn = { fornavn: 'Ola', etternavn: 'Tveter' }
    expect(med({ tolk: 'ja', tolkesprak: ' dari ', malform: 'nn' })).toEqual({
      ...navn,
      tolk: 'ja',
      tolkesprak: 'dari',
      malform: 'nn',
    })
    expect(med({ tolk: 'nei', tolkesprak: 'dari' })).toEqual({ ...navn, tolk: 'nei' })
    expect(med({ tolkesprak: 'dari' })).toEqual(navn)
  })

  it.each([
    [tomt(IDAG), ['soker.fornavn', 'soker.etternavn'], 'uten navn vet ingen hvem saken gjelder'],
    [medNavn({ mottattDato: '' }), ['mottattDato'], 'fristene regnes fra dagen den kom'],
    [medNavn({ mottattDato: '2026-11-24' }), ['mottattDato'], 'ingen søknad er levert i morgen'],
    [medNavn({ mottattDato: '010122' }), ['mottattDato'], 'det som ikke kan leses, må rettes'],
    [
      medNavn({ barn: [TOMT_BARN, { ...TOMT_BARN, fornavn: 'Emil' }] }),
      ['barn.1.etternavn'],
      'feilen står på raden som vises',
    ],
    [medNavn({ inntekter: [{ ...TOM_LINJE, belop: 100 }] }), ['inntekter.0.tekst'], 'et beløp gjelder noe'],
    [
      medNavn({ utgifter: [{ ...TOM_LINJE, tekst: 'Strøm', belop: ULESELIG }] }),
      ['utgifter.0.belop'],
      'uleselig beløp er ikke tomt',
    ],
    [
      medNavn({ barn: [{ ...TOMT_BARN, fornavn: 'E', etternavn: 'T', samvarsgrad: '120' }] }),
      ['barn.0.samvarsgrad'],
      'mer enn hele tiden finnes ikke',
    ],
    [
      medNavn({ medPartner: true, partner: { ...TOM_PARTNER, fornavn: 'Kim', fodselsdato: '1. mai' } }),
      ['partner.fodselsdato', 'partner.etternavn'],
      'partneren er også et menneske med navn',
    ],
  ])('sier hvilket felt som må rettes %#', (verdier, ventet, fordi) => {
    expect(felt(verdier), fordi).toEqual(ventet)
  })

  it('sender ikke tomme rader og tomme felt', () => {
    const kropp = tilKropp(medNavn({ barn: [TOMT_BARN], utgifter: [TOM_LINJE] }))
    expect(kropp).toMatchObject({ barn: [], utgifter: [], soker: { fornavn: 'Ola', etternavn: 'Tveter' } })
    expect(kropp).not.toHaveProperty('sivilstatus')
    expect(kropp.soker).not.toHaveProperty('telefon')
  })

  it('sender slaget som er valgt, og lar ordene si det når ingen har valgt', () => {
    const linje = { ...TOM_LINJE, tekst: 'Trygd' }
    const kropp = tilKropp(
      medNavn({
        inntekter: [linje, { ...linje, slag: 'barnetrygd', engang: true }],
        utgifter: [{ ...linje, slag: 'strom' }],
      }),
    )
    expect(kropp).toMatchObject({
      inntekter: [{ tekst: 'Trygd' }, { tekst: 'Trygd', type: 'barnetrygd', engang: true }],
      utgifter: [{ tekst: 'Trygd', post: 'strom' }],
    })
    expect(kropp.inntekter).not.toHaveProperty('0.type')
    expect(kropp.inntekter).not.toHaveProperty('0.engang')
  })

  it('sender partneren bare når den er lagt til og har noe i seg', () => {
    const partner = { ...TOM_PARTNER, fornavn: 'Kim', etternavn: 'Tveter', sokerSammen: true }
    expect(tilKropp(medNavn({ partner }))).not.toHaveProperty('partner')
    expect(tilKropp(medNavn({ medPartner: true }))).not.toHaveProperty('partner')
    expect(tilKropp(medNavn({ medPartner: true, partner }))).toMatchObject({
      partner: { fornavn: 'Kim', etternavn: 'Tveter', sokerSammen: true },
    })
    expect(valider(medNavn({ medPartner: true, partner })).success).toBe(true)
  })

  it('leser igjen utkastet, også når et nytt er skrevet bak et gammelt', () => {
    const ny = medNavn({ hvaSokesOm: 'Mat' })
    expect(lesUtkast(`{"hvaSokesOm":"gammelt"}\n${JSON.stringify(ny)}`, IDAG)).toEqual(ny)
    expect(lesUtkast('ikke json', IDAG)).toBeUndefined()
    expect(lesUtkast('{"inntekter":[{"tekst":"Lønn"}]}', IDAG)).toMatchObject({
      medPartner: false,
      inntekter: [{ tekst: 'Lønn', slag: '', engang: false }],
    })
  })
})
