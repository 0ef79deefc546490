import { erIkkeVeid } from '@handlingsrom/domene/kontroll/v3'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Button, Heading, ReadMore, Tag, ToggleGroup } from '@navikt/ds-react'
import { useMemo, useState } from 'react'
import { Andelene } from '../../felles/brev/Andelene.tsx'
import { Brevoverskrift } from '../../felles/brev/Brevoverskrift.tsx'
import { type Brevrad, brevrader } from '../../felles/brev/brevrader.ts'
import { useSmalSkjerm } from '../../felles/innstillinger/useSmalSkjerm.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Barnerutene } from './Barnerutene.tsx'
import stil from './Brevark.module.css'
import { Brevdel } from './Brevdel.tsx'
import { Brevmarg } from './Brevmarg.tsx'
import { Endringer } from './Endringer.tsx'
import { Grunnlagsliste } from './Grunnlagsliste.tsx'
import { Kommentarer } from './Kommentarer.tsx'
import type { Lesekladd } from './lesekladd.ts'
import { Setningsgrunnlag } from './Setningsgrunnlag.tsx'
import { Setningsvalg, useSetningsvalg } from './Setningsvalg.tsx'
import { Tidligere } from './Tidligere.tsx'
import { Ubrukte } from './Ubrukte.tsx'

/** Knappen til visningen som mottaker; dit kommer fokus tilbake når den lukkes. */
export const SOM_MOTTAKER = 'se-som-mottaker'

type Maate = 'alt' | 'setning'
type Props = { sakId: string; vedtak: Vedtaksvisning; kladd: Lesekladd | undefined }
type Arkprops = Props & { vedSomMottaker: () => void }

/**
 * Brevet i den rekkefølgen familien leser det, med det det hviler på. Den som leser, ser alt grunnlaget ved siden av hvert stykke; den
 * som skriver, peker på én setning om gangen. Ingenting av verktøyet står på arket.
 */
export function Brevark({ sakId, vedtak, kladd, vedSomMottaker }: Arkprops) {
  const { vedtak: v, lesing } = useTekster()
  const t = v.brev
  const rader = useMemo(() => brevrader(vedtak.brev.deler), [vedtak.brev.deler])
  const skriver = !kladd && (vedtak.status === 'foreslatt' || vedtak.status === 'returnert')
  const [maate, settMaate] = useState<Maate>(skriver ? 'setning' : 'alt')
  const [bareEndret, settBareEndret] = useState(false)
  const endrede = rader.filter(r => erEndret(r, vedtak))
  const vises = bareEndret && endrede.length > 0 ? endrede : rader
  const kommentarer = kladd !== undefined || vedtak.lesing.kommentarer.length > 0
  return (
    <Setningsvalg rader={rader} vedtak={vedtak}>
      <Endringer sakId={sakId} vedtak={vedtak} />
      <section aria-label={t.ark} className={stil.ramme} data-uten-hode>
        <div className={stil.topp}>
          <div className={stil.knapper}>
            <Heading level="2" size="small">
              {t.tittel}
            </Heading>
            <Button id={SOM_MOTTAKER} size="xsmall" variant="tertiary" onClick={vedSomMottaker}>
              {t.somMottaker}
            </Button>
          </div>
          <div className={stil.valg}>
            {endrede.length > 0 && (
              <ToggleGroup
                size="small"
                label={lesing.vis.hva}
                value={bareEndret ? 'endret' : 'hele'}
                onChange={ny => settBareEndret(ny === 'endret')}
              >
                <ToggleGroup.Item value="hele" label={lesing.vis.hele} />
                <ToggleGroup.Item value="endret" label={lesing.vis.endret(endrede.length)} />
              </ToggleGroup>
            )}
            <ToggleGroup
              size="small"
              label={lesing.vis.hvordan}
              value={maate}
              onChange={ny => settMaate(ny === 'setning' ? 'setning' : 'alt')}
            >
              <ToggleGroup.Item value="alt" label={lesing.vis.alt} />
              <ToggleGroup.Item value="setning" label={lesing.vis.setning} />
            </ToggleGroup>
          </div>
        </div>
        <div className={maate === 'setning' ? stil.setningsvis : undefined}>
          <div className={maate === 'setning' ? stil.brevet : undefined}>
            {vises.map(rad => (
              <Rad
                key={rad.id}
                rad={rad}
                sakId={sakId}
                vedtak={vedtak}
                kladd={kladd}
                maate={maate}
                kommentarer={kommentarer}
              />
            ))}
          </div>
          {maate === 'setning' && <Ved vedtak={vedtak} />}
        </div>
        <Andelene brev={vedtak.brev} />
      </section>
    </Setningsvalg>
  )
}

/** Ved siden av brevet: grunnene til setningen som er pekt på, eller det vi vet som ingen setning hviler på. */
function Ved({ vedtak }: { vedtak: Vedtaksvisning }) {
  const t = useTekster().lesing.setning
  const smal = useSmalSkjerm()
  const valgt = useSetningsvalg()?.valgt
  return (
    <aside className={stil.ved} aria-label={t.tittel}>
      <p className="aksel-sr-only" aria-live="polite">
        {valgt && t.sagt(valgt.nr, valgt.antall, valgt.om, valgt.setning.grunnlag.length)}
      </p>
      {valgt && !smal ? <Setningsgrunnlag sted={valgt} /> : !valgt && <Ubrukte vedtak={vedtak} />}
    </aside>
  )
}

/** Stedet i brevet der et barn er omtalt; dit hopper «Les om …». */
export const barnestedet = (personId: string): string => `brev-barn-${personId}`

const erEndret = (rad: Brevrad, v: Vedtaksvisning): boolean =>
  rad.barn
    ? v.endretSidenSist.includes(rad.barn.personId)
    : rad.deler.some(
        d =>
          (d.slag === 'avsnitt' && d.setninger.some(s => s.endret)) ||
          (d.slag === 'liste' && d.punkter.some(s => s.endret)),
      )

type Radprops = Props & { rad: Brevrad; maate: Maate; kommentarer: boolean }

function Rad({ rad, sakId, vedtak, kladd, maate, kommentarer }: Radprops) {
  const t = useTekster().vedtak.brev
  const smal = useSmalSkjerm()
  const endret = erEndret(rad, vedtak)
  const ikkeVeid = vedtak.kontroller.some(
    ({ resultat }) => erIkkeVeid(resultat) && resultat.hvem === rad.barn?.personId,
  )
  const grunnlag = (
    <>
      {rad.barn && <Barnerutene personId={rad.barn.personId} vedtakId={vedtak.vedtakId} />}
      <Grunnlagsliste rad={rad} lenker={!smal} ikkeVeid={rad.barn !== null && ikkeVeid} />
    </>
  )
  const noeMangler = rad.barn !== null && ikkeVeid
  const kolonner = maate === 'setning' ? stil.smalrad : kommentarer ? stil.trekolonner : ''
  return (
    <div
      className={`${stil.rad} ${kolonner} ${endret ? stil.endret : ''}`}
      {...(rad.barn ? { id: barnestedet(rad.barn.personId), tabIndex: -1 } : { id: rad.id, tabIndex: -1 })}
    >
      <div className={stil.ark} lang={vedtak.brev.malform}>
        {rad.overskrifter.map(o => (
          <Brevoverskrift key={o.tekst} overskrift={o} />
        ))}
        {endret && (
          <Tag size="xsmall" variant="moderate" data-color="warning">
            {t.endret}
          </Tag>
        )}
        {rad.deler.map((del, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: delene i et brev bytter aldri plass
          <Brevdel key={i} del={del} rad={rad} lenker={!smal} peker={maate === 'setning'} />
        ))}
        {endret && <Tidligere rad={rad} vedtak={vedtak} />}
      </div>
      {maate === 'setning' && <Brevmarg rad={rad} vedtak={vedtak} under />}
      {maate === 'alt' && (
        <div className={stil.hviler}>
          {smal && rad.grunnlag.length > 0 ? (
            <ReadMore size="small" header={t.antall(rad.grunnlag.length)} defaultOpen={noeMangler}>
              {grunnlag}
            </ReadMore>
          ) : (
            grunnlag
          )}
          <Brevmarg rad={rad} vedtak={vedtak} />
        </div>
      )}
      {kommentarer && (
        <div className={stil.samtale}>
          <Kommentarer sakId={sakId} vedtak={vedtak} rad={rad} kladd={kladd} />
        </div>
      )}
    </div>
  )
}
