export declare class Progress {
  constructor(name: string);
  at(where: string): void;
  seconds(): string;
}
