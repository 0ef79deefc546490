import { describe, expect, test } from 'vitest'
import type { BehovId, LinjeId, PersonId, TilbudId } from '../felles/id.ts'
import { kontroller } from '../kontroll/kontroller.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { etBehov } from '../testdata/etBehov.ts'
import { settVilkar, vilkarId } from '../testdata/etVilkar.ts'
import { testomgivelse } from '../testdata/verden.ts'
import { NASJONALE } from '../tilbud/nasjonale.ts'
import { sakForKontroll } from './tilKontroll.ts'
import type { SakKommando } from './utfor.ts'

/** En peker til noe som ikke er i saken, ville stått som en kobling ingen kan følge, eller pekt inn i en annen familie. */
const LINJE = 'ny/sko' as LinjeId
const iArbeid = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .utfor({
      type: 'settLinje',
      soknadId: S1,
      linjeId: LINJE,
      linje: { slag: 'utgift', post: 'annet', tekst: 'Sko', hyppighet: 'engang', kilde: 'samtale' },
      settVersjon: 0,
    })
/** Et behov, et vilkår som gjelder og et som er tatt bort, og en linje som er fjernet. */
const FJERNET = 's1/utgift:0' as LinjeId
const altAaPekePaa = () =>
  iArbeid()
    .utfor(etBehov('b1'))
    .utfor(settVilkar())
    .utfor(settVilkar({}, { id: 'v2' }))
    .utfor({ type: 'fjernVilkar', soknadId: S1, vilkarId: vilkarId('v2'), grunn: 'Ikke nå.', settVersjon: 1 })
    .utfor({
      type: 'fjernLinje',
      soknadId: S1,
      linjeId: FJERNET,
      grunn: 'Betalt av søsteren.',
      settVersjon: 1,
    })
const emil = personId('Emil')
const koden = (svar: { ok: boolean; feil?: { kode: string } }) => (svar.ok ? 'ja' : svar.feil?.kode)

describe('uenighet i en kontroll', () => {
  const bestrid = (
    pekere: { hvem?: PersonId; linjeId?: string },
    svar: 'uenig' | 'trukket' = 'uenig',
  ): Extract<SakKommando, { type: 'bestridKontroll' }> => ({
    type: 'bestridKontroll',
    soknadId: S1,
    kontroll: 'V2',
    kode: 'V2.har-egen-tekst',
    ...pekere,
    svar,
    grunn: 'Vi kjenner dem.',
    settVersjon: svar === 'uenig' ? 0 : 1,
  })
  test.each([
    { pekere: {}, svar: 'ja', fordi: 'kontrollen kan gjelde hele saken' },
    { pekere: { hvem: emil }, svar: 'ja', fordi: 'barnet er i saken' },
    { pekere: { hvem: SOKER }, svar: 'ja', fordi: 'søkeren er i saken' },
    { pekere: { hvem: personId('Fremmed') }, svar: 'person-finnes-ikke', fordi: 'barnet er i en annen sak' },
    { pekere: { linjeId: LINJE }, svar: 'ja', fordi: 'linjen er i søknaden' },
    { pekere: { linjeId: FJERNET }, svar: 'ja', fordi: 'linjen er fjernet, og kontrollen kan spørre om det' },
    { pekere: { linjeId: 'b1' }, svar: 'ja', fordi: '§ 41 peker på et behov' },
    { pekere: { linjeId: 'v1' }, svar: 'ja', fordi: 'kontrollen av vilkår peker på vilkåret' },
    { pekere: { linjeId: 'v2' }, svar: 'ja', fordi: 'vilkåret er tatt bort siden' },
    { pekere: { linjeId: 'ny/fremmed' }, svar: 'linje-finnes-ikke', fordi: 'ingenting i saken heter det' },
  ])('$pekere gir $svar, fordi $fordi', ({ pekere, svar }) => {
    expect(koden(altAaPekePaa().prov(bestrid(pekere)))).toBe(svar)
  })

  test('alt en kontroll peker på, kan bestrides', () => {
    const s = altAaPekePaa()
      .besvartBehov('b1', 'oppfolging-17')
      .medPeriode()
      .beslutt(LINJE, { utfall: 'avslatt', begrunnelse: 'De har sko.' })
    const bilde = sakForKontroll(s.sak, S1, testomgivelse(s.verden))
    const funn = (bilde ? kontroller(bilde) : []).flatMap(({ kontroll, resultat: r }) =>
      (r.utfall === 'mangler' || r.utfall === 'krever-skjonn') && r.linjeId ? [{ ...r, kontroll }] : [],
    )
    expect(new Set(funn.map(f => f.kontroll))).toEqual(new Set(['V4', 'sotjl-41', 'vilkar']))
    const nei = funn.filter(({ kontroll, kode, hvem, linjeId }) => {
      const pekere = { ...(hvem ? { hvem } : {}), ...(linjeId ? { linjeId } : {}) }
      return koden(s.prov({ ...bestrid(pekere), kontroll, kode })) !== 'ja'
    })
    expect(nei).toEqual([])
  })

  test('den kan trekkes når linjen er fjernet siden', () => {
    const uenig = iArbeid().utfor(bestrid({ linjeId: LINJE }), {
      type: 'fjernLinje',
      soknadId: S1,
      linjeId: LINJE,
      grunn: 'De har sko.',
      settVersjon: 1,
    })
    expect(koden(uenig.prov(bestrid({ linjeId: LINJE }, 'trukket')))).toBe('ja')
  })
})

describe('en retur som gjelder en person', () => {
  const foreslatt = () =>
    iArbeid().altKartlagt().medPeriode().alleLinjerBesluttet().alleBarnVurdert().foreslatt().som('sivert')
  test.each([
    { hvem: emil, svar: 'ja', fordi: 'barnet er i saken' },
    { hvem: undefined, svar: 'ja', fordi: 'den kan gjelde hele vedtaket' },
    { hvem: personId('Fremmed'), svar: 'person-finnes-ikke', fordi: 'barnet er i en annen sak' },
  ])('$hvem gir $svar, fordi $fordi', ({ hvem, svar }) => {
    const s = foreslatt()
    const retur: SakKommando = {
      type: 'returnerVedtak',
      vedtakId: s.forslagId(),
      grunner: ['V2'],
      kommentar: 'Skriv mer.',
      ...(hvem ? { personId: hvem } : {}),
    }
    expect(koden(s.prov(retur))).toBe(svar)
  })
})

describe('et behov som besvares med et tilbud', () => {
  const [nasjonalt] = NASJONALE
  test.each([
    { id: nasjonalt?.tilbudId, svar: 'ja', fordi: 'tilbudet står i katalogen' },
    { id: undefined, svar: 'ja', fordi: 'svaret kan stå i ord' },
    { id: 'ukjent' as TilbudId, svar: 'tilbud-finnes-ikke', fordi: 'ingen har et slikt tilbud' },
  ])('$id gir $svar, fordi $fordi', ({ id, svar }) => {
    const s = iArbeid().medBehov('b1')
    const versjon = s.sak.behov[0]?.versjon ?? 0
    const k: SakKommando = {
      type: 'besvarBehov',
      behovId: 'b1' as BehovId,
      svar: 'annen-ordning',
      begrunnelse: 'Fortalt om det.',
      ...(id ? { tilbudId: id } : {}),
      settVersjon: versjon,
    }
    expect(koden(s.prov(k))).toBe(svar)
  })

  test('et tilbud familien har fått vite om, kan være svaret også når det er tatt ut av katalogen', () => {
    const lokalt = { ...(nasjonalt as NonNullable<typeof nasjonalt>), tilbudId: 'eget' as TilbudId }
    const fortalt = iArbeid()
      .medPolicy({ lokaleTilbud: [lokalt] })
      .medBehov('b1')
      .utfor({
        type: 'fortellOmTilbud',
        tilbudId: 'eget' as TilbudId,
        til: [SOKER],
        om: [],
        dato: '2026-11-20',
        kanal: 'kontor',
      } as never)
      .medPolicy({ lokaleTilbud: [] })
    const k = { type: 'besvarBehov', behovId: 'b1', svar: 'annen-ordning', begrunnelse: '', tilbudId: 'eget' }
    const settVersjon = fortalt.sak.behov[0]?.versjon ?? 0
    expect(koden(fortalt.prov({ ...k, settVersjon } as SakKommando))).toBe('ja')
  })
})
