/** The refusals when the outcome does not fit what the decision gives, or what the family applied for. */
export const utfallsavslag = {
  'gir-ingenting':
    'The decision gives 0 kroner and no guarantee, and cannot be called granted. Choose refusal and write the section 19 assessment, or correct the amounts if the family is to receive something.',
  'avslag-gir-noe':
    'The decision gives the family something, and cannot be called a refusal. Choose granted or partly granted, or refuse the lines if they are to receive nothing.',
  'soknaden-gjelder-mer':
    'The family has also applied for something this decision does not answer. Choose that the rest of the application gets its own answer, and decide it in the assessment. If something there was not applied for, remove the line with a reason.',
}
