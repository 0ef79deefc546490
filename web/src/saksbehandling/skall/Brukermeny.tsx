import { SPRAAK, type Spraak } from '@handlingsrom/domene/felles/spraak'
import { BookIcon, GlobeIcon, LeaveIcon, PersonGroupIcon, TasklistIcon } from '@navikt/aksel-icons'
import { ActionMenu, InternalHeader } from '@navikt/ds-react'
import { Link } from '@tanstack/react-router'
import type { Meg } from '../../felles/api/meg.ts'
import { useHurtigtaster } from '../../felles/innstillinger/hurtigtaster.ts'
import type { Tema } from '../../felles/innstillinger/lager.ts'
import { useTema } from '../../felles/innstillinger/useTema.ts'
import { SPRAAKNAVN } from '../../felles/tekster/katalog.ts'
import { useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { beOmUtlogging } from './Utlogging.tsx'

/** Språkvalget står synlig i toppmenyen, med språkets eget navn: den som trenger det, leser kanskje ikke norsk. */
export function Spraakmeny() {
  const t = useTekster().skall
  const { spraak, settSpraak } = useSpraak()
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <InternalHeader.Button aria-label={`${t.spraak}: ${SPRAAKNAVN[spraak]}`}>
          <GlobeIcon aria-hidden fontSize="1.25rem" /> {SPRAAKNAVN[spraak]}
        </InternalHeader.Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.RadioGroup
          label={t.spraak}
          value={spraak}
          onValueChange={verdi => settSpraak(verdi as Spraak)}
        >
          {SPRAAK.map(s => (
            <ActionMenu.RadioItem key={s} value={s} lang={s}>
              {SPRAAKNAVN[s]}
            </ActionMenu.RadioItem>
          ))}
        </ActionMenu.RadioGroup>
      </ActionMenu.Content>
    </ActionMenu>
  )
}

/** Navn og rolle, utseende, hurtigtaster og utlogging. */
export function Brukermeny({ meg }: { meg: Meg }) {
  const alle = useTekster()
  const t = alle.skall
  const [tema, settTema] = useTema()
  const [taster, settTaster] = useHurtigtaster()
  const rolle = rolleOgKontor(meg, t)
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <InternalHeader.UserButton
          name={meg.navn}
          description={rolle}
          aria-label={t.bruker(meg.navn, rolle)}
        />
      </ActionMenu.Trigger>
      <ActionMenu.Content align="end">
        <ActionMenu.RadioGroup
          label={t.utseende}
          value={tema}
          onValueChange={verdi => settTema(verdi as Tema)}
        >
          <ActionMenu.RadioItem value="light">{t.lyst}</ActionMenu.RadioItem>
          <ActionMenu.RadioItem value="dark">{t.morkt}</ActionMenu.RadioItem>
          <ActionMenu.RadioItem value="system">{t.somMaskinen}</ActionMenu.RadioItem>
        </ActionMenu.RadioGroup>
        <ActionMenu.Divider />
        <ActionMenu.CheckboxItem checked={taster} onCheckedChange={() => settTaster(!taster)}>
          {t.hurtigtaster}
        </ActionMenu.CheckboxItem>
        <ActionMenu.Divider />
        <ActionMenu.Item as={Link} to="/naert-for-meg" icon={<PersonGroupIcon aria-hidden />}>
          {alle.ansatte.meTittel}
        </ActionMenu.Item>
        <ActionMenu.Item as={Link} to="/regler" icon={<BookIcon aria-hidden />}>
          {alle.regler.tittel}
        </ActionMenu.Item>
        <ActionMenu.Item as={Link} to="/internkontroll/register" icon={<TasklistIcon aria-hidden />}>
          {alle.register.tittel}
        </ActionMenu.Item>
        <ActionMenu.Item icon={<LeaveIcon aria-hidden />} onSelect={() => beOmUtlogging()}>
          {t.loggUt}
        </ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  )
}

/** «Veileder, Nav Granvåg» */
export const rolleOgKontor = (meg: Meg, t: Tekster['skall']): string =>
  [meg.roller.map(r => t.roller[r]).join(' / '), meg.kontor].filter(Boolean).join(', ')
