export declare class Progress {
  readonly name: string;
  constructor(name: string);
  at(where: string): void;
  seconds(): string;
}
