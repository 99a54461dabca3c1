import { evenWhenFull } from "./full.ts";
import { readersLua } from "./readers-lua.ts";
import { createScript } from "./script.ts";
import { statsLua } from "./stats-layout.ts";

/**
 * Writes records of a reader and articles, each unless it was changed since it was read; "" stands for none. Of what is
 * due from then on, and of what is being sent, the outbox knows when to look at it. Expects that the articles' keys
 * begin with `firstKey` and their arguments with `firstArg`: ref, record that was read, new record, when to look at it
 * or "".
 */
const moveFunction = `
local function move(id, outbox, received, firstKey, firstArg, now, memory)
  local moved = {}
  for i = firstKey, #KEYS do
    local place = firstArg + (i - firstKey) * 4
    local ref, from, to, look = ARGV[place], ARGV[place + 1], ARGV[place + 2], ARGV[place + 3]
    if (redis.call('HGET', KEYS[i], id) or '') == from then
      if to == '' then
        redis.call('HDEL', KEYS[i], id)
        redis.call('ZREM', received, ref)
      else
        redis.call('HSET', KEYS[i], id, to)
        redis.call('ZADD', received, 'NX', now, ref)
      end
      if look == '' then redis.call('ZREM', outbox, id .. ' ' .. ref)
      else redis.call('ZADD', outbox, look, id .. ' ' .. ref) end
      if redis.call('PTTL', KEYS[i]) == -1 then redis.call('PEXPIRE', KEYS[i], memory) end
      table.insert(moved, ref)
    end
  end
  if #moved > 0 then
    redis.call('ZREMRANGEBYSCORE', received, '-inf', now - memory)
    redis.call('PEXPIRE', received, memory)
  end
  return moved
end
`;

/**
 * Takes what is due in a block, and puts it off while it is worked on.
 *
 * KEYS  1 digests of the block, 2 digests
 * ARGV  1 now (ms), 2 how many, 3 when the others may take it again (ms), 4 an ordinal of the block
 * returns ids, the longest due first
 */
export const claimScript = createScript(`${readersLua}
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
for _, id in ipairs(due) do redis.call('ZADD', KEYS[1], ARGV[3], id) end
noteDigests(KEYS[1], KEYS[2], tonumber(ARGV[4]))
return due
`);

/**
 * Ends a claim, unless the digest was planned anew since.
 *
 * KEYS  1 digests of the block, 2 digests
 * ARGV  1 reader's id, 2 until when it was claimed (ms), 3 when it is due again (ms) or "" for never, 4 an ordinal of the
 *       block
 */
export const planScript = createScript(`${readersLua}
if redis.call('ZSCORE', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
planDigest(KEYS[1], KEYS[2], tonumber(ARGV[4]), ARGV[1], ARGV[3])
return 1
`);

/**
 * Begins a message that lists articles: the digest of a slot, or what is not planned; or notes that there is nothing to
 * send for a slot.
 *
 * KEYS  1 shard of the reader, 2 records of the block, 3 what is known of the reader for a while, 4 digests of the block,
 *       5 digests, 6 outbox, 7 received, then the recipients of each article
 * ARGV  1 reader's id, 2 now, 3 token of the attempt or "" for nothing to send, 4 when it is given up, or until when everything
 *       is told with nothing to send, 5 memory (ms), 6 reader's ordinal, 7 slot (minutes) or "" for none, 8 until when it was
 *       claimed, 9 next time or "" for none, then for each article what move wants
 * returns what came of it, then refs of the articles that are its own: begun | busy, another is being sent | over,
 *         there is nothing to send any more
 */
export const beginScript = createScript(`${readersLua}${moveFunction}
local id, now, token, ordinal = ARGV[1], tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[6])
local slot = tonumber(ARGV[7])
local function plan(at) planDigest(KEYS[4], KEYS[5], ordinal, id, at) end
if slot and redis.call('ZSCORE', KEYS[4], id) ~= ARGV[8] then return { 'over' } end
local record = ordinalOf(KEYS[1], id) == ordinal and recordAt(KEYS[2], ordinal)
if not record then
  plan('')
  return { 'over' }
end
local known = record.slot
if slot and known and (known > slot or (known == slot and record.slotState ~= 'open')) then
  plan(ARGV[9])
  return { 'over' }
end
local busyUntil = redis.call('HGET', KEYS[3], 'slotUntil')
if busyUntil and tonumber(busyUntil) > now then return { 'busy' } end
if slot then
  plan(ARGV[9])
  record.slot, record.slotState = slot, token == '' and 'empty' or 'sending'
  if token == '' then record.digestedAt = tonumber(ARGV[4]) end
  keepRecord(KEYS[2], ordinal, record)
end
if token == '' then return { 'begun' } end
redis.call('HSET', KEYS[3], 'slotAttempt', token, 'slotUntil', ARGV[4])
local answer = move(id, KEYS[6], KEYS[7], 8, 10, now, tonumber(ARGV[5]))
table.insert(answer, 1, 'begun')
return answer
`);

/**
 * Notes what came of an attempt; nothing of one that was given up, or whose reader is forgotten.
 *
 * KEYS  1 records of the block, 2 what is known of the reader for a while, 3 digests of the block, 4 digests, 5 outbox,
 *       6 received, 7 counts of the newsroom's day, then the recipients of each article
 * ARGV  1 reader's id, 2 now, 3 token, 4 sent | open | over, 5 memory (ms), 6 reader's ordinal, 7 next time that was planned
 *       with it or "" for none, 8 "slot" where it is that of a slot, 9 time to try again, until when everything is told,
 *       or "", 10 time of a digest for one who has none planned or "", 11 digest | bundle, then for each article what move
 *       wants
 * returns 1, or 0 when nothing was noted
 */
export const settleScript = createScript(`${readersLua}${moveFunction}${statsLua}
local id, result, ordinal, isSlot = ARGV[1], ARGV[4], tonumber(ARGV[6]), ARGV[8] == 'slot'
local function plan(at) planDigest(KEYS[3], KEYS[4], ordinal, id, at) end
if redis.call('HGET', KEYS[2], 'slotAttempt') ~= ARGV[3] then return 0 end
${evenWhenFull}
redis.call('HDEL', KEYS[2], 'slotAttempt', 'slotUntil')
if isSlot then
  local record = recordAt(KEYS[1], ordinal)
  record.slotState = result
  if result == 'sent' then record.digestedAt = tonumber(ARGV[9]) end
  keepRecord(KEYS[1], ordinal, record)
  if result == 'open' and (redis.call('ZSCORE', KEYS[3], id) or '') == ARGV[7] then plan(ARGV[9]) end
end
if ARGV[10] ~= '' and not redis.call('ZSCORE', KEYS[3], id) then plan(ARGV[10]) end
move(id, KEYS[5], KEYS[6], 8, 12, tonumber(ARGV[2]), tonumber(ARGV[5]))
if result == 'sent' and ARGV[11] == 'digest' then statNote(KEYS[7], 'digests', 1)
elseif result == 'sent' then
  -- A bundle is one message, and all of it has waited for the end of quiet hours.
  statNote(KEYS[7], 'letters', 1)
  statNote(KEYS[7], 'waited', 1)
end
return 1
`);

/**
 * Writes records of a reader and articles anew.
 *
 * KEYS  1 outbox, 2 received, then the recipients of each article
 * ARGV  1 reader's id, 2 now, 3 memory (ms), then for each article what move wants
 * returns the refs of the records that were written
 */
export const moveScript = createScript(`${moveFunction}
return move(ARGV[1], KEYS[1], KEYS[2], 3, 4, tonumber(ARGV[2]), tonumber(ARGV[3]))
`);
