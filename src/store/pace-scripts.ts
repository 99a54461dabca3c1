import { createScript } from "./script.ts";

/** How long a turn counts at most when nobody tells that its call was answered. */
const HELD_MS = 10_000;
/** How long a turn counts after its call's answer: Telegram's second, and what clocks and timers are off by. */
const SECOND_MS = 1010;
/** How much of the bot's time that nobody used, as after a stall, may be made up for. */
const CATCH_UP_MS = 150;
/** The same of messages that Stars are paid for: what is made up for comes on top of what that second has anyway. */
const FAST_CATCH_UP_MS = 20;
/** How long a wish holds others back after the moment at which its owner was told to come again. */
const WISH_MS = 200;
/** The longest that anyone is told to wait for the whole bot: what blocks it may be over long before. */
const LOOK_AGAIN_MS = 100;

/** Unix milliseconds of the server, with a fraction: all processes share this clock. */
const clock = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
`;

/**
 * Gives a turn, or tells when to ask again. Within any second no more than the bot's limit count, and a turn
 * counts from its moment until a second after its call was answered, so that whatever comes between the two, on
 * the way or at a busy server, can't push too many into one second there. Repeated, it gives the same turn.
 *
 * KEYS  1 bot's next moment, 2 bot's newest turns, 3 wishes for the bot, 4 floods, 5 chat's next moment,
 *       6 chat's newest turns, 7 wishes for the chat
 * ARGV  1 turn, 2 cost, 3 priority, 4 chat or "", 5 how far ahead the moment may be (ms), 6 bot's interval (ms),
 *       7 bot's limit a second, 8 chat's interval (ms), 0 if the chat is not asked, 9 chat's burst (ms),
 *       10 chat's limit a minute, 0 for none
 * returns {"go", ms until the moment} | {"wait", ms, "bot-flood" | "chat-flood" | "bot-pace" | "chat-pace"}
 */
export const takeScript = createScript(`${clock}
local cost, priority, chat = tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]
local chatInterval = tonumber(ARGV[8])
local turn = ARGV[2] .. ' ' .. ARGV[1]
local given = redis.call('ZSCORE', KEYS[2], turn)
if given then return {'go', math.max(0, math.ceil(given - ${HELD_MS} - now))} end

local function wait(ms, reason) return {'wait', math.max(1, math.ceil(ms)), reason} end

-- The first moment from then on at which so many more stay within the limit.
local function room(key, limit, from)
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
  local turns = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
  local sum = math.min(cost, limit)
  for i = #turns - 1, 1, -2 do
    local counts = tonumber(turns[i + 1])
    if counts <= from then break end
    sum = sum + tonumber(turns[i]:match('^%d+'))
    if sum > limit then return counts end
  end
  return from
end

-- Until when a more urgent wish holds this one back, if it does.
local function heldBack(key)
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
  local wishes = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
  for i = #wishes - 1, 1, -2 do
    if tonumber(wishes[i]:match('^%d+')) < priority then return tonumber(wishes[i + 1]) end
  end
end

local function wish(key, ms, reason)
  redis.call('ZADD', key, now + ms + ${WISH_MS}, ARGV[3] .. ' ' .. ARGV[1])
  local last = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2]
  redis.call('PEXPIREAT', key, math.ceil(last))
  return wait(ms, reason)
end

local botFlood = (redis.call('ZSCORE', KEYS[4], '*') or 0) - now
local chatFlood = (redis.call('ZSCORE', KEYS[4], chat) or 0) - now
if botFlood > 0 or chatFlood > 0 then
  return wait(math.max(botFlood, chatFlood), botFlood >= chatFlood and 'bot-flood' or 'chat-flood')
end

-- An album waits for the moments of all its messages and goes with the last.
local before = (math.min(cost, tonumber(ARGV[7])) - 1) * ARGV[6]
local start = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now - ${CATCH_UP_MS})
local moment = math.max(now, start + before)
moment = room(KEYS[2], tonumber(ARGV[7]), moment)

local chatNext = tonumber(redis.call('GET', KEYS[5]) or 0)
if chatInterval > 0 then
  local chatMoment = math.max(now, chatNext - ARGV[9])
  if tonumber(ARGV[10]) > 0 then chatMoment = room(KEYS[6], tonumber(ARGV[10]), chatMoment) end
  local behind = heldBack(KEYS[7])
  if chatMoment > moment or behind then
    return wish(KEYS[7], math.max(chatMoment, behind or 0) - now, 'chat-pace')
  end
end

local ahead = moment - now - before - ARGV[5]
local behind = heldBack(KEYS[3])
if ahead > 0 or behind then
  return wish(KEYS[3], math.min(math.max(ahead, (behind or 0) - now), ${LOOK_AGAIN_MS}), 'bot-pace')
end

for _, key in ipairs({KEYS[3], KEYS[7]}) do redis.call('ZREM', key, ARGV[3] .. ' ' .. ARGV[1]) end
redis.call('SET', KEYS[1], start + before + ARGV[6], 'PX', 1500)
redis.call('ZADD', KEYS[2], moment + ${HELD_MS}, turn)
redis.call('PEXPIRE', KEYS[2], ${HELD_MS + 1000})
if chatInterval > 0 then
  local after = math.max(moment, chatNext) + cost * chatInterval
  redis.call('SET', KEYS[5], after, 'PX', math.ceil(after - now))
  if tonumber(ARGV[10]) > 0 then
    redis.call('ZADD', KEYS[6], moment + 61000, turn)
    redis.call('PEXPIRE', KEYS[6], 61000)
  end
end
return {'go', math.ceil(moment - now)}
`);

/**
 * Gives so many moments one behind the other to messages that Stars are paid for; neither they nor the others count for
 * each other.
 *
 * KEYS  1 next moment, 2 floods
 * ARGV  1 how many, 2 interval (ms), 3 how far ahead the first may be (ms)
 * returns {"go", ms until the first moment, or since it (below 0)} | {"wait", ms}
 */
export const takeFastScript = createScript(`${clock}
local flood = (redis.call('ZSCORE', KEYS[2], '*') or 0) - now
if flood > 0 then return {'wait', tostring(math.ceil(flood))} end
local first = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now - ${FAST_CATCH_UP_MS})
local ahead = first - now - ARGV[3]
if ahead > 0 then return {'wait', tostring(math.ceil(ahead))} end
redis.call('SET', KEYS[1], string.format('%.3f', first + ARGV[1] * ARGV[2]), 'PX', 2000)
return {'go', string.format('%.3f', first - now)}
`);

/**
 * Notes that a turn's call was answered: it counts for a second more, less the time that every call takes.
 *
 * KEYS  1 bot's newest turns
 * ARGV  1 cost and turn, 2 the shortest time from a call to its answer (ms)
 */
export const doneScript = createScript(`${clock}
return redis.call('ZADD', KEYS[1], 'XX', 'LT', now + ${SECOND_MS} - ARGV[2], ARGV[1])
`);

/**
 * Gives back a turn that was not used: its time may be made up for. The chat is free again if nobody came after.
 *
 * KEYS  1 bot's newest turns, 2 chat's next moment, 3 chat's newest turns, 4 bot's next moment
 * ARGV  1 cost and turn, 2 what it took of the chat's time (ms), 3 of the bot's
 */
export const giveBackScript = createScript(`
local counts = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not counts then return 0 end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
local chatNext = redis.call('GET', KEYS[2])
if chatNext and math.abs(chatNext - (counts - ${HELD_MS}) - ARGV[2]) < 1 then redis.call('DEL', KEYS[2]) end
local botNext = redis.call('GET', KEYS[4])
if botNext then redis.call('SET', KEYS[4], botNext - ARGV[3], 'KEEPTTL') end
return 1
`);

/**
 * Pauses a chat, and the whole bot while another chat is paused. A pause never becomes shorter.
 *
 * KEYS  1 floods
 * ARGV  1 chat, 2 length of the pause (ms)
 * returns {"chat" | "bot", until (ms)}
 */
export const floodScript = createScript(`${clock}
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
local paused = 'chat'
for _, other in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  if other ~= ARGV[1] and other ~= '*' then paused = 'bot' end
end
redis.call('ZADD', KEYS[1], 'GT', now + ARGV[2], ARGV[1])
if paused == 'bot' then redis.call('ZADD', KEYS[1], 'GT', now + ARGV[2], '*') end
local last = redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')[2]
redis.call('PEXPIREAT', KEYS[1], math.ceil(last))
return {paused, redis.call('ZSCORE', KEYS[1], paused == 'bot' and '*' or ARGV[1])}
`);

/**
 * KEYS  1 floods
 * returns {now (ms), chat, until (ms), chat, until, …}
 */
export const pausesScript = createScript(`${clock}
local reply = redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. string.format('%.3f', now), '+inf', 'WITHSCORES')
table.insert(reply, 1, string.format('%.3f', now))
return reply
`);
