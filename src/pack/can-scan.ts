import type { Pack } from './types.ts';

/** Whether texts can be searched for the pack's claims: rules come with the scanner, or with the pack itself. */
export const canScan = ({ scan, claims }: Pack): boolean =>
  scan !== undefined || claims.some(({ match }) => match !== undefined);
