import type { tell as dutch } from '../nl/tell.ts';
import type { Translation } from '../texts.ts';

export const tell: Translation<typeof dutch> = {
  tell: 'Message to tables',
  tellWords: 'Message',
  tellExample: 'For example: In five minutes we read back.',
  tellTo: 'To whom?',
  tellSend: 'Send to the tablets',
  tellSent: 'The message is on the tablets.',
  tellOffline:
    'There is no connection now. What you wrote stays here. Send it as soon as the connection is back.',
  tellMissing: 'Write a message first.',
  tellAll: 'All rooms',
};
