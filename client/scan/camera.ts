import { createRepeatGuard } from './repeats.ts';
import { cameraErrorCode, ScanError } from './scanError.ts';

export { ScanError } from './scanError.ts';

export interface ScanOptions {
  /** Called with the text of each badge, once while it stays before the camera. */
  onText: (text: string) => void;
  /** Ends the scan and turns the camera off. */
  signal: AbortSignal;
}

/** At 640x480 the reader misses a fifth of the hard frames that it reads at this size. */
const CAMERA: MediaTrackConstraints = {
  facingMode: { ideal: 'environment' },
  width: { ideal: 1280 },
  height: { ideal: 720 },
};
const PAUSE_MS = 100;
const SAME_BADGE_MS = 2000;

async function openCamera(): Promise<MediaStream> {
  if (!window.isSecureContext) throw new ScanError('camera-insecure');
  if (navigator.mediaDevices === undefined) throw new ScanError('no-camera');
  try {
    return await navigator.mediaDevices.getUserMedia({ video: CAMERA, audio: false });
  } catch (error) {
    throw new ScanError(cameraErrorCode(error), error);
  }
}

async function openReader(): Promise<typeof import('./reader.ts')> {
  try {
    const reader = await import('./reader.ts');
    await reader.loadReader();
    return reader;
  } catch (error) {
    throw new ScanError('reader-missing', error);
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

function takePicture(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0) return null;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(video, 0, 0);
  return context?.getImageData(0, 0, width, height) ?? null;
}

/**
 * Shows the back camera in `video` and reads QR codes until `signal` aborts. The reader (1 MB, 330 kB compressed)
 * is fetched on the first call.
 * @throws ScanError with a code that the scan texts explain.
 */
export async function scan(video: HTMLVideoElement, { onText, signal }: ScanOptions): Promise<void> {
  const [stream, reader] = await openBoth();
  try {
    video.srcObject = stream;
    video.playsInline = true;
    video.muted = true;
    await video.play();
    const canvas = document.createElement('canvas');
    const isFresh = createRepeatGuard(SAME_BADGE_MS);
    while (!signal.aborted) {
      const picture = takePicture(video, canvas);
      const text = picture === null ? null : await reader.readQr(picture);
      if (text !== null && !signal.aborted && isFresh(text, performance.now())) onText(text);
      await pause();
    }
  } catch (error) {
    // Leaving the page while the video starts is no error for anybody.
    if (!signal.aborted) throw new ScanError('camera-busy', error);
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

/** Asks for the camera and fetches the reader side by side; a camera without a reader is turned off again. */
async function openBoth(): Promise<[MediaStream, typeof import('./reader.ts')]> {
  const [stream, reader] = await Promise.allSettled([openCamera(), openReader()]);
  if (stream.status === 'rejected') throw stream.reason;
  if (reader.status === 'fulfilled') return [stream.value, reader.value];
  for (const track of stream.value.getTracks()) track.stop();
  throw reader.reason;
}
