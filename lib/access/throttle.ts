import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";

const windowSeconds = 15 * 60;
/** Wrong passwords in a window before one account at one address has to wait. */
export const triesPerAccount = 10;
/** Wrong passwords in a window before a whole address has to wait; an office shares one. */
export const triesPerAddress = 100;

/** Counts wrong passwords in the database, so that a restart forgives nothing. */
export interface SignInThrottle {
  /**
   * Counts a try before its password is looked at, so that tries sent at once are all counted.
   *
   * Gives the milliseconds to wait; 0: it may go ahead.
   */
  readonly take: (account: string, address: string) => Promise<number>;
  /** Forgets the account's wrong passwords, and this try of the address, after a right one. */
  readonly forgive: (account: string, address: string) => Promise<void>;
}

/**
 * Make it once a process: each keeps a timer.
 *
 * `storeClient` — the Prisma client whose `RateLimiterFlexible` table holds the counters.
 */
export function signInThrottle(storeClient: object): SignInThrottle {
  const limit = (keyPrefix: string, points: number, clearExpiredByTimeout: boolean) =>
    new RateLimiterPrisma({ storeClient, keyPrefix, points, duration: windowSeconds, clearExpiredByTimeout });
  const perAccount = limit("account", triesPerAccount, true);
  const perAddress = limit("address", triesPerAddress, false);
  return {
    take: async (account, address) =>
      (await waitOf(perAccount.consume(keyOf(account, address)))) || waitOf(perAddress.consume(address)),
    forgive: async (account, address) => {
      await perAccount.delete(keyOf(account, address));
      await perAddress.reward(address, 1);
    },
  };
}

function keyOf(account: string, address: string): string {
  return `${address}/${account}`;
}

async function waitOf(consumed: Promise<RateLimiterRes>): Promise<number> {
  try {
    await consumed;
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1);
    throw error;
  }
}
