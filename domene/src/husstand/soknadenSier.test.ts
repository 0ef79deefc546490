import { describe, expect, test } from 'vitest'
import { oppgaver } from '../sak/oppgaver.ts'
import type { Barneopplysning } from '../soknad/familieopplysninger.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad } from '../testdata/enSoknad.ts'
import { etBarn, personId } from '../testdata/etBarn.ts'
import { bostedISoknaden, soknadsavvik } from './soknadenSier.ts'

const EMIL = personId('Emil')
const sagt = <T>(verdi: T) => ({ kilde: 'bruker' as const, verdi })
const registrert = (verdi: boolean) => ({ kilde: 'system' as const, verdi })
type Svar = Omit<Barneopplysning, 'barn' | 'kilde'>

/** En søknad som nevner Emil og sier dette om ham. */
const soknadOmEmil = (svar: Svar, id = 's1') => {
  const { hendelse } = enSoknad(id)
  return enSoknad(id).med({
    personer: [...hendelse.personer, { nokkel: 'barn:0', personId: EMIL }],
    opplysninger: {
      ...hendelse.opplysninger,
      familie: { barn: [{ barn: 'barn:0', kilde: 'system', ...svar }] },
    },
  })
}
const medEmil = (barn = etBarn()) => enSak().medBarn('Emil', '2019-05-04', barn)
const avvik = (v: ReturnType<typeof enSak>) => soknadsavvik(v.sak.husstand, v.sak.soknader)

describe('hvor barnet bor, slik søknaden sier det', () => {
  test.each([
    [
      { harDeltBosted: sagt(true), folkeregistrertSammen: registrert(true) },
      { bosted: 'delt' },
      'svaret går foran registeret',
    ],
    [{ samvarsgrad: sagt(40) }, { bosted: 'samvar', samvarsgrad: 40 }, 'oppgitt samvær'],
    [{ samvarsgrad: sagt(140.4) }, { bosted: 'samvar', samvarsgrad: 100 }, 'mer enn hele tiden finnes ikke'],
    [{ folkeregistrertSammen: registrert(true) }, { bosted: 'fast' }, 'samme adresse'],
    [{ borSammenMed: sagt(false) }, { bosted: 'bor-ikke-her' }, 'svart nei'],
    [
      { bosted: sagt('samvar' as const) },
      { bosted: 'samvar' },
      'papirskjemaet spør rett ut, også uten prosent',
    ],
    [{ folkeregistrertSammen: registrert(false) }, { bosted: 'ukjent' }, 'en annen adresse sier ikke hvor'],
  ])('%j → %j, fordi %s', (svar: Svar, ventet, _fordi) => {
    expect(bostedISoknaden({ barn: 'barn:0', kilde: 'bruker', ...svar })).toEqual(ventet)
  })
})

describe('en ny søknad om et barn vi kjenner', () => {
  test.each([
    [etBarn(), { samvarsgrad: sagt(40) }, 'samvar', 'bodde fast, søknaden sier samvær'],
    [etBarn().samvar(20), { samvarsgrad: sagt(40) }, 'samvar', 'samværet er et annet'],
    [
      etBarn().deltBosted(),
      { harDeltBosted: sagt(false), folkeregistrertSammen: registrert(true) },
      'fast',
      'søkeren svarer nei på delt bosted',
    ],
    [
      etBarn().borIkkeHer(),
      { folkeregistrertSammen: registrert(true) },
      'fast',
      'registeret sier samme adresse',
    ],
    [etBarn(), { folkeregistrertSammen: registrert(false) }, 'ukjent', 'registeret sier en annen adresse'],
    [
      etBarn().med({ bosted: 'ukjent' }),
      { harDeltBosted: sagt(true) },
      'delt',
      'det vi ikke visste, er nå sagt',
    ],
  ])('sier fra når den sier noe annet %#', (barn, svar: Svar, bosted, fordi) => {
    const sak = medEmil(barn).medSoknad(soknadOmEmil(svar))
    expect(avvik(sak), fordi).toMatchObject([{ personId: EMIL, soknadId: 's1', bosted }])
    expect(oppgaver(sak.sak), fordi).toContainEqual(
      expect.objectContaining({ type: 'soknad-sier-annet', personId: EMIL, for: 'saksbehandler' }),
    )
    expect(sak.sak.husstand.barn[0], 'det gamle står').toMatchObject(barn.opplysninger)
  })

  test.each([
    [etBarn(), { folkeregistrertSammen: registrert(true) }, 'det samme'],
    [etBarn().samvar(40), { samvarsgrad: sagt(40) }, 'det samme samværet'],
    [
      etBarn().deltBosted(),
      { folkeregistrertSammen: registrert(true) },
      'et barn med delt bosted er registrert ett sted',
    ],
    [
      etBarn().samvar(40),
      { folkeregistrertSammen: registrert(false) },
      'et barn på samvær er registrert et annet sted',
    ],
    [etBarn().samvar(40), {}, 'en søknad som ikke spør, sier ingenting'],
  ])('sier ikke fra når den ikke sier noe annet %#', (barn, svar: Svar, fordi) => {
    expect(avvik(medEmil(barn).medSoknad(soknadOmEmil(svar))), fordi).toEqual([])
  })

  const rett = (barn = etBarn()) => ({
    type: 'rettBarneopplysninger' as const,
    personId: EMIL,
    barn: barn.opplysninger,
    kilde: 'familien' as const,
    grunn: 'Moren fortalte det.',
    settVersjon: 1,
  })

  test.each([
    [etBarn().samvar(40), 'det nye er skrevet inn'],
    [etBarn(), 'et menneske har spurt, og det gamle gjelder'],
  ])('avviket er borte når et menneske har skrevet hva som gjelder %#', (barn, fordi) => {
    const sak = medEmil().medSoknad(soknadOmEmil({ samvarsgrad: sagt(40) }))
    expect(avvik(sak.utfor(rett(barn))), fordi).toEqual([])
  })

  test('det gjelder den siste søknaden som sier noe; en feilregistrert sier ingenting', () => {
    const to = medEmil()
      .medSoknad(soknadOmEmil({ samvarsgrad: sagt(40) }))
      .medSoknad(soknadOmEmil({ folkeregistrertSammen: registrert(true) }, 's2'))
    expect(avvik(to)).toEqual([])
    const feil = medEmil()
      .medSoknad(soknadOmEmil({ samvarsgrad: sagt(40) }))
      .utfor({
        type: 'avsluttSoknad',
        soknadId: enSoknad().hendelse.soknadId,
        avslutning: 'feilregistrert',
        grunn: 'Feil person.',
      })
    expect(avvik(feil)).toEqual([])
  })

  test('et samvær som ikke er nevnt i rettelsen, står ikke igjen', () => {
    const sak = medEmil(etBarn().samvar(40)).utfor(rett())
    expect(sak.sak.husstand.barn[0]).not.toHaveProperty('samvarsgrad')
  })
})
