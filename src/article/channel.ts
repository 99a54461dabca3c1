/** A channel as the Bot API addresses it: `@name` or a numeric id that begins with `-100`. */
export type ChannelId = `@${string}` | `-100${string}`;
