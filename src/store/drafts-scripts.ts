import { journalLua } from "./journal.ts";
import { createScript } from "./script.ts";

/** What every script of drafts does: whoever sees a draft is to see what it has become. */
const showLua = `
local function showAll(key, list, id, now)
  for _, field in ipairs(redis.call('HKEYS', key)) do
    local person = string.match(field, '^view:(.+)$')
    if person then
      redis.call('HINCRBY', key, 'wish:' .. person, 1)
      redis.call('ZADD', list, now, id .. ' ' .. person)
    end
  end
end
`;

/**
 * Begins a draft, unless it is there already.
 *
 * KEYS  1 draft, 2 open drafts
 * ARGV  1 id, 2 draft (JSON), 3 changes (JSON), 4 now (ms), 5 memory (ms)
 * returns 1, or 0 when it is there
 */
export const beginScript = createScript(`
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'format', 1, 'draft', ARGV[2], 'changes', ARGV[3], 'revision', 1, 'state', 'open', 'at', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[5])
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[1])
return 1
`);

/**
 * Puts another version in the place of one, and has everybody who sees the draft shown it.
 *
 * KEYS  1 draft, 2 open drafts, 3 what is to be shown
 * ARGV  1 id, 2 revision that was read, 3 draft (JSON), 4 changes (JSON), 5 now (ms), 6 memory (ms)
 * returns 1, or 0 when it is another one by now, or open no more
 */
export const changeScript = createScript(`
${showLua}
local revision, state = unpack(redis.call('HMGET', KEYS[1], 'revision', 'state'))
if revision ~= ARGV[2] or state ~= 'open' then return 0 end
redis.call('HSET', KEYS[1], 'draft', ARGV[3], 'changes', ARGV[4], 'revision', revision + 1, 'at', ARGV[5])
redis.call('PEXPIRE', KEYS[1], ARGV[6])
redis.call('ZADD', KEYS[2], ARGV[5], ARGV[1])
showAll(KEYS[1], KEYS[3], ARGV[1], ARGV[5])
return 1
`);

/**
 * Closes a draft as it was seen: from now on nobody changes it. The decision is in the journal with that.
 *
 * KEYS  1 draft, 2 open drafts, 3 what is to be shown, 4 journal
 * ARGV  1 id, 2 revision that was seen, 3 state from now on, 4 who (JSON), 5 now (ms), 6 memory (ms), 7 entry of the
 *       journal (JSON)
 * returns 1, or 0 when it is another one by now, or open no more
 */
export const closeScript = createScript(`
${showLua}${journalLua}
local revision, state = unpack(redis.call('HMGET', KEYS[1], 'revision', 'state'))
if revision ~= ARGV[2] or state ~= 'open' then return 0 end
redis.call('HSET', KEYS[1], 'state', ARGV[3], 'closed', ARGV[4], 'at', ARGV[5])
redis.call('PEXPIRE', KEYS[1], ARGV[6])
redis.call('ZREM', KEYS[2], ARGV[1])
showAll(KEYS[1], KEYS[3], ARGV[1], ARGV[5])
journal(KEYS[4], ARGV[7])
return 1
`);

/**
 * Notes that a draft is with the articles.
 *
 * KEYS  1 draft, 2 what is to be shown
 * ARGV  1 id, 2 now (ms)
 * returns 1, or 0 when that was noted before
 */
export const settleScript = createScript(`
${showLua}
if redis.call('HGET', KEYS[1], 'state') ~= 'publishing' then return 0 end
redis.call('HSET', KEYS[1], 'state', 'published')
showAll(KEYS[1], KEYS[2], ARGV[1], ARGV[2])
return 1
`);

/**
 * Says what somebody wants to see of a draft.
 *
 * KEYS  1 draft, 2 what is to be shown
 * ARGV  1 id, 2 person, 3 view (JSON), 4 now (ms), 5 view that was read (JSON) or ""
 * returns 1, or 0 when there is no such draft, or the view is another one by now
 */
export const viewScript = createScript(`
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local field = 'view:' .. ARGV[2]
if (redis.call('HGET', KEYS[1], field) or '') ~= ARGV[5] then return 0 end
redis.call('HSET', KEYS[1], field, ARGV[3])
redis.call('HINCRBY', KEYS[1], 'wish:' .. ARGV[2], 1)
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[1] .. ' ' .. ARGV[2])
return 1
`);

/**
 * Notes what somebody is shown, and when to look again; where they want to see something else by now, that is still to
 * be shown.
 *
 * KEYS  1 draft, 2 what is to be shown
 * ARGV  1 id, 2 person, 3 what stands in their chat (JSON), 4 the wish that this fulfils, 5 when to look again (ms) or ""
 * returns 1
 */
export const shownScript = createScript(`
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('HSET', KEYS[1], 'shown:' .. ARGV[2], ARGV[3]) end
local wish = redis.call('HGET', KEYS[1], 'wish:' .. ARGV[2])
if wish and wish ~= ARGV[4] then return 1 end
local member = ARGV[1] .. ' ' .. ARGV[2]
if ARGV[5] == '' then redis.call('ZREM', KEYS[2], member) else redis.call('ZADD', KEYS[2], ARGV[5], member) end
return 1
`);
