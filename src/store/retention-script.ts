import { createScript } from "./script.ts";
import { untallyLua } from "./tally-lua.ts";

/**
 * Forgets an article: its versions, its history, its posts with the answers to them, and each entry of a list that names
 * it. A few bytes stay, by which it is known again when its source sends it once more. Nothing is forgotten of one that
 * somebody may still want: that readers keep, that is pinned, that a person has yet to decide on, or that is not done.
 *
 * The first thing that it writes needs no memory: it makes room in a full Redis, too.
 *
 * KEYS  1 article, 2 history, 3 all articles, 4 the source's articles, 5 forgotten, 6 published, 7 changed, 8 latest,
 *       9 plain, 10 dead, 11 recipients, 12 what readers keep, 13 head of the search, 14 its dead, 15 the article's
 *       shard there, 16 texts of its ordinal, 17 what begins the keys of pages, 18 articles that are unsent; then for
 *       each channel: post, pending, ready, messages, pinned, and what begins the keys of its stories
 * ARGV  1 ref, 2 since when it must not have changed (ms), 3 the day's number, 4 before when plain posts count no more
 *       (ms), 5 its entry in the search as it was read or "", 6 its ordinal there or "", 7 the same as 4 bytes or "",
 *       8 number of channels, then the channels
 * returns "forgotten", or why not: "changed" | "held" | "waiting" | "dead" | "pinned" | "saved"; "moved" when its entry
 *       in the search is another one: it is to be read again
 */
export const forgetArticleScript = createScript(`
${untallyLua}
local ref, until_, channels = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[8])
local updatedAt, hold, pages = unpack(redis.call('HMGET', KEYS[1], 'updatedAt', 'hold', 'pages'))
if tonumber(updatedAt or 0) > until_ then return 'changed' end
if hold == 'review' or hold == 'confirm' or hold == 'backlog' then return 'held' end
if redis.call('ZSCORE', KEYS[7], ref) then return 'waiting' end
-- What readers got of it is known for a while, and leads back to it.
if redis.call('EXISTS', KEYS[11]) == 1 then return 'waiting' end
if redis.call('ZRANGEBYLEX', KEYS[12], '[' .. ref .. ' ', '(' .. ref .. '!', 'LIMIT', 0, 1)[1] then return 'saved' end
if (redis.call('HGET', KEYS[15], ref) or '') ~= ARGV[5] then return 'moved' end

-- Its posts and the answers to them, each with what names it in its channel.
local posts = {}
local function see(c, name)
  local at = 18 + (c - 1) * 6
  local key = KEYS[at + 1] .. string.sub(name, #ref + 1)
  local v = redis.call('HMGET', key, 'state', 'desired', 'handled', 'pin', 'postedAt', 'attemptAt', 'errorAt', 'story', 'corrections')
  local state = v[1]
  if not state then return end
  posts[#posts + 1] = { key = key, name = name, at = at, channel = ARGV[8 + c], story = v[8] }
  if redis.call('ZSCORE', KEYS[10], ARGV[8 + c] .. ' ' .. name) or state == 'unknown' or state == 'failed' then return 'dead' end
  if state == 'waiting' or state == 'sending' or v[2] ~= v[3] then return 'waiting' end
  if redis.call('ZSCORE', KEYS[at + 2], name) or redis.call('ZSCORE', KEYS[at + 3], name) then return 'waiting' end
  if v[4] or redis.call('GET', KEYS[at + 5]) == name then return 'pinned' end
  for i = 5, 7 do if tonumber(v[i] or 0) > until_ then return 'changed' end end
  for _, revision in ipairs(cjson.decode(v[9] or '[]')) do
    local why = see(c, ref .. '~' .. revision)
    if why then return why end
  end
end
for c = 1, channels do
  local why = see(c, ref)
  if why then return why end
end

redis.call('UNLINK', KEYS[1], KEYS[2])
for _, post in ipairs(posts) do
  untally(post.key)
  redis.call('UNLINK', post.key)
  redis.call('ZREM', KEYS[post.at + 4], post.name)
  for part = 2, 10 do redis.call('ZREM', KEYS[post.at + 4], post.name .. ' ' .. part) end
  redis.call('ZREM', KEYS[8], post.channel .. ' ' .. post.name)
  if post.story then redis.call('ZREM', KEYS[post.at + 6] .. post.story, post.name) end
end
for digest in string.gmatch(pages or '', string.rep('.', #ref)) do
  local shard = KEYS[17] .. string.sub(digest, 1, 2)
  if redis.call('HGET', shard, digest) == ref then redis.call('HDEL', shard, digest) end
end
redis.call('ZREMRANGEBYSCORE', KEYS[9], '-inf', '(' .. ARGV[4])
redis.call('ZREM', KEYS[18], ref)
redis.call('ZREM', KEYS[3], ref)
redis.call('ZREM', KEYS[4], ref)
redis.call('ZREM', KEYS[6], ref)
if ARGV[5] ~= '' then redis.call('HDEL', KEYS[15], ref) end
if ARGV[6] ~= '' then
  redis.call('APPEND', KEYS[14], ARGV[7])
  redis.call('HDEL', KEYS[16], ARGV[6])
  redis.call('HINCRBY', KEYS[13], 'live', -1)
end
redis.call('HSET', KEYS[5], string.sub(ref, 3), ARGV[3])
return 'forgotten'
`);
