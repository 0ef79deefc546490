import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Heading, ReadMore, Tag } from '@navikt/ds-react'
import { useSmalSkjerm } from '../../felles/innstillinger/useSmalSkjerm.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Brevark.module.css'
import { Brevdel, Brevoverskrift } from './Brevdel.tsx'
import { type Brevrad, brevrader } from './brevrader.ts'
import { Grunnlagsliste } from './Grunnlagsliste.tsx'

/** Brevet i den rekkefølgen familien leser det, og på samme linje det hvert stykke hviler på. Ingenting av verktøyet står på arket. */
export function Brevark({ vedtak }: { vedtak: Vedtaksvisning }) {
  const t = useTekster().vedtak.brev
  const andel = Math.round(vedtak.brev.standardandel * 100)
  return (
    <section aria-label={t.ark} className={stil.ramme}>
      <div className={stil.topp}>
        <Heading level="2" size="small">
          {t.tittel}
        </Heading>
        <span className={stil.hvilerOverskrift}>{t.hviler}</span>
      </div>
      {brevrader(vedtak.brev.deler).map(rad => (
        <Rad key={rad.id} rad={rad} vedtak={vedtak} />
      ))}
      <BodyShort size="small" className={stil.andel}>
        {t.andel(andel)}
      </BodyShort>
    </section>
  )
}

/** Stedet i brevet der et barn er omtalt; dit hopper «Les om …». */
export const barnestedet = (personId: string): string => `brev-barn-${personId}`

function Rad({ rad, vedtak }: { rad: Brevrad; vedtak: Vedtaksvisning }) {
  const t = useTekster().vedtak.brev
  const smal = useSmalSkjerm()
  const endret = rad.barn !== null && vedtak.endretSidenSist.includes(rad.barn.personId)
  const ikkeVeid = vedtak.kontroller.some(
    ({ resultat }) => resultat.kode === 'V2.ikke-veid' && resultat.hvem === rad.barn?.personId,
  )
  const grunnlag = <Grunnlagsliste rad={rad} lenker={!smal} ikkeVeid={rad.barn !== null && ikkeVeid} />
  const noeMangler = rad.barn !== null && ikkeVeid
  return (
    <div
      className={`${stil.rad} ${endret ? stil.endret : ''}`}
      {...(rad.barn ? { id: barnestedet(rad.barn.personId), tabIndex: -1 } : {})}
    >
      <div className={stil.ark} lang="nb">
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
          <Brevdel key={i} del={del} rad={rad} lenker={!smal} />
        ))}
      </div>
      <div className={stil.hviler}>
        {smal && rad.grunnlag.length > 0 ? (
          <ReadMore size="small" header={t.antall(rad.grunnlag.length)} defaultOpen={noeMangler}>
            {grunnlag}
          </ReadMore>
        ) : (
          grunnlag
        )}
      </div>
    </div>
  )
}
