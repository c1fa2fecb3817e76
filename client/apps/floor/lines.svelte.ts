import type { TableId } from '../../../shared/ids.ts';
import type { TabletLines } from '../../../shared/protocol/messages.ts';
import type { BesideSocket } from '../../sync/socketLine.ts';

/** Which tables have a tablet on the line. While this device has none itself, the last that it heard stays. */
export class Lines {
  #heard = $state.raw<{ on: ReadonlySet<TableId>; seen: TabletLines['seen'] } | null>(null);

  /** For `socketDial`: each new connection. */
  readonly beside = (socket: BesideSocket): void => {
    socket.on('tablets', ({ on, seen }: TabletLines) => {
      this.#heard = { on: new Set(on), seen };
    });
  };

  /** Null as long as nothing was heard. */
  get heard() {
    return this.#heard;
  }
}
