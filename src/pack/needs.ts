import { isRecord } from './values.ts';

/**
 * Tells a caller from JavaScript what is missing, before something deep inside fails.
 * @throws {TypeError} where it is no pack.
 */
export function needsPack(caller: string, pack: unknown): void {
  if (isRecord(pack) && Array.isArray(pack.items)) return;
  throw new TypeError(`${caller}: the first argument must be a pack, as parsePack returns it`);
}

/** @throws {TypeError} where it is no response. */
export function needsResponse(caller: string, response: unknown): void {
  if (isRecord(response) && [response.context, response.answers, response.claims].every(isRecord)) return;
  const hint =
    isRecord(response) && isRecord(response.response) ? ': pass the `response` in what it returns' : '';
  throw new TypeError(
    `${caller}: the second argument must be a response, as parseResponse or emptyResponse makes it${hint}`,
  );
}
