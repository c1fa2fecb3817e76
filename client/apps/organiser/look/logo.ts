import { LIMITS } from '../../../../shared/limits.ts';

/** What screens draw, and the file field offers. */
export const LOGO_TYPES = ['image/svg+xml', 'image/png', 'image/webp', 'image/jpeg'];
/** Widths in pixels that are tried, widest first: on a screen a logo is at most a quarter of the width. */
const WIDTHS = [960, 640, 480, 320, 200];

export type LogoRead = { logo: string } | { problem: 'logoKind' | 'logoUnreadable' | 'logoTooBig' };

/** A logo as a `data:` address that fits in a message. Images of pixels are made smaller where they must be; drawings are kept. */
export async function readLogo(file: File): Promise<LogoRead> {
  if (!LOGO_TYPES.includes(file.type)) return { problem: 'logoKind' };
  try {
    const whole = await asAddress(file);
    if (file.type === 'image/svg+xml') {
      if (!isDrawing(await file.text())) return { problem: 'logoUnreadable' };
      return fits(whole) ? { logo: whole } : { problem: 'logoTooBig' };
    }
    const image = await createImageBitmap(file);
    if (fits(whole)) return { logo: whole };
    for (const width of WIDTHS) {
      const smaller = await asAddress(await drawn(image, Math.min(width, image.width)));
      if (fits(smaller)) return { logo: smaller };
    }
    return { problem: 'logoTooBig' };
  } catch {
    return { problem: 'logoUnreadable' };
  }
}

const fits = (address: string): boolean => address.length <= LIMITS.logoText;

function isDrawing(text: string): boolean {
  const tree = new DOMParser().parseFromString(text, 'image/svg+xml');
  return tree.documentElement.localName === 'svg' && tree.querySelector('parsererror') === null;
}

function asAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}

function drawn(image: ImageBitmap, width: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round((image.height * width) / image.width)));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
