import { describe, expect, test } from 'vitest'
import { dato, maned } from '../../felles/dato.ts'
import type { LofteId, PersonId } from '../../felles/id.ts'
import type { Svaropplysninger } from '../../kartlegging/hendelser.ts'
import { TEMA } from '../../kartlegging/tema.ts'
import { enSak } from '../../testdata/enSak.ts'
import { avsluttSamtale, enSamtale, etLofte, SAM1 } from '../../testdata/enSamtale.ts'
import { enSoknad } from '../../testdata/enSoknad.ts'
import { personId } from '../../testdata/etBarn.ts'
import { etNotat } from '../../testdata/etNotat.ts'
import { TUVA } from '../../testdata/verden.ts'
import { oppgaver } from '../oppgaver.ts'
import { type Oppgavetype, paaDagen } from '../oppgavetyper.ts'

type Bygger = ReturnType<typeof enSak>
const finn = (s: Bygger, type: Oppgavetype) => oppgaver(s.sak).find(o => o.type === type)
const notat = etNotat()

describe('en samtale som ikke er skrevet ned (S-084)', () => {
  const startet = () => enSak().utfor({ type: 'taSak' }, enSamtale())

  test('maser fra dagen etter, hos den som holdt den', () => {
    const o = finn(startet(), 'journalfor-samtale')
    expect(o).toMatchObject({ fra: '2026-11-21', frist: '2026-11-21', ansattId: TUVA, samtaleId: SAM1 })
    expect(o && paaDagen(o, { dagens: dato('2026-11-20'), intervall: 3 })).toBe(undefined)
    expect(o && paaDagen(o, { dagens: dato('2026-11-21'), intervall: 3 })).toBeDefined()
  })

  test('blir hos den som har saken nå, når den som holdt den, ikke lenger har den', () => {
    const flyttet = startet().utfor({ type: 'fjernTildeling', ansattId: TUVA, grunn: 'Ny jobb.' })
    expect(finn(flyttet, 'journalfor-samtale')).not.toHaveProperty('ansattId')
  })

  test('er borte når den er avsluttet med et notat', () => {
    expect(finn(startet().utfor(notat, avsluttSamtale()), 'journalfor-samtale')).toBe(undefined)
  })
})

describe('at et barn tolket', () => {
  test('er en oppgave til noen har fulgt det opp', () => {
    const sak = enSak()
      .medBarn('Emil')
      .utfor(enSamtale({ barnTolket: { hvem: personId('Emil'), grunn: 'Tolken kom ikke.' } }))
    expect(finn(sak, 'barn-tolket')).toMatchObject({ personId: personId('Emil') })
    const fulgt = sak.utfor({ type: 'folgOppBarnetolking', samtaleId: SAM1, hvordan: 'Tolk er bestilt.' })
    expect(finn(fulgt, 'barn-tolket')).toBe(undefined)
  })
})

describe('det som er avtalt', () => {
  const innen = dato('2026-11-27')
  test.each([
    { om: {}, type: undefined, fra: '', fordi: 'uten dag er det ikke noe å mase om' },
    { om: { innen }, type: 'hold-avtale', fra: '2026-11-20', fordi: 'det Nav lover, står til det er gjort' },
    {
      om: { innen, hvem: 'familien' as const },
      type: 'spor-om-avtale',
      fra: '2026-11-27',
      fordi: 'vi spør den dagen det skulle vært gjort',
    },
    {
      om: { innen, slag: 'ring-tilbake' as const },
      type: 'ring-tilbake',
      fra: '2026-11-20',
      fordi: 'noen venter ved telefonen',
    },
  ] as const)('$type fordi $fordi', ({ om, type, fra }) => {
    const o = oppgaver(enSak().utfor(etLofte(om)).sak)[0]
    expect(o?.type).toBe(type)
    if (type) expect(o).toMatchObject({ fra, frist: innen })
  })

  test('er borte når det er gjort', () => {
    const gjort = enSak().utfor(etLofte({ innen }), {
      type: 'gjorOppLofte',
      lofteId: 'l1' as LofteId,
      utfall: 'holdt',
      tekst: '',
    })
    expect(oppgaver(gjort.sak)).toEqual([])
  })
})

describe('det første møtet (S-059)', () => {
  const familie = () => enSak().medBarn('Emil', '2021-05-04').medSoknad(enSoknad('s1', '2026-11-18'))
  test.each([
    { nar: 'ingen har møtt dem', sak: familie(), venter: true },
    { nar: 'de har vært på kontoret', sak: familie().utfor(enSamtale()), venter: false },
    {
      nar: 'noen har vært hjemme hos dem',
      sak: familie().utfor(enSamtale({ sted: 'hjemmebesok' })),
      venter: false,
    },
    { nar: 'det var på telefonen', sak: familie().utfor(enSamtale({ sted: 'telefon' })), venter: true },
    {
      nar: 'møtet var samme dag som søknaden',
      sak: familie().utfor(enSamtale({ dato: dato('2026-11-18') })),
      venter: false,
    },
    {
      nar: 'møtet var dagen før søknaden',
      sak: familie().utfor(enSamtale({ dato: dato('2026-11-17') })),
      venter: true,
    },
    {
      nar: 'møtet var med barnehagen',
      sak: familie().utfor(enSamtale({ annenInstans: { navn: 'Barnehagen' } })),
      venter: true,
    },
    { nar: 'det ikke er barn', sak: enSak().medSoknad(), venter: false },
    { nar: 'det er den andre søknaden', sak: avsluttet(familie()).medSoknad(enSoknad('s2')), venter: false },
  ])('venter når $nar: $venter', ({ sak, venter }) => {
    expect(finn(sak, 'mot-familien') !== undefined).toBe(venter)
  })
})
const avsluttet = (s: Bygger) =>
  s.utfor({
    type: 'avsluttSoknad',
    soknadId: enSoknad().hendelse.soknadId,
    avslutning: 'trukket',
    grunn: 'Hun ringte.',
  })

describe('samtale når stønaden varer (S-058)', () => {
  const medVedtak = (...perioder: readonly (readonly [string, string])[]) =>
    perioder.reduce((s, [fra, til]) => {
      const periode = { fra: maned(fra), til: maned(til) }
      return s.registrer({
        type: 'VedtakFattet',
        vedtakId: `v-${fra}` as never,
        soknadId: enSoknad().hendelse.soknadId,
        innhold: {
          periode,
          utfall: 'innvilget',
          begrunnelse: '',
          linjer: [],
          barn: [],
          perManed: 0 as never,
          engang: 0 as never,
        },
        godkjenning: { maate: 'andreleser', av: TUVA, merknad: '' },
        kontroller: { utgave: '1', resultater: [] } as never,
        dato: dato(`${fra}-01`),
        digisosSak: 'x',
        hendelsestider: [],
      })
    }, enSak('2026-06-01').medSoknad())
  const frist = (s: Bygger, dagens: string, intervall = 3) => {
    const o = finn(s, 'kvartalssamtale')
    return o && paaDagen(o, { dagens: dato(dagens), intervall })?.frist
  }

  test.each([
    {
      perioder: [['2026-06', '2026-08']],
      dagens: '2026-08-31',
      ventet: undefined,
      fordi: 'stønaden er slutt før kvartalet er gått',
    },
    {
      perioder: [['2026-06', '2026-07']],
      dagens: '2026-09-01',
      ventet: undefined,
      fordi: 'to måneder er ikke lenge',
    },
    {
      perioder: [['2026-06', '2026-12']],
      dagens: '2026-08-17',
      ventet: undefined,
      fordi: 'det er mer enn to uker til',
    },
    { perioder: [['2026-06', '2026-12']], dagens: '2026-08-18', ventet: '2026-09-01', fordi: 'to uker før' },
    {
      perioder: [['2026-06', '2026-12']],
      dagens: '2027-02-01',
      ventet: '2026-09-01',
      fordi: 'den står til den er holdt',
    },
    {
      perioder: [
        ['2026-06', '2026-06'],
        ['2026-07', '2026-07'],
        ['2026-08', '2026-09'],
      ],
      dagens: '2026-09-01',
      ventet: '2026-09-01',
      fordi: 'mange korte vedtak er også lenge',
    },
    {
      perioder: [
        ['2026-01', '2026-03'],
        ['2026-08', '2026-09'],
      ],
      dagens: '2026-11-01',
      ventet: undefined,
      fordi: 'det var et opphold',
    },
  ] as const)('$dagens: $ventet fordi $fordi', ({ perioder, dagens, ventet }) => {
    expect(frist(medVedtak(...perioder), dagens)).toBe(ventet)
  })

  test('regnes fra den siste samtalen, med kommunens egen tid', () => {
    const snakket = medVedtak(['2026-06', '2026-12'])
      .utfor(enSamtale({ dato: dato('2026-05-20') }))
      .den('2026-07-10')
      .utfor(enSamtale({ samtaleId: 'sam2' as never, dato: dato('2026-07-10') }))
    expect(frist(snakket, '2026-10-01')).toBe('2026-10-10')
    expect(frist(snakket, '2026-09-01', 2)).toBe('2026-09-10')
  })
})

describe('det som tas siden', () => {
  const valgt = () =>
    enSak()
      .medBarn('Emil', '2021-05-04')
      .medSvar('Emil', 'fritid', 'Spiller.')
      .utfor({
        type: 'velgOmfang',
        omfang: 'akutt',
        naa: TEMA.filter(t => t !== 'skole' && t !== 'fritid'),
        senere: ['skole', 'fritid'],
        begrunnelse: 'Det haster med mat.',
        innen: dato('2026-12-04'),
        settVersjon: 0,
      })
  test('står til hvert barn er spurt om hvert tema etter valget', () => {
    expect(finn(valgt(), 'kartlegg-resten')).toMatchObject({
      frist: '2026-12-04',
      tekst: 'skole,fritid',
      personId: personId('Emil'),
    })
    const en = valgt().medSvar('Emil', 'skole', 'Trives.')
    expect(finn(en, 'kartlegg-resten')).toMatchObject({ tekst: 'fritid' })
    expect(finn(en.medSvar('Emil', 'fritid', 'Spiller fortsatt.'), 'kartlegg-resten')).toBe(undefined)
  })
})

describe('det andre enn familien har sagt', () => {
  const svar = (grunnlag: Svaropplysninger['grunnlag']) =>
    enSak()
      .medBarn('Emil')
      .utfor({
        type: 'registrerOpplysning',
        personId: personId('Emil') as PersonId,
        tema: 'skole',
        svar: { tilstand: 'kartlagt', tekst: 'Mangler regntøy.' },
        sagtAv: 'skole',
        kanal: 'telefon',
        dato: dato('2026-11-19'),
        settVersjon: 0,
        ...(grunnlag ? { grunnlag } : {}),
      })
  const spurt = { grunnlag: 'samtykke', spurtOm: 'Klær' } as const
  test('skal familien få vite', () => {
    expect(finn(svar(spurt), 'varsle-familien')).toMatchObject({ fra: '2026-11-19' })
    expect(finn(svar({ ...spurt, familienVarslet: dato('2026-11-20') }), 'varsle-familien')).toBe(undefined)
  })
  test('legges fram for dem når det taler mot dem (fvl. § 17)', () => {
    const mot = svar({ ...spurt, talerMot: true })
    expect(finn(mot, 'legg-fram')).toBeDefined()
    expect(finn(svar(spurt), 'legg-fram')).toBe(undefined)
    const lagtFram = mot.utfor({
      type: 'oppdaterGrunnlag',
      personId: personId('Emil'),
      tema: 'skole',
      nr: mot.sak.sisteNr,
      forelagt: { dato: dato('2026-11-20'), hvordan: 'På telefon.' },
    })
    expect(finn(lagtFram, 'legg-fram')).toBe(undefined)
  })
})
