import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { NotatId } from '../felles/id.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import { AKUTTBEHOV } from '../soknad/hendelser.ts'
import { enSak, etDokument, nodhjelpskommando } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { testomgivelse } from '../testdata/verden.ts'
import { kontrollerKartlegging, sperrer } from './kontroller.ts'

/** En familie ingen har spurt om noe: alt mangler. */
const uspurt = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medBarn('Sana', '2014-09-30')
    .medVoksen('Olav')
    .medSoknad(enSoknad('s1', '2026-11-20').medAkutt('mat', 'bosted', 'strom'))

describe('kartleggingen står aldri mellom en familie og hjelpen', () => {
  test('i denne familien mangler alt, og et vedtak ville vært sperret', () => {
    const sak = uspurt()
    const bilde = sakForKontroll(sak.sak, S1, testomgivelse(sak.verden))
    if (!bilde) throw new Error('søknaden er i saken')
    const mangler = kontrollerKartlegging(bilde).filter(k => k.resultat.utfall === 'mangler')
    expect([...new Set(mangler.map(k => k.kontroll))]).toEqual([
      'alle-barna',
      'K1',
      'K2',
      'K3',
      'barnets-syn',
      'hvert-familiemedlem',
      'manglende-opplysninger',
    ])
    expect([...new Set(sperrer(bilde).map(s => s.kode))].slice(0, 2)).toEqual([
      'alle-barna-ubesvart',
      'barn-ikke-kartlagt',
    ])
  })

  test.each(AKUTTBEHOV)(
    'nødhjelp som dekker %s, innvilges (§ 18, og § 27 når det er tak over hodet)',
    behov => {
      const sak = uspurt()
      const k = nodhjelpskommando(sak.verden)
      expect(sak.prov({ ...k, innhold: { ...k.innhold, dekker: [behov] } })).toMatchObject({ ok: true })
    },
  )

  test('foreløpig svar sendes (fvl. § 11 a)', () => {
    const svar = uspurt().prov({
      type: 'sendForelopigSvar',
      soknadId: S1,
      forventetSvar: dato('2026-12-20'),
      grunn: 'Vi trenger mer tid.',
    })
    expect(svar.ok).toBe(true)
  })

  test('råd og veiledning etter § 17 skrives ned', () => {
    const svar = uspurt().registrer({
      type: 'NotatFerdigstilt',
      notatId: 'n1' as NotatId,
      slag: 'telefon',
      dato: dato('2026-11-20'),
      tekst: 'Fortalte om økonomisk rådgivning.',
      gjelder: [personId('Olav')],
    })
    expect(svar.sak.journal).toHaveLength(1)
  })

  test('en klage tas imot og blir en oppgave, hva som enn mangler', () => {
    const { sak } = uspurt().registrer({
      type: 'EttersendelseMottatt',
      soknadId: S1,
      mottattDato: dato('2026-11-20'),
      dokumenter: [etDokument('klage')],
    })
    expect(oppgaver(sak).map(o => o.type)).toContain('nye-dokumenter')
  })
})
