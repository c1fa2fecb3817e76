/** Why a camera cannot be used; each code has a sentence in the scan texts. */
export type ScanErrorCode =
  | 'no-camera'
  | 'camera-refused'
  | 'camera-busy'
  | 'camera-insecure'
  | 'reader-missing';

export class ScanError extends Error {
  readonly code: ScanErrorCode;

  constructor(code: ScanErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

const BY_NAME: Record<string, ScanErrorCode> = {
  NotAllowedError: 'camera-refused',
  SecurityError: 'camera-refused',
  NotReadableError: 'camera-busy',
  AbortError: 'camera-busy',
};

/** The code for what `getUserMedia` threw. */
export const cameraErrorCode = (error: unknown): ScanErrorCode =>
  (error instanceof Error ? BY_NAME[error.name] : undefined) ?? 'no-camera';
