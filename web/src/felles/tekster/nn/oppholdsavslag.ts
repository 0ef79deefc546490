/** Grunnane som gjeld opphaldsgrunnlaget. */
export const oppholdsavslag = {
  'opphold-bare-voksne': 'Opphaldsgrunnlaget blir vurdert for kvar vaksen i husstanden. Vel ein av dei.',
  'opphold-ikke-vurdert':
    'Ingen har vurdert opphaldsgrunnlaget, så vedtaket kan ikkje kvile på det. Skriv kva det er under Familien fyrst, eller la feltet stå tomt.',
}
