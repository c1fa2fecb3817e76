import type { Ack, Batch, Hello, Turn, Welcome } from '../../shared/protocol/messages.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import type { ViewName } from '../../shared/views/views.ts';
import { type Core, DEVICES, type DeviceName } from './core.ts';
import type { FakeSocket, Frame } from './fakeIo.ts';

/** A socket without a device behind it: says what a test makes it say, and writes down what it hears. */
export class Listener {
  readonly heard: Frame[] = [];
  readonly socket: FakeSocket;
  hungUp = false;

  constructor(
    { io }: Core,
    name: DeviceName | 'stranger',
    app: string = name === 'stranger' ? 'desk' : DEVICES[name].app,
  ) {
    this.socket = io.connect(
      { auth: { app }, headers: { cookie: `other=1; burgertop-${app}=${name}` } },
      {
        sent: (frame) => this.heard.push(JSON.parse(frame) as Frame),
        hungUp: () => {
          this.hungUp = true;
        },
      },
    );
  }

  hello(views: [ViewName, string, number?][], more: Partial<Hello> = {}): this {
    const asked = views.map(([view, key, cursor]) => ({
      view,
      key,
      ...(cursor !== undefined && { cursor }),
    }));
    this.socket.receive('hello', { protocol: PROTOCOL, views: asked, ...more });
    return this;
  }
  do(...requests: unknown[]): this {
    this.socket.receive('do', requests);
    return this;
  }

  of<T>(event: string): T[] {
    return this.heard.filter(([name]) => name === event).map(([, message]) => message as T);
  }
  get welcome(): Welcome {
    const [last] = this.of<Welcome>('welcome').slice(-1);
    if (last === undefined) throw new Error('no welcome was heard');
    return last;
  }
  get batches(): Batch[] {
    return this.of<Turn>('turn').flatMap((turn) => turn.batches ?? []);
  }
  get acks(): Ack[] {
    return this.of<Turn>('turn').flatMap((turn) => turn.acks ?? []);
  }
  get byes(): unknown[] {
    return this.of('bye');
  }
}
