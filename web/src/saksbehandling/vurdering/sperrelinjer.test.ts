import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { describe, expect, it } from 'vitest'
import { nb } from '../../felles/tekster/nb/index.ts'
import { sperrelinjer } from './sperrelinjer.ts'

type Grunnlag = Parameters<typeof sperrelinjer>[1]
const t = nb.vurdering.sperrer

const linje = (linjeId: string, tekst: string, bestemt: boolean): Linjevisning => ({
  linjeId,
  versjon: 1,
  slag: 'utgift',
  post: 'annet',
  inntektstype: null,
  tekst,
  gjelder: null,
  faktisk: null,
  hyppighet: 'manedlig',
  kilde: 'soknad',
  dato: null,
  art: null,
  dokument: null,
  deltid: null,
  bosted: null,
  samvarsgrad: null,
  livsopphold: null,
  tillegg: null,
  endretSiden: false,
  norm: null,
  sats: null,
  kategori: null,
  endringer: [],
  holdesUtenfor: 'nei',
  beslutning: bestemt
    ? {
        utfall: 'avslatt',
        belop: null,
        hjemmel: null,
        begrunnelse: 'Nei.',
        erDetNok: null,
        av: { ansattId: '', navn: '' },
      }
    : null,
  paragraf19: null,
  grunner: { behov: [], koblingsversjon: 0, hvilerPaIngenting: false },
})
const teo = {
  personId: 'p-teo',
  navn: 'Teo Haugdal',
  fornavn: 'Teo',
  alder: 4,
  versjon: 0,
  vurdere: '',
  vekte: '',
  vise: '',
  av: null,
  opplysninger: [],
  ikkeSpurt: 13,
  grunner: {
    fakta: [],
    faktaversjon: 0,
    valgbare: [],
    syn: null,
    barnetsSyn: null,
    foreldresyn: null,
    foreldrevern: false,
    mot: [],
    undersoktversjon: 0,
    undersokt: null,
  },
}
const klar: Grunnlag = {
  barn: [teo],
  linjer: [linje('l1', 'Husleie', true)],
  tattBort: [],
  sperrer: [],
  tattOpp: null,
}
const sperre = (kode: string, endring: { hvem?: string; linjeId?: string } = {}) => ({
  kode,
  setning: 'Fra tjeneren.',
  hvem: null,
  linjeId: null,
  ...endring,
})
const lest = (v: Grunnlag) =>
  sperrelinjer('s', v).map(l => (l.kode ? `${l.om ?? ''}: ${t.setning[l.kode]}` : l.ukjent))

describe('det som står mellom meg og et forslag', () => {
  it('er ingenting når ingenting sperrer', () => {
    expect(sperrelinjer('s', klar)).toEqual([])
  })

  it('nevner barnet ved navn og fører til barnets første felt', () => {
    const v = { ...klar, sperrer: [sperre('barn-ikke-vurdert', { hvem: 'p-teo' })] }
    expect([lest(v), sperrelinjer('s', v)[0]?.vei]).toEqual([
      ['Teo: det er ikke skrevet hva som er best for barnet'],
      { slag: 'sted', id: 'barn-p-teo-vurdere' },
    ])
  })

  it('nevner linjen ved navn og fører til § 19-knappen på den', () => {
    const v = { ...klar, sperrer: [sperre('paragraf-19-ikke-vurdert', { linjeId: 'l1' })] }
    expect([lest(v), sperrelinjer('s', v)[0]?.vei]).toEqual([
      ['Husleie: avslått uten at § 19 er vurdert'],
      { slag: 'sted', id: 'linje-l1-19' },
    ])
  })

  it('livsopphold som er tatt bort, nevnes ved navn og fører til veien tilbake', () => {
    const tattBort = {
      linjeId: 'livsopphold/p-teo',
      tekst: 'Livsopphold',
      gjelder: { personId: 'p-teo', fornavn: 'Teo' },
      grunn: 'Trengs ikke.',
      fordi: null,
      deltid: null,
    }
    const sperrer = [sperre('livsopphold-tatt-bort', { linjeId: tattBort.linjeId })]
    const v = { ...klar, tattBort: [tattBort], sperrer }
    expect([lest(v), sperrelinjer('s', v)[0]?.vei]).toEqual([
      ['Livsopphold: tatt bort uten at det står om de har søkt om det'],
      { slag: 'sted', id: 'linje-livsopphold-p-teo' },
    ])
  })

  it.each([
    ['ikke-tatt-til-behandling', { slag: 'side', til: '/saker/s' }],
    ['periode-mangler', { slag: 'sted', id: 'periode' }],
    ['linje-ikke-besluttet', { slag: 'sted', id: 'budsjett' }],
  ])('fører til stedet det rettes: %s', (kode, vei) => {
    expect(sperrelinjer('s', { ...klar, sperrer: [sperre(kode)] })).toMatchObject([{ kode, vei }])
  })

  it('tar det i den rekkefølgen det bør gjøres: barna først, så månedene, så linjene', () => {
    const v = {
      ...klar,
      sperrer: [
        sperre('periode-mangler'),
        sperre('barn-ikke-vurdert', { hvem: 'p-teo' }),
        sperre('alle-barna-ubesvart'),
      ],
    }
    expect(sperrelinjer('s', v).map(l => l.kode)).toEqual([
      'alle-barna-ubesvart',
      'periode-mangler',
      'barn-ikke-vurdert',
    ])
  })

  it('viser tjenerens setning for en sperre den ikke kjenner', () => {
    expect(lest({ ...klar, sperrer: [sperre('ny-sperre')] })).toEqual(['Fra tjeneren.'])
  })
})
