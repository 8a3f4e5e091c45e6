import { createServer, connect as dial, type Socket } from 'node:net';

/** A slow network in front of a server: what is sent either way arrives later. */
export interface DelayingProxy {
  readonly port: number;
  /** Milliseconds, each way. */
  readonly slowDown: (delay: number) => void;
  readonly close: () => Promise<void>;
}

export async function startDelayingProxy(target: number): Promise<DelayingProxy> {
  let delay = 0;
  const sockets = new Set<Socket>();

  function pass(from: Socket, to: Socket): void {
    sockets.add(from);
    from.on('data', (data) => later(() => to.write(data)));
    from.on('close', () => {
      sockets.delete(from);
      later(() => to.destroy());
    });
    from.on('error', () => {});
  }
  /** Timers of one delay end in the order in which they began. */
  function later(act: () => void): void {
    setTimeout(act, delay).unref();
  }

  const server = createServer((client) => {
    const upstream = dial(target, '127.0.0.1');
    pass(client, upstream);
    pass(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    slowDown: (milliseconds) => {
      delay = milliseconds;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
