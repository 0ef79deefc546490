import { SPRAAK, type Spraak } from '@handlingsrom/domene/felles/spraak'
import { BodyLong, Button, Checkbox, CheckboxGroup, Dialog, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useSpraak, useTekster } from '../tekster/SpraakGiver.tsx'
import { arksti } from './arksti.ts'

type Barn = { readonly personId: string; readonly fornavn: string }
type Props = {
  /** Uten sak er arket tomt og ikke om noen bestemte. */
  sakId?: string
  barn?: readonly Barn[]
  vedLukk: () => void
}

/** Kartleggingen på papir: språk, tomt eller utfylt, og hvilke barn som er med. PDF-en åpnes i en ny fane. */
export function Arkdialog({ sakId, barn = [], vedLukk }: Props) {
  const { utskrift: t, felles } = useTekster()
  const { spraak: skjermspraak } = useSpraak()
  const [spraak, settSpraak] = useState<Spraak>(skjermspraak)
  const [utfylt, settUtfylt] = useState<'ja' | 'nei'>('nei')
  const [valgte, velg] = useState<readonly string[]>(() => barn.map(b => b.personId))
  const ingenValgt = barn.length > 0 && valgte.length === 0
  const sti = arksti({ sakId, spraak, utfylt, barn: valgte.length === barn.length ? [] : valgte })
  return (
    <Dialog open onOpenChange={neste => !neste && vedLukk()} size="small">
      <Dialog.Popup width="small">
        <Dialog.Header>
          <Dialog.Title>{t.tittel}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {sakId && (
            <RadioGroup
              size="small"
              legend={t.hva}
              value={utfylt}
              onChange={(v: 'ja' | 'nei') => settUtfylt(v)}
            >
              <Radio value="nei">{t.tomt}</Radio>
              <Radio value="ja">{t.utfylt}</Radio>
            </RadioGroup>
          )}
          <RadioGroup
            size="small"
            legend={t.spraak}
            value={spraak}
            onChange={(v: Spraak) => settSpraak(v)}
            description={utfylt === 'ja' ? t.svarenesSpraak : undefined}
          >
            {SPRAAK.map(s => (
              <Radio key={s} value={s}>
                {t.spraakene[s]}
              </Radio>
            ))}
          </RadioGroup>
          {barn.length > 1 && (
            <CheckboxGroup
              size="small"
              legend={t.hvilkeBarn}
              description={t.hvilkeBarnHjelp}
              value={[...valgte]}
              onChange={(v: string[]) => velg(v)}
              error={ingenValgt ? t.velgEttBarn : undefined}
            >
              {barn.map(b => (
                <Checkbox key={b.personId} value={b.personId}>
                  {b.fornavn}
                </Checkbox>
              ))}
            </CheckboxGroup>
          )}
          {utfylt === 'ja' && <BodyLong size="small">{t.holdtTilbake}</BodyLong>}
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="secondary" onClick={vedLukk}>
            {felles.avbryt}
          </Button>
          {ingenValgt ? (
            <Button onClick={() => undefined} aria-disabled>
              {t.apne}
            </Button>
          ) : (
            <Button as="a" href={sti} target="_blank" rel="noreferrer" onClick={vedLukk}>
              {t.apne}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  )
}
