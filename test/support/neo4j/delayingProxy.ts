import { createServer, connect as dial, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

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
    const later = inOrder();
    sockets.add(from);
    from.on('data', (data) => later(() => to.write(data)));
    from.on('close', () => {
      sockets.delete(from);
      later(() => to.destroy());
    });
    from.on('error', () => {});
  }
  /** What is sent after the delay shrank waits for what was sent before. */
  function inOrder(): (act: () => void) => void {
    let before = Promise.resolve();
    return (act) => {
      const due = performance.now() + delay;
      before = before.then(async () => {
        const rest = due - performance.now();
        if (rest > 0) await setTimeout(rest, undefined, { ref: false });
        act();
      });
    };
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
