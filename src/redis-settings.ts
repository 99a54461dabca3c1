import type { Guide, RedisAt, ServerAddress, TlsFiles } from "./store/redis-at.ts";

/** What Sentinels are asked for where nothing else is named: as Redis' own example names it. */
const USUAL_NAME = "mymaster";
/** What an address of which only the user, the password, the database and TLS count says where none is set. */
const PLAIN = "redis://redis";

/** What decides on where Redis is, by the names of the settings. */
export type RedisEnv = {
	REDIS_URL?: string | undefined;
	REDIS_PREFIX: string;
	REDIS_SENTINELS?: ServerAddress[] | undefined;
	REDIS_SENTINEL_NAME?: string | undefined;
	REDIS_SENTINEL_PASSWORD?: string | undefined;
	REDIS_CLUSTER?: ServerAddress[] | undefined;
	REDIS_TLS_CA?: string | undefined;
	REDIS_TLS_CERT?: string | undefined;
	REDIS_TLS_KEY?: string | undefined;
	REDIS_TLS_NAME?: string | undefined;
	REDIS_WAIT_REPLICAS?: number | undefined;
	DATA_DIR: string;
};

/** Where Redis is, what all keys begin with, and how safe what is written there has to be. */
export type RedisConfig = {
	/** Undefined where Tidings starts one of its own. */
	at: RedisAt | undefined;
	prefix: string;
	dataDir: string;
	/** How many replicas have to confirm what must not be lost. */
	waitReplicas: number;
};

/** Says where Redis is, of settings that {@link redisMistakes} has found nothing in. */
export function redisOf(env: RedisEnv): RedisConfig {
	const prefix = env.REDIS_CLUSTER === undefined ? env.REDIS_PREFIX : inOneSlot(env.REDIS_PREFIX);
	const guide = guideOf(env, prefix);
	const tls: TlsFiles = {
		ca: env.REDIS_TLS_CA,
		cert: env.REDIS_TLS_CERT,
		key: env.REDIS_TLS_KEY,
		name: env.REDIS_TLS_NAME,
	};
	const url = env.REDIS_URL ?? (guide === undefined ? undefined : PLAIN);
	return {
		at: url === undefined ? undefined : { url, tls, guide },
		prefix,
		dataDir: env.DATA_DIR,
		waitReplicas: env.REDIS_WAIT_REPLICAS ?? (guide === undefined ? 0 : 1),
	};
}

/** What is wrong with settings of Redis that are right each by itself. */
export function* redisMistakes(env: RedisEnv): Generator<string> {
	const { REDIS_URL, REDIS_SENTINELS, REDIS_CLUSTER } = env;
	const isGuided = REDIS_SENTINELS !== undefined || REDIS_CLUSTER !== undefined;
	if (REDIS_SENTINELS !== undefined && REDIS_CLUSTER !== undefined) {
		yield "REDIS_CLUSTER: a cluster needs no Sentinels; leave out one of REDIS_SENTINELS and REDIS_CLUSTER";
	}
	for (const name of ["REDIS_SENTINEL_NAME", "REDIS_SENTINEL_PASSWORD"] as const) {
		if (env[name] !== undefined && REDIS_SENTINELS === undefined) {
			yield `${name}: set REDIS_SENTINELS to the Sentinels that it is for, or leave it out`;
		}
	}
	if (isGuided && REDIS_URL?.startsWith("unix:") === true) {
		yield "REDIS_URL: with REDIS_SENTINELS or REDIS_CLUSTER it begins with redis:// or rediss://";
	}
	if (REDIS_CLUSTER !== undefined && /^[^/]*\/\/[^/]*\/0*[1-9]/.test(REDIS_URL ?? "")) {
		yield "REDIS_URL: a cluster has one database; leave out the number at the end";
	}
	const tls = ["REDIS_TLS_CA", "REDIS_TLS_CERT", "REDIS_TLS_KEY", "REDIS_TLS_NAME"] as const;
	const given = tls.find((name) => env[name] !== undefined);
	if (given !== undefined && REDIS_URL?.startsWith("rediss:") !== true) {
		yield `${given}: TLS is spoken where REDIS_URL begins with rediss://`;
	}
	const isHalf = (env.REDIS_TLS_CERT === undefined) !== (env.REDIS_TLS_KEY === undefined);
	if (isHalf) yield "REDIS_TLS_CERT: a client's certificate and REDIS_TLS_KEY go together";
	if (REDIS_CLUSTER !== undefined && /[{}]/.test(env.REDIS_PREFIX) && !isTagged(env.REDIS_PREFIX)) {
		yield "REDIS_PREFIX: in a cluster all keys lie together by what stands between braces, such as {tidings}";
	}
	if (
		env.REDIS_WAIT_REPLICAS !== undefined &&
		env.REDIS_WAIT_REPLICAS > 0 &&
		!isGuided &&
		REDIS_URL === undefined
	) {
		yield "REDIS_WAIT_REPLICAS: the Redis that Tidings starts itself has no replicas; set REDIS_URL, or leave it out";
	}
}

function guideOf(env: RedisEnv, prefix: string): Guide | undefined {
	const { REDIS_SENTINELS, REDIS_CLUSTER } = env;
	if (REDIS_SENTINELS !== undefined) {
		const name = env.REDIS_SENTINEL_NAME ?? USUAL_NAME;
		return {
			kind: "sentinel",
			nodes: REDIS_SENTINELS,
			name,
			password: env.REDIS_SENTINEL_PASSWORD,
		};
	}
	if (REDIS_CLUSTER === undefined) return undefined;
	return { kind: "cluster", nodes: REDIS_CLUSTER, key: prefix };
}

/** True for a prefix of which a cluster looks at a part alone to find the slot: the first braces with something between. */
const isTagged = (prefix: string): boolean => /^[^{]*\{[^}]+\}/.test(prefix);

const inOneSlot = (prefix: string): string => (isTagged(prefix) ? prefix : `{${prefix}}`);
