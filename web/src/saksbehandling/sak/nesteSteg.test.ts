import type { Oppgavevisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { describe, expect, it, test } from 'vitest'
import { SAK, SOKNAD, saksfixture } from '../../felles/sak/fixture.ts'
import { nesteSteg } from './nesteSteg.ts'

const VEDTAK = '00000000-0000-7000-8000-000000000099'
const oppgave = (type: Oppgavevisning['type'], mer: Partial<Oppgavevisning> = {}): Oppgavevisning => ({
  oppgaveId: type,
  type,
  sakId: SAK,
  familie: 'Tveter',
  frist: null,
  fra: '2026-11-02',
  for: 'saksbehandler',
  soknadId: SOKNAD,
  vedtakId: VEDTAK,
  samtaleId: null,
  person: { personId: saksfixture.barn[2]?.personId ?? '', fornavn: 'Emil' },
  tekst: null,
  ...mer,
})
const medFase = (fase: Saksvisning['soknader'][number]['fase']): Saksvisning => ({
  ...saksfixture,
  oppgaver: [],
  soknader: saksfixture.soknader.map(s => ({ ...s, fase })),
})
const akutt = {
  behov: ['mat' as const, 'strom' as const],
  gjenstar: ['strom' as const],
  dato: '2026-11-02',
  avklart: false,
}

describe('neste steg', () => {
  test.each([
    ['ny-soknad', 'taSoknaden', 'søknaden er ikke tatt til behandling'],
    ['manglende-barn', 'manglendeBarn', 'registeret sjekkes før noen spør foreldrene'],
    ['alle-barna', 'alleBarna', 'en tom liste beviser ingenting'],
    ['kartlegg-barn', 'kartlegg', 'et barn er ikke spurt om noe'],
    ['rett-returnert', 'rett', 'vedtaket kom i retur'],
    ['foresla-pa-nytt', 'foreslaPaNytt', 'vurderingen er endret etter forslaget'],
    ['send-brev', 'sendBrev', 'svaret går ikke av seg selv'],
    ['sending-stoppet', 'stoppet', 'familien har ikke fått svaret'],
    ['godkjenn-vedtak', 'venter', 'den som har saken, kan ikke lese sitt eget'],
    ['brev-mangler', 'brev', 'vedtaket er fattet uten brev'],
    ['etterkontroll', 'etterkontroll', 'nødhjelpen er ikke sett over'],
  ] as const)('oppgaven %s gir steget %s: %s', (type, slag, _fordi) => {
    expect(nesteSteg({ ...medFase('ferdig'), oppgaver: [oppgave(type)] }).slag).toBe(slag)
  })

  test.each(['godkjenn-vedtak', 'etterkontroll'] as const)(
    'er å gi vedtaket til en leser når saken er gradert og ingen har fått det (%s)',
    type => {
      const oppgaver = [oppgave(type), oppgave('gi-til-leser')]
      const steg = nesteSteg({ ...medFase('ferdig'), oppgaver })
      expect(steg).toEqual({ slag: 'giTilLeser', vedtakId: VEDTAK })
    },
  )

  it('er den nødhjelpen som gjenstår, før alt annet, også når ingen har tatt saken', () => {
    const sak = { ...saksfixture, tildelt: [], erTildeltMeg: false }
    const steg = nesteSteg({ ...sak, soknader: sak.soknader.map(s => ({ ...s, akutt })) })
    expect(steg).toEqual({ slag: 'akutt', soknadId: SOKNAD, behov: ['strom'] })
  })

  it('er å ta saken når ingen har den og noe venter', () => {
    expect(nesteSteg({ ...saksfixture, tildelt: [], erTildeltMeg: false }).slag).toBe('taSaken')
  })

  it('gir ingen oppgave til den som ikke har saken', () => {
    expect(nesteSteg({ ...saksfixture, erTildeltMeg: false })).toEqual({
      slag: 'andreHar',
      navn: 'Ingrid Moen',
    })
  })

  it('lar en kollega lese forslaget, selv om en annen har saken', () => {
    const sak = { ...saksfixture, erTildeltMeg: false, oppgaver: [oppgave('godkjenn-vedtak')] }
    expect(nesteSteg(sak)).toEqual({ slag: 'godkjenn', vedtakId: VEDTAK })
  })

  it('teller temaene barnet ikke er spurt om', () => {
    const steg = nesteSteg({ ...saksfixture, oppgaver: [oppgave('kartlegg-barn')] })
    expect(steg).toEqual({ slag: 'kartlegg', fornavn: 'Emil', ikkeSpurt: 7 })
  })

  it('er å vurdere når barna er kartlagt', () => {
    expect(nesteSteg(medFase('vurdering')).slag).toBe('vurder')
  })

  it('er ingenting når søknaden er ferdig', () => {
    expect(nesteSteg(medFase('ferdig')).slag).toBe('ferdig')
  })
})
