import { newReader } from "../../src/article/reader.ts";
import { createCampaigns } from "../../src/store/campaigns.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import type { PrivateRedis } from "../search/private-redis.ts";

const FIRST_ID = 100_000_000;
const HANDS = 64;
export const PREFIX = "tidings";
/** What everybody is sent. */
export const TEXT =
	"The bridge of Lindenford is open again: the last scaffold was taken down last night.";

/** So many readers, whose ordinals are 0 and up, and campaigns to the first of them. */
export async function createRecipients({ redis }: PrivateRedis, count: number) {
	const keys = createKeys(PREFIX);
	const campaigns = createCampaigns({ redis, keys });
	const readers = createReaders({ redis, keys, sealing: createSealing([]), zone: () => "UTC" });
	let next = 0;
	const hand = async () => {
		while (next < count) {
			const id = FIRST_ID + 4973 * next++;
			await readers.change(id, 1, (reader) => ({ ...newReader(1), ...reader, isRich: true }));
		}
	};
	await Promise.all(Array.from({ length: HANDS }, hand));
	let made = 0;
	return {
		campaigns,
		/** A campaign that is ready to start. */
		async make(recipients: number, isPaid = false): Promise<string> {
			const id = `bench-${++made}`;
			const payload = { text: TEXT, entities: [] };
			await campaigns.make({ id, kind: "broadcast", payload, by: 1, isPaid }, Date.now());
			const ordinals = Uint32Array.from({ length: recipients }, (_, index) => index);
			await campaigns.fill(id, ordinals, Date.now());
			return id;
		},
		begin: (id: string) => campaigns.start(id, Date.now()),
	};
}
