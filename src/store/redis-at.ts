/** A server's host and port. */
export type ServerAddress = { host: string; port: number };

/** The files (PEM) of a TLS connection, and the name that has to stand in the server's certificate. */
export type TlsFiles = {
	/** Whom to trust instead of the authorities that Node.js knows. */
	ca?: string | undefined;
	/** How this client shows who it is. */
	cert?: string | undefined;
	key?: string | undefined;
	/** The server's name, where it is not the one that it is reached by. */
	name?: string | undefined;
};

/** Who tells where the primary is. */
export type Guide =
	| {
			kind: "sentinel";
			nodes: readonly ServerAddress[];
			name: string;
			password?: string | undefined;
	  }
	/** All keys lie in one slot; `key` is one of them. */
	| { kind: "cluster"; nodes: readonly ServerAddress[]; key: string };

/**
 * Where Redis is. With a guide, what counts of `url` (`redis://…`, `rediss://…` or `unix:///path`) is the user, the
 * password, the number of the database and whether TLS is spoken.
 */
export type RedisAt = { url: string; tls?: TlsFiles | undefined; guide?: Guide | undefined };

/** The setting that says where Redis is, to be named when it is not there. */
export function settingOf({ guide }: RedisAt): string {
	if (guide === undefined) return "REDIS_URL";
	return guide.kind === "sentinel" ? "REDIS_SENTINELS" : "REDIS_CLUSTER";
}
