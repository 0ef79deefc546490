import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { faseFor } from '../sak/fasegrunnlag.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak, innvilget } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'

const HUSLEIE = 's1/utgift:0'
const foreslatt = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12')
    .alleLinjerBesluttet()
    .alleBarnVurdert()
    .foreslatt()
const endret = () => foreslatt().beslutt(HUSLEIE, innvilget(kroner(9500)))
/** Oppgavene om vedtaket. Møtet med familien står ved siden av, uansett. */
const typer = (s: ReturnType<typeof enSak>) =>
  oppgaver(s.sak)
    .map(o => o.type)
    .filter(type => type !== 'mot-familien')
const fasen = (s: ReturnType<typeof enSak>) => {
  const soknad = s.sak.soknader[0]
  return soknad && faseFor(s.sak, soknad, { personer: s.personer, naa: { dato: s.dato } })
}

describe('når vurderingen er endret etter forslaget, venter ingen på hverandre', () => {
  test('den som foreslo, får oppgaven, og den som leser, mister sin', () => {
    expect(typer(foreslatt())).toEqual(['forelopig-svar', 'godkjenn-vedtak', 'gi-til-leser'])
    expect(typer(endret())).toEqual(['forelopig-svar', 'foresla-pa-nytt'])
    expect([fasen(foreslatt()), fasen(endret())]).toEqual(['godkjenning', 'vurdering'])
  })

  test('et nytt forslag tar plassen til det gamle, med det gamle ved siden av, og kan godkjennes', () => {
    const forste = foreslatt()
    const nytt = endret().foreslatt()
    expect(nytt.sak.vedtak.vedtak).toMatchObject([
      { vedtakId: forste.forslagId(), forslagNr: 2, status: 'foreslatt', forrigeInnhold: {} },
    ])
    expect(nytt.fattetAv(SIVERT).sak.vedtak.vedtak).toMatchObject([{ status: 'fattet' }])
  })

  test('den som leser, kan også sende det tilbake', () => {
    const sak = endret().som(SIVERT)
    const retur: SakKommando = {
      type: 'returnerVedtak',
      vedtakId: sak.forslagId(),
      grunner: ['annet'],
      kommentar: 'Det er endret.',
    }
    expect(typer(sak.utfor(retur).som(TUVA))).toContain('rett-returnert')
  })

  test('et forslag som ikke er endret, kan fortsatt ikke foreslås en gang til', () => {
    expect(
      foreslatt().prov({ type: 'foreslaVedtak', soknadId: S1, utfall: 'innvilget', begrunnelse: 'Igjen.' }),
    ).toMatchObject({ feil: { kode: 'forslag-finnes' } })
  })
})
