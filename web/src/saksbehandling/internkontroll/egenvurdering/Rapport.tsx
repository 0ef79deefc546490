import { RAPPORTDELER } from '@handlingsrom/kontrakt/egenvurdering'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Delpanel, Kildelinje, Tekstknapp } from './Delpanel.tsx'
import stil from './Egenvurdering.module.css'
import { Provesvar } from './Provesvar.tsx'
import type { Delprops } from './sporringer.ts'

/** Rapporten i delene tilsynsrapportene har. Den skrives ut herfra. */
export function Rapport({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  return (
    <Delpanel id="rapport" tittel={t.del.rapport}>
      <Kildelinje e={e} hva="rapportfelt" />
      <dl className={stil.rapport}>
        {RAPPORTDELER.map(d => (
          <div key={d}>
            <dt className={stil.rad}>
              <span className={stil.navn}>{t.rapport.del[d]}</span>
              {e.kanSkrive && (
                <Tekstknapp
                  e={e}
                  knapp={e.rapport[d] ? t.tidsplan.flytt : t.rapport.skriv}
                  navn={t.rapport.skrivDel(t.rapport.del[d])}
                  tittel={t.rapport.del[d]}
                  hjelp={t.rapport.hjelp[d]}
                  etikett={t.rapport.del[d]}
                  felt={`rapport:${d}`}
                  tekst={e.rapport[d] ?? ''}
                  kommando={tekst => ({ type: 'skrivRapportdel', del: d, tekst })}
                />
              )}
            </dt>
            <dd className={e.rapport[d] ? stil.avsnitt : stil.dempet}>{e.rapport[d] || t.rapport.tom}</dd>
          </div>
        ))}
      </dl>
      <Provesvar e={e} />
    </Delpanel>
  )
}
