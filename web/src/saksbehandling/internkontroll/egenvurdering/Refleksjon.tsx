import { MALEN, SVAR } from '@handlingsrom/kontrakt/egenvurdering'
import { Button, Radio, RadioGroup, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Delpanel, Kildelinje, Tekstknapp } from './Delpanel.tsx'
import stil from './Egenvurdering.module.css'
import { type Delprops, useSkriv, type Visning } from './sporringer.ts'

type Sporsmalet = { id: string; tekst: string; medValg: boolean }

/** Spørsmålene fra kilden, og kontorets egne. Svaret er deres; produktet regner ikke noe ut av det. */
export function Refleksjon({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const { spraak } = useSpraak()
  const alle: readonly Sporsmalet[] = [
    ...MALEN[e.mal].sporsmal.map(s => ({
      id: s.id,
      tekst: s.tekst[spraak],
      medValg: s.slag === 'rutine',
    })),
    ...e.egne.map(s => ({ ...s, medValg: false })),
  ]
  return (
    <Delpanel
      id="refleksjon"
      tittel={t.del.refleksjon}
      hoyre={
        e.kanSkrive && (
          <Tekstknapp
            e={e}
            knapp={t.sporsmal.egne}
            tittel={t.sporsmal.egne}
            etikett={t.sporsmal.eget}
            felt="eget"
            kommando={tekst => ({ type: 'leggTilSporsmal', id: crypto.randomUUID(), tekst })}
          />
        )
      }
    >
      <Kildelinje e={e} hva="sporsmal" />
      {e.ferdig && alle.length === 0 && <p className={stil.dempet}>{t.ikkeFort}</p>}
      {alle.length > 0 && (
        <ol className={stil.liste}>
          {alle.map(s => (
            <Rad key={s.id} e={e} s={s} />
          ))}
        </ol>
      )}
    </Delpanel>
  )
}

function Rad({ e, s }: { e: Visning; s: Sporsmalet }) {
  const { egenvurdering: t } = useTekster()
  const [apen, settApen] = useState(false)
  const svar = e.svar[s.id]
  return (
    <li>
      <p className={stil.avsnitt}>{s.tekst}</p>
      {svar && (
        <div className={stil.svar}>
          {svar.svar && (
            <Tag size="xsmall" variant="outline" data-color="neutral">
              {t.sporsmal.verdi[svar.svar]}
            </Tag>
          )}
          {svar.tekst && <p className={stil.avsnitt}>{svar.tekst}</p>}
        </div>
      )}
      {e.kanSkrive && (
        <span className={stil.bareSkjerm}>
          <Button
            size="xsmall"
            variant={svar ? 'tertiary' : 'secondary'}
            aria-label={`${svar ? t.sporsmal.endre : t.sporsmal.svar}: ${s.tekst}`}
            onClick={() => settApen(true)}
          >
            {svar ? t.sporsmal.endre : t.sporsmal.svar}
          </Button>
        </span>
      )}
      {apen && <Svardialog e={e} s={s} vedLukk={() => settApen(false)} />}
    </li>
  )
}

function Svardialog({ e, s, vedLukk }: { e: Visning; s: Sporsmalet; vedLukk: () => void }) {
  const { egenvurdering: t, register } = useTekster()
  const gitt = e.svar[s.id]
  const [svar, settSvar] = useState(gitt?.svar ?? null)
  const ord = useUtkast(`egenvurdering:${e.egenvurderingId}:svar:${s.id}`, gitt?.tekst ?? '')
  const [provd, settProvd] = useState(false)
  const { skriv, sender, feil } = useSkriv(e.egenvurderingId, () => {
    ord.forkast()
    vedLukk()
  })
  const mangler = svar === null && ord.tekst.trim() === ''
  return (
    <Skjemadialog
      tittel={t.sporsmal.svar}
      intro={s.tekst}
      bekreft={register.dialog.lagre}
      sender={sender}
      feil={feil}
      vedSend={() => {
        settProvd(true)
        if (!mangler) skriv({ type: 'besvar', id: s.id, svar, tekst: ord.tekst })
      }}
      vedLukk={vedLukk}
    >
      {s.medValg && (
        <RadioGroup
          size="small"
          legend={t.sporsmal.valg}
          value={svar ?? ''}
          onChange={(v: (typeof SVAR)[number]) => settSvar(v)}
        >
          {SVAR.map(v => (
            <Radio key={v} value={v}>
              {t.sporsmal.verdi[v]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Fritekst
        etikett={t.sporsmal.ord}
        utkast={ord}
        {...(provd && mangler ? { feil: t.sporsmal.mangler } : {})}
      />
    </Skjemadialog>
  )
}
