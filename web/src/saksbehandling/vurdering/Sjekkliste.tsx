import { dato } from '@handlingsrom/domene/felles/dato'
import type { Utgiftssvar } from '@handlingsrom/domene/vurdering/hendelser'
import { CheckmarkIcon, PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, ReadMore } from '@navikt/ds-react'
import { useState } from 'react'
import { nyUuid7 } from '../../felles/api/id.ts'
import { useSmalSkjerm } from '../../felles/innstillinger/useSmalSkjerm.ts'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerLinje, gaTil } from './anker.ts'
import { useBrevord } from './linjeord.ts'
import stil from './Sjekkliste.module.css'
import { linjeFor, type Sjekkpunkt, type Sjekkrad, sjekkliste, utenLinje } from './sjekkliste.ts'
import type { Delprops } from './Vurdering.tsx'

/** En linje som er sendt herfra, og vurderingen slik den var da. */
type Sendt = {
  readonly linjeId: string
  readonly tilstand: 'underveis' | 'ferdig' | 'feilet'
  readonly v: Delprops['v']
}

/**
 * De vanlige utgiftene, familiens og hvert barns (S-100): det ingen har ført, kan legges til med ett trykk. Linjen får aldri et beløp
 * herfra. Knappene står der de står når en linje er lagt til, så flere kan tas på rad.
 */
export function Sjekkliste({ sakId, v }: Delprops) {
  const { sjekkliste: t, vurdering, beregning: b } = useTekster()
  const ord = useBrevord(sakId)
  const { utfor, feil } = useSakskommando(sakId)
  const [sendt, settSendt] = useState<Readonly<Record<string, Sendt>>>({})
  const [melding, settMelding] = useState('')
  const smal = useSmalSkjerm()
  const [apen, settApen] = useState(() => !smal && !v.linjer.some(l => l.slag === 'utgift' && l.beslutning))
  const rader = sjekkliste(v)
  const antall = utenLinje(rader)

  const leggTil = (rad: Sjekkrad, p: Sjekkpunkt) => {
    const nokkel = `${rad.personId ?? ''}/${p.post}`
    const forrige = sendt[nokkel]
    // To trykk er én linje: det andre må vente til den første er på skjermen. Etter en feil er det den samme linjen som prøves igjen.
    if (forrige && forrige.tilstand !== 'feilet' && (forrige.tilstand === 'underveis' || forrige.v === v))
      return
    const linjeId = forrige?.tilstand === 'feilet' ? forrige.linjeId : nyUuid7()
    const merk = (tilstand: Sendt['tilstand']) =>
      settSendt(naa => ({ ...naa, [nokkel]: { linjeId, tilstand, v } }))
    merk('underveis')
    settMelding('')
    utfor('settLinje', {
      soknadId: v.soknadId,
      linjeId,
      linje: linjeFor(rad, p, ord),
      settVersjon: 0,
    }).then(
      () => {
        merk('ferdig')
        settMelding(t.lagtTil(vurdering.posten[p.post], rad.fornavn ?? t.hele))
      },
      () => merk('feilet'),
    )
  }
  const harIkke = (rad: Sjekkrad, p: Sjekkpunkt, svar: Utgiftssvar) => {
    utfor('sjekkUtgift', {
      soknadId: v.soknadId,
      post: p.post,
      ...(rad.personId ? { gjelder: rad.personId } : {}),
      svar,
      settVersjon: p.svar?.versjon ?? 0,
    }).catch(() => undefined)
  }
  return (
    <ReadMore
      size="small"
      header={antall === 0 ? t.ingenIgjen : t.antall(antall)}
      open={apen}
      onOpenChange={settApen}
    >
      <div className={stil.sjekkliste}>
        <BodyShort size="small">
          {t.hensikt} {b.harIkkeHjelp}
        </BodyShort>
        {rader.map(rad => (
          <fieldset key={rad.personId ?? 'familien'} className={stil.rad}>
            <legend>{rad.fornavn ?? t.hele}</legend>
            <div className={stil.punkter}>
              {rad.punkter.map(p => (
                <Punkt
                  key={p.post}
                  p={p}
                  navn={rad.fornavn ?? t.hele}
                  vedHarIkke={svar => harIkke(rad, p, svar)}
                  vedTrykk={() => (p.linjeId ? gaTil(ankerLinje(p.linjeId)) : leggTil(rad, p))}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <BodyShort size="small" role="status" className={stil.melding}>
          {melding}
        </BodyShort>
        {feil != null && <Feilet feil={feil} />}
      </div>
    </ReadMore>
  )
}

type Punktprops = {
  p: Sjekkpunkt
  navn: string
  vedTrykk: () => void
  vedHarIkke: (svar: Utgiftssvar) => void
}

/** Hake og pluss sier det samme som teksten skjermleseren får; fargen sier ingenting alene. */
function Punkt({ p, navn, vedTrykk, vedHarIkke }: Punktprops) {
  const { sjekkliste: t, vurdering, beregning: b } = useTekster()
  const format = useFormat()
  const post = vurdering.posten[p.post]
  const fort = p.linjeId !== undefined
  if (!fort && p.svar?.svar === 'har-ikke')
    return (
      <Button
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        icon={<XMarkIcon aria-hidden />}
        title={b.harIkkeAv(p.svar.av.navn, format.datoKort(dato(p.svar.tidspunkt.slice(0, 10))))}
        onClick={() => vedHarIkke('ikke-spurt')}
      >
        {b.harIkkeMerket(post)}
      </Button>
    )
  const legg = (
    <Button
      size="xsmall"
      variant={fort ? 'tertiary' : 'secondary'}
      data-color="neutral"
      icon={fort ? <CheckmarkIcon aria-hidden /> : <PlusIcon aria-hidden />}
      aria-label={fort ? t.harLinje(post, navn) : t.leggTil(post, navn)}
      onClick={vedTrykk}
    >
      {p.felles ? `${post} (${t.fellesLinje})` : post}
    </Button>
  )
  if (fort) return legg
  return (
    <span className={stil.par}>
      {legg}
      <Button
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        icon={<XMarkIcon title={b.harIkke(post, navn)} />}
        onClick={() => vedHarIkke('har-ikke')}
      />
    </span>
  )
}
