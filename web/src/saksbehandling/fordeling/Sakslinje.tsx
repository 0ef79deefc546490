import { erDato } from '@handlingsrom/domene/felles/dato'
import { Button } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { Leserdialog } from '../../felles/sak/Leserdialog.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Fordeling.module.css'
import type { Fordelt } from './kanFaSaker.ts'

/** Det lederen trenger for å fordele: hvem det gjelder, når det kom, og om det haster. */
export function Sakslinje({ sak }: { sak: Fordelt }) {
  const t = useTekster().fordeling
  const format = useFormat()
  const mottatt =
    sak.mottattDato !== null && erDato(sak.mottattDato)
      ? `${t.mottatt} ${format.relativDato(sak.mottattDato, dagensDato())}`
      : sak.harHattSoknad
        ? t.ingenApen
        : t.ikkeMottatt
  return (
    <div className={stil.sak}>
      <strong>{sak.familie}</strong>
      <span className={stil.dempet}>
        {sak.akutt && <span className={stil.rod}>{t.akutt} · </span>}
        {mottatt} · {sak.saksnummer}
      </span>
      {sak.ulestInnen !== null && erDato(sak.ulestInnen) && (
        <span className={stil.dempet}>{t.ulest(format.datoKort(sak.ulestInnen))}</span>
      )}
      <Lesing sak={sak} />
    </div>
  )
}

/** Hvordan det står med lesingen: i en gradert sak også hvem som har fått vedtaket, og knappen som gir det til noen. */
function Lesing({ sak }: { sak: Fordelt }) {
  const { fordeling: t, leser: ord } = useTekster()
  const [apen, settApen] = useState(false)
  const status = useRef<HTMLSpanElement>(null)
  const { lesing, utenLeser } = sak
  if (!lesing) return utenLeser && <span className={stil.rod}>{t.utenLeser}</span>
  const { vedtakId, gittTil, lesere } = lesing
  return (
    <>
      <span ref={status} tabIndex={-1} className={utenLeser ? stil.rod : stil.dempet} aria-live="polite">
        {utenLeser ? t.lesing.ingen : gittTil ? t.lesing.gitt(gittTil) : t.lesing.venter}
      </span>
      {lesere.length > 0 && (
        <div className={stil.leser}>
          <Button
            size="xsmall"
            variant="secondary"
            aria-label={t.lesing.giFor(sak.familie)}
            onClick={() => settApen(true)}
          >
            {gittTil ? ord.giAnnen : ord.gi}
          </Button>
        </div>
      )}
      {apen && (
        <Leserdialog
          sakId={sak.sakId}
          vedtakId={vedtakId}
          lesere={lesere}
          harDet={gittTil}
          vedGitt={() => requestAnimationFrame(() => status.current?.focus())}
          vedLukk={() => settApen(false)}
        />
      )}
    </>
  )
}
