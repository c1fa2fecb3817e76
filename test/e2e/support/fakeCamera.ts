import { writeFileSync } from 'node:fs';
import QRCode from 'qrcode';

const WIDTH = 1280;
const HEIGHT = 720;
const MODULE = 12;
const FRAMES = 10;

/**
 * Writes a video that shows a QR code, for Chromium's fake camera: YUV4MPEG2, 4:2:0, ten equal frames.
 * @see https://wiki.multimedia.cx/index.php/YUV4MPEG2
 */
export function writeCameraVideo(path: string, text: string): void {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const luma = Buffer.alloc(WIDTH * HEIGHT, 235);
  const left = Math.floor((WIDTH - size * MODULE) / 2);
  const top = Math.floor((HEIGHT - size * MODULE) / 2);
  for (let y = 0; y < size * MODULE; y++)
    for (let x = 0; x < size * MODULE; x++)
      if (data[Math.floor(y / MODULE) * size + Math.floor(x / MODULE)])
        luma[(top + y) * WIDTH + left + x] = 16;
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, grey]);
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(path, Buffer.concat([header, ...Array.from({ length: FRAMES }, () => frame)]));
}

/** One picture of the camera, in shades of grey from dark to light; `CAMERA.width` times `CAMERA.height` bytes. */
export const CAMERA = { width: WIDTH, height: HEIGHT };

/** Writes a video of these pictures, each for four tenths of a second. */
export function writePictures(path: string, pictures: readonly Uint8Array[]): void {
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  const frames = pictures.flatMap((luma) => {
    const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, grey]);
    return [frame, frame, frame, frame];
  });
  writeFileSync(path, Buffer.concat([header, ...frames]));
}

/** Flags that put the video in the place of the camera and allow its use without a question. */
export const cameraFlags = (path: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${path}`,
];
