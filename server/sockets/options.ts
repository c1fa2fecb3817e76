import type { Wire } from '../../shared/protocol/wire.ts';

export interface GatewayOptions {
  secure: boolean;
  /** Origins besides the server's own host that may connect; for development. */
  origins: string[];
  /** Commands a device may send per second, and how many at once. */
  perSecond: number;
  burst: number;
  maxSockets: number;
  wire: Wire;
  onDefect: (error: unknown, where: string) => void;
}
