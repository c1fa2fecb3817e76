import type { DeviceId } from '../../../shared/ids.ts';
import type { ScreenPresence } from '../../../shared/protocol/messages.ts';
import type { BesideSocket } from '../../sync/socketLine.ts';

/** The screens of the hall, as the server hears from them. */
export class Presence {
  list = $state.raw<ScreenPresence[]>([]);
  #socket: BesideSocket | null = null;

  /** For `socketDial`: each new connection. */
  readonly beside = (socket: BesideSocket): void => {
    this.#socket = socket;
    socket.on('screens', (list) => {
      this.list = list;
    });
  };

  /** A screen shows its name for a moment; null is every screen. */
  identify(screen: DeviceId | null): void {
    if (this.#socket?.connected === true) this.#socket.emit('identify', screen);
  }
}
