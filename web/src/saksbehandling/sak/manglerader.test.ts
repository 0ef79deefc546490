import { describe, expect, it } from 'vitest'
import { lagFormat } from '../../felles/format.ts'
import { saksfixture } from '../../felles/sak/fixture.ts'
import { nb } from '../../felles/tekster/nb/index.ts'
import { antallMangler } from './antallMangler.ts'
import { manglerader } from './manglerader.ts'

const ord = { t: nb.sak, format: lagFormat('nb'), oppgaver: nb.oppgaver }
const titler = (sak: typeof saksfixture) => manglerader(sak, ord).map(r => r.tittel)

describe('mangler og frister', () => {
  it('samler svarene som mangler på tvers av barna, med hvert barn ved navn', () => {
    const rad = manglerader(saksfixture, ord).find(r => r.id === 'ikke-spurt')
    expect(rad).toMatchObject({ tittel: '11 spørsmål er ikke stilt', under: 'Jonas 2, Selma 2, Emil 7' })
  })

  it('teller ikke et barn som er utelatt med en grunn, men viser grunnen', () => {
    const utelatt = {
      grunn: 'kortvarig-behov' as const,
      tekst: 'Ett busskort.',
      dato: '2026-11-20',
      innen: null,
    }
    const sak = {
      ...saksfixture,
      barn: saksfixture.barn.map(b => (b.fornavn === 'Emil' ? { ...b, utelatt } : b)),
    }
    expect(antallMangler(sak).kartlegging).toBe(7)
    expect(titler(sak)).toContain('Emil er ikke kartlagt, med grunn')
  })

  it('har én rad for vedtaket ingen har fått å lese: det den som har saken, skal gjøre', () => {
    const felles = { ...saksfixture.oppgaver[0], vedtakId: 'v1', frist: null } as never as object
    const oppgaver = [
      { ...felles, oppgaveId: 'godkjenn', type: 'godkjenn-vedtak', for: 'andreleser' },
      { ...felles, oppgaveId: 'gi', type: 'gi-til-leser', for: 'saksbehandler' },
    ] as typeof saksfixture.oppgaver
    const venter = nb.sak.panel.godkjenn
    expect(titler({ ...saksfixture, oppgaver })).toContain('Vedtaket har ingen leser')
    expect(titler({ ...saksfixture, oppgaver })).not.toContain(venter)
    expect(titler({ ...saksfixture, oppgaver: oppgaver.slice(0, 1) })).toContain(venter)
  })

  it('sier ingenting om vurderingen før søknaden er kommet dit', () => {
    const kontroller = [
      {
        kontroll: 'V2' as const,
        resultat: { utfall: 'mangler' as const, kode: 'V2.ingen-tekst', tall: { navn: 'Emil' } },
      },
    ]
    const tittel = 'Emil mangler en egen vurdering'
    expect(titler({ ...saksfixture, kontroller })).not.toContain(tittel)
    const soknader = saksfixture.soknader.map(s => ({ ...s, fase: 'vurdering' as const }))
    expect(titler({ ...saksfixture, kontroller, soknader })).toContain(tittel)
  })

  it('viser datoen søkeren er lovet svar når foreløpig svar er gitt', () => {
    const forelopigSvar = { dato: '2026-11-20', forventetSvar: '2026-12-18', grunn: 'Venter på lønnsslipp' }
    const soknader = saksfixture.soknader.map(s => ({ ...s, forelopigSvar }))
    const rad = manglerader({ ...saksfixture, soknader }, ord).at(-1)
    expect(rad).toMatchObject({ tittel: 'Svar lovet søkeren', frist: '2026-12-18' })
    expect(rad?.under).not.toMatch(/digitalt/)
  })

  it('sier at brevet må sendes av et menneske når det ikke går digitalt', () => {
    const forelopigSvar = { dato: '2026-11-20', forventetSvar: '2026-12-18', grunn: 'Venter på lønnsslipp' }
    const soknader = saksfixture.soknader.map(s => ({ ...s, forelopigSvar, harInnsyn: false }))
    expect(manglerader({ ...saksfixture, soknader }, ord).at(-1)?.under).toMatch(
      /går ikke digitalt: skriv det ut/,
    )
  })

  it('viser både det som står i saken, og det den nye søknaden sier om barnet', () => {
    const [jonas] = saksfixture.barn
    if (!jonas) throw new Error('Fixturen har barn')
    const sagt = { soknadId: 's', mottattDato: '2026-11-20', samvarsgrad: 40, ikkeRegistrertHer: false }
    const rad = (soknadenSier: typeof jonas.soknadenSier) => {
      const barn = [{ ...jonas, soknadenSier }]
      const oppgaver = saksfixture.oppgaver.map(o => ({
        ...o,
        type: 'soknad-sier-annet' as const,
        person: { personId: jonas.personId, fornavn: jonas.fornavn },
      }))
      return manglerader({ ...saksfixture, barn, oppgaver }, ord)[0]?.under
    }
    expect(rad({ ...sagt, bosted: 'samvar' })).toBe(
      'I saken: Bor fast her. I søknaden 20. nov.: Er her på samvær, 40 %.',
    )
    expect(rad({ ...sagt, bosted: 'ukjent', samvarsgrad: null, ikkeRegistrertHer: true })).toContain(
      'ikke registrert på samme adresse',
    )
  })

  it('ber om at registeret sjekkes før foreldrene spørres', () => {
    const oppgaver = saksfixture.oppgaver.map(o => ({
      ...o,
      type: 'manglende-barn' as const,
      person: { personId: 'p', fornavn: 'Nora' },
    }))
    expect(manglerader({ ...saksfixture, oppgaver }, ord)[0]?.under).toBe(
      'Ikke spør foreldrene før registeret er sjekket',
    )
  })
})
