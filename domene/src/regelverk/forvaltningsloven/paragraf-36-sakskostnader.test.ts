import { describe, expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { dekkesSakskostnader, fristForSakskostnader } from './paragraf-36-sakskostnader.ts'

describe('fristen er tre uker', () => {
  test.each([
    { kommetFram: '2026-11-02', frist: '2026-11-23', fordi: 'tre uker etter en mandag er en mandag' },
    {
      kommetFram: '2026-11-07',
      frist: '2026-11-30',
      fordi: 'fristen ender lørdag 28. og flyttes til mandag',
    },
  ])('melding kommet fram $kommetFram gir frist $frist, fordi $fordi', ({ kommetFram, frist }) => {
    expect(fristForSakskostnader(dato(kommetFram))).toBe(frist)
  })
})

test.each([
  {
    tilfelle: 'et vedtak som ikke er endret',
    endretTilGunst: false,
    krav: '2026-11-10',
    utfall: 'ikke-oppfylt',
    ledd: 'første',
    fordi: 'retten gjelder bare når vedtaket er endret til gunst',
  },
  {
    tilfelle: 'et krav på fristens siste dag',
    endretTilGunst: true,
    krav: '2026-11-23',
    utfall: 'krever-skjonn',
    ledd: 'første',
    fordi: 'om kostnadene var nødvendige, vurderes',
  },
  {
    tilfelle: 'et krav dagen etter fristen',
    endretTilGunst: true,
    krav: '2026-11-24',
    utfall: 'krever-skjonn',
    ledd: 'tredje',
    fordi: '§ 31 gjelder tilsvarende',
  },
] as const)(
  '$tilfelle gir $utfall etter $ledd ledd, fordi $fordi',
  ({ endretTilGunst, krav, utfall, ledd }) => {
    const svar = dekkesSakskostnader({
      endretTilGunst,
      meldingKommetFram: dato('2026-11-02'),
      kravAvgitt: dato(krav),
    })
    expect([svar.utfall, svar.hjemmel.ledd]).toEqual([utfall, ledd])
  },
)
