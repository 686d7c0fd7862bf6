/** The subject under which the history of the general rules is kept. */
export const generalRulesId = '00000000-0000-4000-8000-00000000beef'
