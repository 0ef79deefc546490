/** The refusals about the ground of residence. */
export const oppholdsavslag = {
  'opphold-bare-voksne':
    'The ground of residence is assessed for each adult in the household. Choose one of them.',
  'opphold-ikke-vurdert':
    'Nobody has assessed the ground of residence, so the decision cannot rest on it. Write what it is under The family first, or leave the field empty.',
}
