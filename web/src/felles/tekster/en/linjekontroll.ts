import type { Belop } from '@handlingsrom/domene/felles/belop'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { linjekoder as nb } from '../nb/linjekontroll.ts'

const f = flertall('en')
const linjer = (n: number) => f(n, { en: '1 line', flere: `${n} lines` })
const kr = (ore: unknown) => lagFormat('en').kroner(Number(ore) as Belop)
const har = (faktisk: unknown) =>
  faktisk === undefined ? 'but nobody knows what they have' : `but they have ${kr(faktisk)}`

export const linjekoder: typeof nb = {
  'V4.ingenting-avslatt': () => 'Nothing is refused. You may still assess section 19.',
  'V4.overskudd': () => 'The income exceeds the expenses covered. Is section 19 assessed?',
  'V4.avslag-uten-linje': () =>
    'The outcome is a refusal, but no line is refused and assessed under section 19.',
  'V4.overskudd-ikke-vurdert': () =>
    'The income exceeds the expenses, and everything is refused. Write the section 19 assessment on the expense it concerns.',
  'V4.under-for-deltid': t =>
    `“${t.tekst}” is set below the starting point for a child who is here part of the time. Is the need here met, or is something refused?`,
  'V4.delvis-uten-linje': () =>
    'The outcome is a partial grant, but no line is refused. Is section 19 assessed?',
  'V4.ikke-vurdert': t => `“${t.tekst}” is refused without section 19 being assessed.`,
  'V4.tatt-bort': t =>
    `The cost of living for ${t.navn} has been removed. If they applied for it, it is a refusal: take the line back in, refuse it, and assess section 19.`,
  'V4.tatt-bort-ikke-sokt': t =>
    `The cost of living for ${t.navn} has been removed because they have not applied for it. Is that right?`,
  'V4.tatt-bort-feilfort': t =>
    `The cost of living for ${t.navn} has been removed because the line was registered by mistake, or is covered by another line. Is that right?`,
  'V4.vurdert': t => `Section 19 is assessed for “${t.tekst}”. Does it hold?`,
  'V4.delvis-ikke-vurdert': t =>
    `“${t.tekst}” is only partly covered, and section 19 is not assessed for the rest.`,
  'form.ingenting-dekket': () => 'No expense is covered.',
  'form.ikke-valgt': t => `The form is not chosen for “${t.tekst}”. Decide the line again.`,
  'form.valgt': t => `Lines covered: ${t.linjer}. The form is chosen for each.`,
  'stordrift.redusert': t =>
    `“${t.tekst}” is set lower for a child with siblings. Does the reason apply to this child in particular?`,
  'stordrift.mange-barn': t =>
    `There are ${t.antall} children. Read once more: is each child assessed for itself, without the number having lowered anything?`,
  'stordrift.ikke-flere-barn': () => 'There is no more than one child in the household.',
  'stordrift.ingen-reduksjon': t => `None of the ${t.antall} children has less than the starting point.`,
  'V5.ingen-linjer': () => 'There are no lines to decide.',
  'V5.ubesluttet': t =>
    `${linjer(Number(t.antall))} of ${t.linjer} not decided. They will not be part of the decision.`,
  'V5.alle-bestemt': t => `All ${t.linjer} lines are decided. Do they follow from the assessments?`,
  'V5.inntekt-avviker': t =>
    `“${t.tekst}”: ${kr(t.regnet)} is counted, ${har(t.faktisk)}. Does the reason hold?`,
  'V5.inntekt-uten-grunn': t =>
    `“${t.tekst}”: ${kr(t.regnet)} is counted, ${har(t.faktisk)}, and it does not say why.`,
}
