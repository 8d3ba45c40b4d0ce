/** What went wrong, in a word that a page can act on. */
export type FaultCode = 'app-load' | 'app-version' | 'app-crash' | 'pack-load' | 'pack-invalid';

/** An error the page is told of. Its message names files and paths, never an answer. */
export class Fault extends Error {
  readonly code: FaultCode;
  /** Whether the line is the likely cause, so that it helps to check it. */
  readonly isOffline: boolean;

  constructor(code: FaultCode, message: string, isOffline = false) {
    super(message);
    this.code = code;
    this.isOffline = isOffline;
  }
}

/** The fault behind whatever was thrown; an unknown error may quote answers, so only its name is kept. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof Error && error.name === 'PackError') return new Fault('pack-invalid', error.message);
  return new Fault('app-crash', error instanceof Error ? error.name : 'Error');
}
