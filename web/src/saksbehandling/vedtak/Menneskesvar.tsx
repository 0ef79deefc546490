import type { Lesepunkt, Punktsvar } from '@handlingsrom/domene/vedtak/lesing/typer'
import { LESEPUNKTER, PUNKTSVAR } from '@handlingsrom/kontrakt/sak/lesing'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Radio, RadioGroup } from '@navikt/ds-react'
import { kontrollsetning } from '../../felles/komponenter/kontrollsetning.ts'
import { Lagrestatus } from '../../felles/komponenter/Lagrestatus.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Lesing.module.css'
import type { Lesekladd } from './lesekladd.ts'

/** Kontrollene hvert punkt viser funnene fra. Punktet selv svares bare av et menneske. */
const KONTROLLER: Record<Lesepunkt, readonly string[]> = {
  V2: ['V2'],
  V3: ['V3', 'barnets-syn'],
  'fvl-17': ['K1', 'K2', 'K3', 'manglende-opplysninger'],
  'barnas-behov': [],
}

/** Det bare et menneske kan si. Ingenting er valgt på forhånd, og svaret står med navnet til den som leste. */
export function Menneskesvar({ vedtak, kladd }: { vedtak: Vedtaksvisning; kladd: Lesekladd }) {
  const tekster = useTekster()
  const t = tekster.lesing.punkt
  return (
    <Panel tittel={t.tittel}>
      <div className={stil.skjema}>
        <BodyShort size="small" className={stil.dempet}>
          {t.under}
        </BodyShort>
        {LESEPUNKTER.map(p => (
          <RadioGroup
            key={p}
            size="small"
            legend={t.sporsmal[p]}
            description={funnene(vedtak, p, tekster)}
            value={kladd.svar[p] ?? ''}
            onChange={(svar: Punktsvar) => kladd.svarPa(p, svar)}
          >
            <div className={stil.valgrad}>
              {PUNKTSVAR.map(s => (
                <Radio key={s} value={s}>
                  {t.svar[s]}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        ))}
        <Lagrestatus lagring={kladd.lagring} lagretKl={kladd.lagretKl} />
      </div>
    </Panel>
  )
}

function funnene(v: Vedtaksvisning, p: Lesepunkt, tekster: ReturnType<typeof useTekster>): string {
  return v.kontroller
    .filter(k => KONTROLLER[p].includes(k.kontroll) && k.resultat.utfall !== 'ikke-aktuelt')
    .slice(0, 3)
    .map(k => kontrollsetning(tekster.kontroll, k.resultat.kode, 'tall' in k.resultat ? k.resultat.tall : {}))
    .join(' ')
}
