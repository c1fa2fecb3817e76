import type { scan as dutch } from '../nl/scan.ts';
import type { Translation } from '../texts.ts';

export const scan: Translation<typeof dutch> = {
  'no-camera': 'This device has no camera that we can use. Type the code on the badge.',
  'camera-refused': 'The camera is not allowed. Allow it in the settings, or type the code on the badge.',
  'camera-busy': 'Another program is using the camera. Close it, or type the code on the badge.',
  'camera-insecure': 'The camera only works on a secure page (https). Type the code on the badge.',
  'reader-missing': 'The badge reader could not load. Try again, or type the code on the badge.',
  holdBadge: 'Hold the badge in front of the camera.',
  stopCamera: 'Turn the camera off',
};
