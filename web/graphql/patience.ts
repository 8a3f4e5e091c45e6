import { mayPass } from './client.ts';

/** How often what a reader waits for is asked again, in milliseconds, while the server or its store is away. */
const ASK_AGAIN_EVERY = 5_000;

/**
 * How a screen asks: a request that may pass is sent again until it is answered, the first time at
 * once, so that a short trouble is not even seen. Meanwhile the query waits on, without a flicker.
 */
export const patiently = {
  retry: (_failures: number, error: Error) => mayPass(error),
  retryDelay: (failures: number) => (failures === 0 ? 400 : ASK_AGAIN_EVERY),
} as const;

interface Attempts {
  readonly failureCount: number;
  readonly failureReason: Error | null;
}

/** Why a request that is still being sent again has no answer yet; null while the first attempts run. */
export function troubleOf({ failureCount, failureReason }: Attempts): Error | null {
  return failureCount > 1 && failureReason
    ? new Error(`${failureReason.message} It is asked again every few seconds.`)
    : null;
}
