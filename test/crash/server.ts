import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';

/* A server to be killed: `node server.js DATA-FOLDER PORT`. Says its address once it listens. */
const [data = '', port = '0'] = process.argv.slice(2);
const config = readConfig({ data, port, logLevel: 'error', perSecond: 1e6, burst: 1e6 }, {});
const app = await createApp(config, { clientFolder: null });
await app.listen();
process.stdout.write(`listening ${app.baseUrl()}\n`);
