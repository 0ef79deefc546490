import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { FellessvarId, PersonId } from '@handlingsrom/domene/felles/id'
import type { Svar } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Button, Checkbox, CheckboxGroup, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { nyUuid7 } from '../../felles/api/id.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { kartlegges } from '../../felles/sak/gjeldende.ts'
import { nokler } from '../../felles/sak/nokler.ts'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Opphavsfelt, opphavet } from './Opphavsfelt.tsx'
import stil from './Svarpanel.module.css'
import { type Opphav, useSvarutkast } from './svarutkast.ts'
import { FAMILIEN, finnCelle, sisteSvar } from './utvalg.ts'

type Props = { sakId: string; visning: Kartleggingsvisning; tema: Tema; vedFerdig: () => void }

/** Ett svar for familien. Ingen barn er krysset av på forhånd: det teller bare for dem det er spurt om. */
export function Fellesskjema({ sakId, visning, tema, vedFerdig }: Props) {
  const { kartlegging: t, felles } = useTekster()
  const { svar: utkast, sett, tekst, forkast } = useSvarutkast(sakId, FAMILIEN, tema)
  const [opphav, settOpphav] = useState<Opphav>(() => ({ dato: visning.dagens as Dato, ...utkast }))
  const barna = utkast.barna ?? []
  const [provd, settProvd] = useState(false)
  const [fellesId] = useState(() => nyUuid7() as FellessvarId)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const hvem = useHvemEndret(sakId, 'OpplysningRegistrert')
  const konflikt = erKonflikt(feil)
  const valgte = visning.barn.filter(b => barna.includes(b.personId))
  const [versjoner, settVersjoner] = useState<Readonly<Record<string, number>>>({})
  const { tilstand } = utkast
  const tekstMangler = tilstand !== 'onsker-ikke-a-svare' && utkast.tekst.trim() === ''
  const endre = (endring: Partial<Opphav>) => {
    settOpphav({ ...opphav, ...endring })
    sett(endring)
  }
  const send = (versjon: (b: (typeof valgte)[number]) => number) => {
    settProvd(true)
    const klart = opphavet(opphav)
    if (!tilstand || !klart || tekstMangler) return
    utfor('registrerFellessvar', {
      fellesId,
      tema,
      svar: { tilstand, tekst: utkast.tekst },
      ...klart,
      gjelderFor: valgte.map(b => ({ personId: b.personId as PersonId, settVersjon: versjon(b) })),
    }).then(
      () => {
        forkast()
        vedFerdig()
      },
      () => undefined,
    )
  }
  const naa = (b: (typeof valgte)[number]) => finnCelle(b, tema).versjon
  const daKrysset = (b: (typeof valgte)[number]) => versjoner[b.personId] ?? naa(b)
  return (
    <div className={stil.skjema}>
      <RadioGroup
        size="small"
        legend={t.skjema.tilstand}
        value={tilstand ?? ''}
        onChange={(ny: Svar['tilstand']) => sett({ tilstand: ny })}
        error={provd && !tilstand ? t.skjema.manglerTilstand : undefined}
      >
        {nokler(t.skjema.valg).map(v => (
          <Radio key={v} value={v}>
            {t.skjema.valg[v]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst
        etikett={t.skjema.tekst[tilstand ?? 'kartlagt']}
        utkast={tekst}
        minRader={4}
        {...(provd && tekstMangler ? { feil: t.skjema.manglerTekst } : {})}
      />
      <CheckboxGroup
        size="small"
        legend={t.familien.hvem}
        description={t.familien.hvemHjelp}
        value={[...barna]}
        onChange={(ny: string[]) => {
          // Versjonen cellen hadde da barnet ble krysset av: er den en annen når det sendes, vises begge.
          settVersjoner(for_ => ({
            ...Object.fromEntries(
              visning.barn
                .filter(b => ny.includes(b.personId))
                .map(b => [b.personId, finnCelle(b, tema).versjon]),
            ),
            ...Object.fromEntries(Object.entries(for_).filter(([id]) => ny.includes(id))),
          }))
          sett({ barna: ny })
        }}
      >
        {visning.barn.filter(kartlegges).map(b => (
          <Checkbox key={b.personId} value={b.personId}>
            {b.fornavn}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Opphavsfelt sakId={sakId} om={barna} verdi={opphav} vedEndring={endre} provd={provd} />
      {feil != null && !konflikt && <Feilet feil={feil} />}
      {konflikt && (
        <Konflikt
          min={utkast.tekst || (tilstand && felles.tilstand[tilstand])}
          annen={valgte.map(b => `${b.fornavn}: ${sisteSvar(b, tema, felles.tilstand)}`).join('\n')}
          {...hvem}
          sender={sender}
          vedBehold={() => send(naa)}
          vedTaAndres={() => {
            nullstill()
            forkast()
            vedFerdig()
          }}
        />
      )}
      <div className={stil.skjemaknapper}>
        <Button size="small" loading={sender} onClick={() => send(konflikt ? naa : daKrysset)}>
          {t.skjema.lagre}
        </Button>
        <Button size="small" variant="tertiary" onClick={vedFerdig} disabled={sender}>
          {felles.avbryt}
        </Button>
      </div>
    </div>
  )
}
