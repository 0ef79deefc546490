import { Chips, Search } from '@navikt/ds-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { finnRegler, forsteSetning, LOVER, type Lovvalg, lesLov } from './filter.ts'
import { Maskinforklaring, Maskinmerker } from './Maskinmerker.tsx'
import stil from './Regler.module.css'
import { REGELSIDER } from './regler.gen.ts'

/** «Slik virker reglene»: alle paragrafene produktet bruker. Dataene følger koden; siden spør ikke tjenesten om noe. */
export function Regler() {
  const t = useTekster().regler
  const { lov } = lesLov(useSearch({ strict: false }))
  const ga = useNavigate()
  const [sok, settSok] = useState('')
  const treff = finnRegler(REGELSIDER, lov, sok)
  const velgLov = (valgt: string) => void ga({ to: '/regler', search: lesLov({ lov: valgt }), replace: true })
  return (
    <Side tittel={t.tittel} fanetittel={t.tittel} hensikt={t.hensikt}>
      <div className={stil.side}>
        <Panel tittel={t.maskinen.tittel}>
          <Maskinforklaring />
          <p className={stil.lofte}>{t.maskinen.aldri}</p>
          <Lenke til="/regler/kontroller">{t.kontroller.tittel}</Lenke>
        </Panel>
        <search className={stil.sok}>
          <Search
            size="small"
            variant="simple"
            label={t.sok}
            hideLabel={false}
            value={sok}
            onChange={settSok}
            className={stil.felt}
          />
          <Chips aria-label={t.lov}>
            <Chips.Toggle checkmark={false} selected={!lov} onClick={() => velgLov('alle')}>
              {t.alle}
            </Chips.Toggle>
            {LOVER.map(l => (
              <Chips.Toggle key={l} checkmark={false} selected={lov === l} onClick={() => velgLov(l)}>
                {t.lover[l]}
              </Chips.Toggle>
            ))}
          </Chips>
        </search>
        <p className={stil.dempet} role="status">
          {t.antall(treff.length)} {t.bokmaal}
        </p>
        {treff.length === 0 && <p>{t.ingen}</p>}
        {LOVER.map(l => (
          <Lovliste key={l} lov={l} sider={treff.filter(s => s.lov === l)} />
        ))}
      </div>
    </Side>
  )
}

function Lovliste({ lov, sider }: { lov: Lovvalg; sider: typeof REGELSIDER }) {
  const t = useTekster().regler
  if (sider.length === 0) return null
  return (
    <Panel tittel={t.lover[lov]} tett>
      <ul className={stil.liste}>
        {sider.map(s => (
          <li key={s.id} className={stil.rad}>
            <div lang="nb">
              <Lenke til={`/regler/${s.id}`}>
                § {s.paragraf} {s.tittel}
              </Lenke>
              <p className={stil.ingress}>{forsteSetning(s.krever)}</p>
            </div>
            <Maskinmerker maskinen={s.maskinen} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
