/** The only source of time and chance; everything else is given them. */
export interface Clock {
  /** Hall time in epoch milliseconds. */
  now(): number;
  /** Hall milliseconds per real millisecond. */
  readonly rate: number;
  /** 128 random bits, 22 base64url characters. */
  newId(): string;
}
