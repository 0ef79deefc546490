import type { Belop } from '@handlingsrom/domene/felles/belop'
import { leggTilManeder, type Maned } from '@handlingsrom/domene/felles/dato'
import type { VedtakId } from '@handlingsrom/domene/felles/id'
import type { Betaling, Planpost } from '@handlingsrom/domene/utbetaling/hendelser'
import { BodyShort, Checkbox } from '@navikt/ds-react'
import { useState } from 'react'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { type Del, Delene, ferdige } from './Delene.tsx'
import { type Planprops, type Post, usePostnavn } from './Utbetalingsplan.tsx'

/** Dagen for en måned, og for de neste når de skal være like. Beløp og mottaker er vedtakets egne; dagen er tom. */
export function Planleggdialog({
  sakId,
  vedtakId,
  plan,
  post,
  vedLukk,
}: Planprops & { post: Post; vedLukk: () => void }) {
  const t = useTekster().utbetaling
  const format = useFormat()
  const navn = usePostnavn()(post.post).toLowerCase()
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [deler, settDeler] = useState(() => fraVedtaket(post))
  const [like, settLike] = useState(false)
  const [provd, settProvd] = useState(false)
  const senere = plan.poster.filter(
    p => p.post !== 'engang' && p.post > post.post && p.ikkePlanlagt === post.ikkePlanlagt,
  )
  const kanLike = post.post !== 'engang' && senere.length > 0
  const send = () => {
    settProvd(true)
    const klare = ferdige(deler)
    if (!klare) return
    const utbetalinger = [post, ...(like && kanLike ? senere : [])].flatMap(p =>
      iManeden(klare, post.post, p.post),
    )
    const kropp = { vedtakId: vedtakId as VedtakId, utbetalinger, settVersjon: plan.versjon }
    utfor('planleggUtbetalinger', kropp).then(vedLukk, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={t.planlegg(navn)}
      intro={t.planleggIntro}
      bekreft={t.steg.endre.bekreft}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <BodyShort>{t.igjen(format.belop(post.ikkePlanlagt as Belop))}</BodyShort>
      <Delene deler={deler} soker={plan.soker} provd={provd} vedEndring={settDeler} />
      {kanLike && (
        <Checkbox size="small" checked={like} onChange={hendelse => settLike(hendelse.target.checked)}>
          {t.andreManeder}
        </Checkbox>
      )}
    </Skjemadialog>
  )
}

/** Det vedtaket selv sier. Er noe alt planlagt eller gitt, vet ingen hvilken del som mangler, og beløpet står samlet. */
function fraVedtaket(post: Post): readonly Del[] {
  const tom = { samtykke: undefined, forfall: undefined }
  if (post.ikkePlanlagt !== post.vedtatt)
    return [{ ...tom, nr: 1, belop: post.ikkePlanlagt as Belop, slag: 'soker', navn: '' }]
  return post.deler.map((d, i) => ({
    ...tom,
    nr: i + 1,
    belop: d.belop as Belop,
    slag: d.mottaker.slag,
    navn: d.mottaker.navn,
  }))
}

const manednr = (m: string): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5, 7))

const iManeden = (deler: readonly Betaling[], fra: string, til: string) =>
  deler.map(d => ({
    ...d,
    post: til as Planpost & (Maned | 'engang'),
    forfall: fra === til ? d.forfall : leggTilManeder(d.forfall, manednr(til) - manednr(fra)),
  }))
