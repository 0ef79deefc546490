import { KAN_SPERRE, KONTROLLUTGAVE } from '@handlingsrom/domene/kontroll/kontroller'
import { KONTROLLER, type Kontrollnavn } from '@handlingsrom/domene/kontroll/resultat'
import { DROFTINGSSVAR, type Enighet } from '@handlingsrom/kontrakt/saksprove'
import { Heading, Tag } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { harRolle, useMeg } from '../../felles/api/meg.ts'
import { enighetSporring, useEnighetsord } from '../../felles/internkontroll/enighet.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Regler.module.css'

/** Målt én gang på tekster skrevet for det, ikke på vedtak. Tallene er fra halvdelen som ble holdt utenfor (`docs/maalinger.md`, 29.11.2026). */
const ORDENE_MALT = { vanlige: { funnet: 65, av: 68 }, uvanlige: { funnet: 4, av: 18 } } as const

const OMRADER = {
  kartlegging: [
    'alle-barna',
    'K1',
    'K2',
    'K3',
    'barnets-syn',
    'hvert-familiemedlem',
    'manglende-opplysninger',
    'svar-rutet',
  ],
  vurdering: [
    'V1',
    'V2',
    'V3',
    'V4',
    'V5',
    'tekst',
    'undersokt-og-vurdert',
    'form',
    'stordrift',
    'vilkar',
    'vilkarsbrudd',
    'opphold',
  ],
  oppfolging: ['O', 'O1', 'O2', 'O3'],
} as const satisfies Record<string, readonly Kontrollnavn[]>
const I_OMRADE = new Set<Kontrollnavn>(Object.values(OMRADER).flat())
const RESTEN = KONTROLLER.filter(k => !I_OMRADE.has(k))

/** «Slik virker kontrollene»: hva hver av dem ser på, om den kan sperre, og hvor langt den kan stoles på. */
export function Kontrollene() {
  const { regler, internkontroll } = useTekster()
  const t = regler.kontroller
  const serTall = harRolle(useMeg(), 'fagansvarlig', 'leder')
  const enighet = useQuery({ ...enighetSporring, enabled: serTall }).data
  const grupper = [
    ...(['kartlegging', 'vurdering', 'oppfolging'] as const).map(
      o => [internkontroll.omrade[o], OMRADER[o]] as const,
    ),
    [t.resten, RESTEN] as const,
  ]
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={<Lenke til="/regler">{regler.tittel}</Lenke>}
    >
      <div className={stil.side}>
        <Panel tittel={t.tillit}>
          <p className={stil.tekst}>{t.utfallene}</p>
          <p className={stil.tekst}>{serTall ? t.lest : t.ikkeTall}</p>
          <p className={stil.dempet}>{t.utgave(KONTROLLUTGAVE)}</p>
        </Panel>
        {grupper.map(([tittel, kontroller]) => (
          <Panel key={tittel} tittel={tittel} tett>
            <ul className={stil.liste}>
              {kontroller.map(k => (
                <Kontroll key={k} kontroll={k} enighet={enighet} />
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </Side>
  )
}

function Kontroll({ kontroll: k, enighet }: { kontroll: Kontrollnavn; enighet: Enighet | undefined }) {
  const { kontroll, regler } = useTekster()
  const t = regler.kontroller
  const kode = /^[KVO]\d?$/.test(k) ? `${k} ` : ''
  return (
    <li className={stil.kontroll} id={k}>
      <div>
        <Heading level="3" size="xsmall">
          {`${kode}${kontroll.navn[k]}`}
        </Heading>
        <p className={stil.tekst}>{t.serPa(kontroll.grunnlag[k])}</p>
        <Tillit kontroll={k} enighet={enighet} />
      </div>
      <Tag size="xsmall" variant="outline" data-color={KAN_SPERRE.has(k) ? 'warning' : 'neutral'}>
        {KAN_SPERRE.has(k) ? t.sperrer : t.advarer}
      </Tag>
    </li>
  )
}

function Tillit({ kontroll, enighet }: { kontroll: Kontrollnavn; enighet: Enighet | undefined }) {
  const { regler, saksprove } = useTekster()
  const t = regler.kontroller
  const ord = useEnighetsord()
  if (kontroll === 'tekst')
    return <p className={stil.dempet}>{t.ordene(ORDENE_MALT.vanlige, ORDENE_MALT.uvanlige)}</p>
  const punkt = enighet?.punkter.find(p => p.malepunkt === kontroll)
  if (!punkt) return null
  const d = enighet?.droftet.find(x => x.malepunkt === kontroll)
  const kom = d?.svar
  return (
    <>
      <p className={stil.dempet}>{t.enighet(ord(punkt))}</p>
      {d && d.antall !== 0 && (
        <p className={stil.dempet}>
          {[
            d.antall === null ? t.droftetFaa : t.droftet(d.antall),
            ...(kom
              ? DROFTINGSSVAR.filter(s => kom[s] > 0).map(s => `${saksprove.lesing.droft.svar[s]}: ${kom[s]}`)
              : []),
          ].join(' · ')}
        </p>
      )}
    </>
  )
}
