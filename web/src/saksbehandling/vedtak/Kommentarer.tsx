import { RETURGRUNNER, type Returgrunn } from '@handlingsrom/domene/vedtak/hendelser'
import { ChatIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { Button, Select, Tag, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import type { Brevrad } from '../../felles/brev/brevrader.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Sagt } from './Kommentar.tsx'
import { kommentarstedet, stedene, stedFra, stedsnokkel, stedsordet } from './kommentarsteder.ts'
import stil from './Lesing.module.css'
import type { Kladdkommentar, Lesekladd } from './lesekladd.ts'
import type { Vedtaksprops } from './Vedtak.tsx'

type Props = Vedtaksprops & { rad: Brevrad; kladd: Lesekladd | undefined }

/** Samtalen om ett stykke av brevet: det som er sagt, det leseren skriver nå, og svaret fra den som skrev. */
export function Kommentarer({ sakId, vedtak, rad, kladd }: Props) {
  const t = useTekster().lesing.kommentar
  const [apen, settApen] = useState<string>()
  const her = vedtak.lesing.kommentarer.filter(k => kommentarstedet(k.sted, vedtak) === rad.id)
  const egne = (kladd?.kommentarer ?? []).filter(k => kommentarstedet(stedFra(k.sted), vedtak) === rad.id)
  const forste = stedene(rad)[0]
  const om = rad.barn?.navn ?? rad.overskrifter.at(-1)?.tekst ?? t.innledningen
  return (
    <div className={stil.kommentarer}>
      {her.map(k => (
        <Sagt key={k.kommentarId} sakId={sakId} vedtak={vedtak} kommentar={k} />
      ))}
      {kladd &&
        egne.map(k => (
          <Egen key={k.id} rad={rad} kommentar={k} kladd={kladd} apen={apen === k.id} vedApne={settApen} />
        ))}
      {kladd && forste && (
        <div>
          <Button
            size="xsmall"
            variant="tertiary"
            icon={<ChatIcon aria-hidden />}
            aria-label={t.kommenterOm(om)}
            onClick={() => {
              const id = crypto.randomUUID()
              kladd.sett({ id, sted: forste.sted, tekst: '' })
              settApen(id)
            }}
          >
            {t.kommenter}
          </Button>
        </div>
      )}
    </div>
  )
}

type Egenprops = {
  rad: Brevrad
  kommentar: Kladdkommentar
  kladd: Lesekladd
  apen: boolean
  vedApne: (id: string | undefined) => void
}

/** En kommentar som ikke er sendt. Den lagres mens den skrives, og er bare leserens. */
function Egen({ rad, kommentar: k, kladd, apen, vedApne }: Egenprops) {
  const { lesing, vedtak } = useTekster()
  const t = lesing.kommentar
  const valg = stedene(rad)
  if (!apen)
    return (
      <article className={`${stil.kommentar} ${stil.egen}`}>
        <p className={stil.dempet}>
          <strong>{t.du}</strong> · {t.ikkeSendt}
        </p>
        <p>{k.tekst || t.tom}</p>
        {k.grunn && (
          <Tag size="xsmall" variant="moderate" data-color="info">
            {vedtak.retur.grunn[k.grunn]}
          </Tag>
        )}
        <div className={stil.knapper}>
          <Button
            size="xsmall"
            variant="tertiary"
            icon={<PencilIcon aria-hidden />}
            onClick={() => vedApne(k.id)}
          >
            {t.endre}
          </Button>
          <Button
            size="xsmall"
            variant="tertiary"
            icon={<TrashIcon aria-hidden />}
            onClick={() => kladd.slett(k.id)}
          >
            {t.slett}
          </Button>
        </div>
      </article>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc lukker kommentaren uten at noe går tapt
    <div
      className={`${stil.kommentar} ${stil.egen} ${stil.skjema}`}
      onKeyDown={hendelse => {
        if (hendelse.key === 'Escape') vedApne(undefined)
      }}
    >
      <Select
        size="small"
        label={t.gjelder}
        value={stedsnokkel(k.sted)}
        onChange={e => {
          const valgt = valg.find(v => stedsnokkel(v.sted) === e.target.value)
          if (valgt) kladd.sett({ ...k, sted: valgt.sted })
        }}
      >
        {valg.map(v => (
          <option key={stedsnokkel(v.sted)} value={stedsnokkel(v.sted)}>
            {stedsordet(v, t)}
          </option>
        ))}
      </Select>
      <Textarea
        size="small"
        label={t.ord}
        minRows={2}
        autoComplete="off"
        autoFocus
        value={k.tekst}
        onChange={e => kladd.sett({ ...k, tekst: e.target.value })}
      />
      <Select
        size="small"
        label={t.grunn}
        value={k.grunn ?? ''}
        onChange={e => {
          const { grunn: _, ...uten } = k
          kladd.sett(e.target.value === '' ? uten : { ...uten, grunn: e.target.value as Returgrunn })
        }}
      >
        <option value="">{t.ingenGrunn}</option>
        {RETURGRUNNER.map(g => (
          <option key={g} value={g}>
            {vedtak.retur.grunn[g]}
          </option>
        ))}
      </Select>
      <div className={stil.knapper}>
        <Button size="xsmall" variant="secondary" onClick={() => vedApne(undefined)}>
          {t.ferdig}
        </Button>
        <Button size="xsmall" variant="tertiary" onClick={() => kladd.slett(k.id)}>
          {t.slett}
        </Button>
      </div>
    </div>
  )
}
