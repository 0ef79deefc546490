import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons'
import { ActionMenu, Button } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Dialogslag } from './Notatdialog.tsx'

/** Det som kan føres ved siden av et notat, utenom rettelsen. */
export function Notatmeny({ apne }: { apne: (slag: Dialogslag) => void }) {
  const t = useTekster().journal
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button size="xsmall" variant="tertiary" icon={<MenuElipsisHorizontalIcon aria-hidden />}>
          {t.mer}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Item onSelect={() => apne('merknad')}>{t.giMerknad}</ActionMenu.Item>
        <ActionMenu.Item onSelect={() => apne('knytt')}>{t.knytt}</ActionMenu.Item>
        <ActionMenu.Item onSelect={() => apne('merk')}>{t.merk}</ActionMenu.Item>
        <ActionMenu.Item onSelect={() => apne('feilfort')}>{t.feilfortKnapp}</ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  )
}
