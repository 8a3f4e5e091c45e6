import { execFileSync } from 'node:child_process';

/** What runs a query in each language that the explorer writes it in, and how to see that it is there. */
export const queryTools = {
  curl: { way: ['bash', '-c'], check: ['curl', '--version'] },
  Python: { way: ['python3', '-c'], check: ['python3', '--version'] },
  R: { way: ['Rscript', '-e'], check: ['Rscript', '-e', 'stopifnot(requireNamespace("httr2"))'] },
} as const;

export type QueryLanguage = keyof typeof queryTools;

/** Whether this machine can run the queries of a language. */
export function canRun(language: QueryLanguage): boolean {
  const [command, ...how] = queryTools[language].check;
  try {
    execFileSync(command, how, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The languages whose queries cannot be run here. */
export function languagesLeftOut(): readonly QueryLanguage[] {
  const languages: readonly QueryLanguage[] = ['curl', 'Python', 'R'];
  return languages.filter((language) => !canRun(language));
}
