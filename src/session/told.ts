import { whose } from '../kept/keys.ts';
import type { Response } from '../response/types.ts';

/** The response, about this provider where there is one. */
export function named(response: Response, provider: string | null): Response {
  return provider === null ? response : { ...response, provider };
}

/** Whether anything was said in it. */
export function saysSomething({ context, answers, claims }: Response): boolean {
  return [context, answers, claims].some(part => Object.keys(part).length > 0);
}

/** Whether both are about the same clinic. */
export function isSubject(a: Response, b: Response): boolean {
  return whose(a.provider) === whose(b.provider);
}

/** Whether two responses say the same in the same order: one that was only given a name does. */
export function sameAnswers(a: Response, b: Response): boolean {
  return (
    JSON.stringify([a.context, a.answers, a.claims]) === JSON.stringify([b.context, b.answers, b.claims])
  );
}
