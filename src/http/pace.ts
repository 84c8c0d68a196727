import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import type { Clock } from "../clock.ts";

/**
 * Sustained rates of Microsoft.ManagedIdentity, in requests per second, and how many may come at once
 * before the rate counts. Source of the rates: Microsoft Entra, "considerations for workload identity
 * federation"; whether credentials share the identities' limits is not documented.
 */
const rates = {
	readsPerSubscription: { perSecond: 10, atOnce: 60 },
	writesPerSubscription: { perSecond: 2, atOnce: 40 },
	writesPerIdentity: { perSecond: 0.25, atOnce: 20 },
};

interface Rate {
	readonly perSecond: number;
	readonly atOnce: number;
}

/** Keeps requests to Azure Resource Manager within the rates that Microsoft has published. */
export function pacePolicy(clock: Clock): PipelinePolicy {
	const buckets = new Map<string, Bucket>();
	const bucket = (key: string, rate: Rate) => {
		const known = buckets.get(key) ?? new Bucket(rate, clock);
		buckets.set(key, known);
		return known;
	};
	return {
		name: "pacePolicy",
		async sendRequest(request, next) {
			const { pathname } = new URL(request.url);
			const identity =
				/^(\/subscriptions\/[^/]+)\/.*\/userassignedidentities\/[^/]+/i.exec(
					pathname.toLowerCase(),
				);
			if (identity?.[1]) {
				const [id, subscription] = identity;
				if (request.method === "GET") {
					await bucket(
						`read ${subscription}`,
						rates.readsPerSubscription,
					).take();
				} else {
					await bucket(
						`write ${subscription}`,
						rates.writesPerSubscription,
					).take();
					await bucket(`write ${id}`, rates.writesPerIdentity).take();
				}
			}
			return next(request);
		},
	};
}

/** A token bucket: full at first and refilled at a steady rate. If it is empty, callers wait in turn. */
class Bucket {
	private readonly rate: Rate;
	private readonly clock: Clock;
	private tokens: number;
	private filledAt: number;

	constructor(rate: Rate, clock: Clock) {
		this.rate = rate;
		this.clock = clock;
		this.tokens = rate.atOnce;
		this.filledAt = clock.now();
	}

	/** Takes a token, if need be one of the future, and waits until it is there. */
	async take(): Promise<void> {
		const { perSecond, atOnce } = this.rate;
		const now = this.clock.now();
		const refilled = ((now - this.filledAt) / 1000) * perSecond;
		this.tokens = Math.min(atOnce, this.tokens + refilled) - 1;
		this.filledAt = now;
		if (this.tokens < 0)
			await this.clock.sleep((-this.tokens / perSecond) * 1000);
	}
}
