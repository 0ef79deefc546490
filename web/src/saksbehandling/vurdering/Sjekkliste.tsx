import { CheckmarkIcon, PlusIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, ReadMore } from '@navikt/ds-react'
import { useState } from 'react'
import { nyUuid7 } from '../../felles/api/id.ts'
import { useSmalSkjerm } from '../../felles/innstillinger/useSmalSkjerm.ts'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
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
  const { sjekkliste: t, vurdering } = useTekster()
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
  return (
    <ReadMore
      size="small"
      header={antall === 0 ? t.ingenIgjen : t.antall(antall)}
      open={apen}
      onOpenChange={settApen}
    >
      <div className={stil.sjekkliste}>
        <BodyShort size="small">{t.hensikt}</BodyShort>
        {rader.map(rad => (
          <fieldset key={rad.personId ?? 'familien'} className={stil.rad}>
            <legend>{rad.fornavn ?? t.hele}</legend>
            <div className={stil.punkter}>
              {rad.punkter.map(p => (
                <Punkt
                  key={p.post}
                  p={p}
                  navn={rad.fornavn ?? t.hele}
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

type Punktprops = { p: Sjekkpunkt; navn: string; vedTrykk: () => void }

/** Hake og pluss sier det samme som teksten skjermleseren får; fargen sier ingenting alene. */
function Punkt({ p, navn, vedTrykk }: Punktprops) {
  const { sjekkliste: t, vurdering } = useTekster()
  const post = vurdering.posten[p.post]
  const fort = p.linjeId !== undefined
  return (
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
}
