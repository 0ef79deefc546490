import { describe, expect, test } from 'vitest'
import { kontroller } from '../kontroll/kontroller.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { settVilkar } from '../testdata/etVilkar.ts'
import { sakForKontroll } from './tilKontroll.ts'

const UTDELING = 'Dere kan hente mat hos Frelsesarmeen.'

const enFamilie = () =>
  enSak().medBarn('Emil', '2021-05-04').medSoknad(enSoknad()).tattTilBehandling().medPeriode()

/** Feltene der kontrollen av ordene fant noe. */
function funnet({ sak, verden }: ReturnType<typeof enFamilie>): readonly unknown[] {
  const o = { personer: verden.personer, naa: { dato: verden.dato }, policy: verden.policy }
  const bilde = sakForKontroll(sak, S1, o)
  return (bilde ? kontroller(bilde) : []).flatMap(({ kontroll, resultat: r }) =>
    kontroll === 'tekst' && r.utfall === 'krever-skjonn' ? [r.tall?.deler] : [],
  )
}

describe('ordene leses mens de skrives, også utenfor begrunnelsen', () => {
  const samlet = { avgjorende: '', brukersSyn: '', brukersSynTelte: '', alternativer: UTDELING, formal: '' }
  test.each([
    {
      sted: 'alternativer',
      sak: () => enFamilie().utfor({ type: 'vurderSamlet', soknadId: S1, ...samlet, settVersjon: 0 }),
    },
    { sted: 'vilkar', sak: () => enFamilie().utfor(settVilkar({ rimelig: UTDELING })) },
  ])('$sted', ({ sted, sak }) => {
    expect(funnet(sak())).toEqual([sted])
  })

  test('uten noe skrevet er det ingenting å finne', () => {
    expect(funnet(enFamilie())).toEqual([])
  })
})
