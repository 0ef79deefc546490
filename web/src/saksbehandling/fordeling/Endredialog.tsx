import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { BodyShort, Button, Dialog, Radio, RadioGroup, Select, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Fordeling.module.css'
import { type Ansatt, type Fordelt, kanFaSaker } from './kanFaSaker.ts'

type Props = { sak: Fordelt; ansatte: readonly Ansatt[]; vedLukk: () => void }

/** Gi saken til en til, eller fjern noen. To handlinger, hver med sin knapp, så ingen sak står uten noen ved et uhell. */
export function Endredialog({ sak, ansatte, vedLukk }: Props) {
  const alle = useTekster()
  const t = alle.fordeling
  const format = useFormat()
  return (
    <Dialog open onOpenChange={neste => !neste && vedLukk()} size="small">
      <Dialog.Popup closeOnOutsideClick={false} width="small">
        <Dialog.Header>
          <Dialog.Title>{t.dialogTittel(sak.familie)}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <div className={stil.dialog}>
            {sak.tildelt.length > 0 && (
              <BodyShort>{t.harNaa(format.liste(sak.tildelt.map(h => h.navn)))}</BodyShort>
            )}
            <GiTilEnTil sak={sak} ansatte={kanFaSaker(ansatte, sak)} />
            {sak.tildelt.length > 0 && <Fjern sak={sak} />}
          </div>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="secondary" onClick={vedLukk}>
            {alle.felles.lukk}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  )
}

function GiTilEnTil({ sak, ansatte }: { sak: Fordelt; ansatte: readonly Ansatt[] }) {
  const t = useTekster().fordeling
  const [hvem, velg] = useState('')
  const [mangler, settMangler] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sak.sakId)
  const gi = () => {
    settMangler(hvem === '')
    if (hvem === '') return
    void utfor('tildelSak', { ansattId: hvem as AnsattId }).then(
      () => velg(''),
      () => undefined,
    )
  }
  return (
    <div className={stil.handling}>
      <Select
        size="small"
        label={t.leggTil}
        description={t.leggTilHjelp}
        value={hvem}
        error={mangler && hvem === '' ? t.velgMangler : undefined}
        onChange={hendelse => velg(hendelse.target.value)}
      >
        <option value="">{t.velg}</option>
        {ansatte.map(a => (
          <option key={a.ansattId} value={a.ansattId}>
            {a.navn}
          </option>
        ))}
      </Select>
      {feil != null && <Feilet feil={feil} />}
      <Button size="small" onClick={gi} loading={sender}>
        {t.leggTilKnapp}
      </Button>
    </div>
  )
}

function Fjern({ sak }: { sak: Fordelt }) {
  const t = useTekster().fordeling
  const [hvem, velg] = useState('')
  const [grunn, settGrunn] = useState('')
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sak.sakId)
  const fjern = () => {
    settProvd(true)
    if (hvem === '' || grunn.trim() === '') return
    void utfor('fjernTildeling', { ansattId: hvem as AnsattId, grunn: grunn.trim() }).then(
      () => {
        velg('')
        settGrunn('')
        settProvd(false)
      },
      () => undefined,
    )
  }
  return (
    <div className={stil.handling}>
      <RadioGroup
        size="small"
        legend={t.fjernHvem}
        value={hvem}
        onChange={velg}
        error={provd && hvem === '' ? t.velgMangler : undefined}
      >
        {sak.tildelt.map(h => (
          <Radio key={h.ansattId} value={h.ansattId}>
            {h.navn}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        label={t.grunn}
        description={t.grunnHjelp}
        minRows={2}
        value={grunn}
        error={provd && grunn.trim() === '' ? t.grunnMangler : undefined}
        onChange={hendelse => settGrunn(hendelse.target.value)}
      />
      {feil != null && <Feilet feil={feil} />}
      <Button size="small" variant="secondary" data-color="danger" onClick={fjern} loading={sender}>
        {t.fjernKnapp}
      </Button>
    </div>
  )
}
