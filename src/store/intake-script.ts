import { desire } from "./desire.ts";
import { notWhenFull } from "./full.ts";
import { duplicates } from "./intake-duplicates.ts";
import { queueLua } from "./queue-lua.ts";
import { countArticles } from "./rhythm.ts";
import { createScript } from "./script.ts";

/** Which of two versions is newer, and whether a version may take the place of what stands. */
const versions = `
local function sign(a, b) if a < b then return -1 elseif a > b then return 1 else return 0 end end
local function compare(new, old)
  if new.version and old.version and new.versionKind == old.versionKind then
    return sign(tonumber(new.version), tonumber(old.version))
  end
  if new.modified and old.modified then return sign(tonumber(new.modified), tonumber(old.modified)) end
  return nil
end
local function supersedes(new, old, order)
  if not old.retracted then return order == nil or order >= 0 end
  -- A withdrawn article returns only by something that is certainly newer than the retraction.
  if order and order < 0 then return false end
  if new.sent and tonumber(new.sent) > tonumber(old.retracted) then return true end
  if order == 0 then return false end
  if order and old.retractedVersion and new.versionKind == old.versionKind then return true end
  local time = new.modified or new.sent
  if time then return tonumber(time) > tonumber(old.retracted) end
  return order ~= nil
end
local function judge(item, old)
  local order = old and compare(item, old)
  if item.retract then
    if old and order == -1 then return 'stale' end
    return 'retracted'
  end
  if not old then return 'accepted' end
  if not supersedes(item, old, order) then return 'stale' end
  if old.retracted then return 'accepted' end
  if old.hash == item.hash then return 'unchanged' end
  return 'updated'
end
local function read(key)
  local v = redis.call('HMGET', key, 'revision', 'hash', 'versionKind', 'version', 'modified', 'retracted', 'retractedVersion', 'hold', 'duplicateOf', 'correction', 'rule', 'pages')
  if not v[1] then return nil end
  return { revision = tonumber(v[1]), hash = v[2], versionKind = v[3], version = v[4], modified = v[5], retracted = v[6], retractedVersion = v[7], hold = v[8], duplicateOf = v[9], correction = v[10], rule = v[11], pages = v[12] }
end
-- What was forgotten is known by the rest of its ref.
local function isForgotten(key, ref) return redis.call('HEXISTS', key, string.sub(ref, 3)) == 1 end
local function larger(a, b) if a and (not b or tonumber(a) > tonumber(b)) then return a end return b end
`;

/** Adds a notice, or tells anew what has changed about one that stands. */
const notices = `
local function notify(id, key, kind, data, due, mayChange)
  local isNew = redis.call('HSETNX', key, 'kind', kind) == 1
  if not isNew and not mayChange then return end
  redis.call('HSET', key, 'kind', kind, 'data', cjson.encode(data), 'at', now)
  redis.call('HINCRBY', key, 'version', 1)
  redis.call('PEXPIRE', key, policy.noticeMemory)
  -- One that waits already is told at its time; so a burst makes one message.
  redis.call('ZADD', KEYS[7], 'LT', due, id)
end
-- What waits for a decision says now, where it stands, that there is nothing left to decide on.
local function endQuestion(id, key)
  local kind = redis.call('HGET', key, 'kind')
  if kind ~= 'review' and kind ~= 'confirm' and kind ~= 'undo' then return end
  redis.call('HSET', key, 'kind', 'withdrawn', 'at', now)
  redis.call('HINCRBY', key, 'version', 1)
  redis.call('PEXPIRE', key, policy.noticeMemory)
  redis.call('ZADD', KEYS[7], now, id)
end
`;

/**
 * Keeps a request: each article with its history, its desired state for each channel, the webhook id with the
 * answer, the delivery itself, and the place in the lists of pending work, all or nothing.
 *
 * KEYS  1 webhook record, 2 delivery, 3 source, 4 burst, 5 backlog, 6 notice of the backlog, 7 notices,
 *       8 all articles, 9 the source's articles, 10 its counts of the day; then for each item its article, its
 *       history, its notice of review, its notice of the time to cancel it, its address, where it stands if it was
 *       forgotten, and its buckets (0 to 8);
 *       then for each item and channel its post; then for each channel its pending and its ready list
 * ARGV  1 now (ms), 2 policy (JSON), 3 digest of the body or "" where the webhook has no id, 4 number of items,
 *       5 number of channels, 6 the delivery's payload, or "" to keep none; then for each item: a JSON object
 *       (ref, order, source, id, retract, reason, hash, versionKind, version, modified, sent, due, rank, correction, wanted:
 *       "10…" by channel, timing: delay and edit in ms by channel, channels, review, confirm, undo in ms, published,
 *       origin, closed, page: digest of its address, urlKey, titleKey, facts, sketch, buckets, title, url) and the article as JSON
 * returns {"conflict"} or {"kept", {{verdict, revision, hold or "", duplicate of or ""} …}}
 */
export const acceptScript = createScript(`
local now, policy, digest = ARGV[1], cjson.decode(ARGV[2]), ARGV[3]
local items, channels = tonumber(ARGV[4]), tonumber(ARGV[5])
${versions}${duplicates}${notices}${desire}${queueLua}${countArticles}
if digest ~= '' then
  local known = redis.call('GET', KEYS[1])
  if known then
    local record = cjson.decode(known)
    if record.digest ~= digest then return {'conflict'} end
    return {'kept', record.decisions}
  end
end

-- Old news begins with something that needs no memory.
${notWhenFull}
-- Where each item's keys stand, and how many of them are new but old news.
local all, at, posts = {}, 10, 10
local oldNews = 0
local since, delivered = unpack(redis.call('HMGET', KEYS[3], 'since', 'delivered'))
local isFirst = not delivered
if isFirst then redis.call('HSET', KEYS[3], 'since', since or now, 'delivered', now) end
since = tonumber(since or now)
for i = 1, items do
  local item = cjson.decode(ARGV[5 + 2 * i])
  item.key, item.history, item.noticeKey, item.undoKey, item.addressKey, item.near = KEYS[at + 1], KEYS[at + 2], KEYS[at + 3], KEYS[at + 4], KEYS[at + 5], {}
  for b = 1, item.buckets do item.near[b] = KEYS[at + 6 + b] end
  item.isForgotten = isForgotten(KEYS[at + 6], item.ref) and redis.call('EXISTS', item.key) == 0
  at = at + 6 + item.buckets
  item.due = tonumber(item.due) or 0
  local published = tonumber(item.published)
  if not item.retract and not item.isForgotten and redis.call('EXISTS', item.key) == 0 then
    item.isBeforeSource = policy.feedLike and (published and published < since or not published and isFirst)
    item.isOldNews = published and published < tonumber(now) - policy.oldAfter
    if item.isOldNews and not item.isBeforeSource then oldNews = oldNews + 1 end
  end
  all[i] = item
end
posts = at
local isBurst = false
if oldNews > 0 then
  redis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', tonumber(now) - policy.burstWindow)
  isBurst = redis.call('ZCARD', KEYS[4]) + oldNews > policy.burstMax
end

local function isAnyBegun(i)
  for c = 1, channels do
    if isBegun(KEYS[posts + (i - 1) * channels + c]) then return true end
  end
  return false
end
local decisions, backlog, news = {}, 0, 0
local function weigh(i)
  local item, body = all[i], ARGV[6 + 2 * i]
  local old = read(item.key)
  local verdict = judge(item, old)
  local revision = old and old.revision or 0
  local hold, duplicateOf, why
  local fields, gone = {}, {}
  local function set(...) for _, value in ipairs({...}) do fields[#fields + 1] = value end end
  if verdict ~= 'stale' then
    if item.version then set('versionKind', item.versionKind, 'version', item.version) end
    local modified = larger(item.modified, old and old.modified)
    if modified then set('modified', modified) end
  end

  if old and not old.retracted then hold, duplicateOf = old.hold, old.duplicateOf end
  local changes = verdict == 'accepted' or verdict == 'updated' or (verdict == 'retracted' and not (old and old.retracted))
  if changes then
    -- What told again an article that is gone by now is judged anew.
    local isOrphan = hold == 'duplicate' and not stands(duplicateOf or '') and not isForgotten(policy.forgotten .. string.sub(duplicateOf or '', 1, 2), duplicateOf or '')
    if item.retract then hold, duplicateOf = nil, nil
    elseif verdict == 'accepted' or isOrphan then
      hold, duplicateOf = nil, findDuplicate(item, item.addressKey, item.near)
      if duplicateOf then hold = 'duplicate'
      elseif policy.trust == 'review' or item.review then hold, why = 'review', item.review
      elseif item.confirm then hold = 'confirm'
      elseif not old and item.isBeforeSource then hold, why = 'backlog', 'older than the source'
      elseif not old and item.isOldNews and isBurst then hold, why = 'backlog', 'burst' end
      if hold ~= 'duplicate' then remember(item, item.addressKey, item.near) end
      if item.isOldNews and not item.isBeforeSource and hold ~= 'duplicate' then
        redis.call('ZADD', KEYS[4], now, item.ref)
        redis.call('PEXPIRE', KEYS[4], policy.burstWindow)
      end
    elseif not hold and policy.trust == 'review' and not isAnyBegun(i) then
      -- What waits for its time was seen as it was; nothing is posted that nobody has seen.
      hold = 'review'
    elseif not hold and item.review and item.review ~= old.rule then
      -- What an admin has not seen says what they want to see first.
      hold, why = 'review', item.review
    elseif hold == 'confirm' and redis.call('HEXISTS', item.key, 'releasedBy') == 1 then
      -- The first admin's yes was to other words.
      hold, gone = 'review', { 'releasedBy', 'releaseAt' }
    end
    revision = revision + 1
    set('revision', revision, 'updatedAt', now)
    if not old then set('format', 1, 'source', item.source, 'id', item.id, 'receivedAt', now) end
    if item.retract then
      set('retracted', larger(item.modified, item.sent) or now, 'reason', item.reason)
      if item.version then set('retractedVersion', 1) end
      gone = { 'body', 'hash', 'hold', 'duplicateOf', 'channels', 'due', 'correction', 'rule', 'confirm', 'edits', 'releasedBy', 'releaseAt' }
    else
      set('hash', item.hash, 'body', body, 'due', item.due, 'channels', item.channels, 'rank', item.rank)
      -- Of what is not for everybody any more no text is kept, whoever has written it.
      local edits = item.closed and redis.call('HGET', item.key, 'edits')
      if edits then
        edits = cjson.decode(edits)
        edits.body = nil
        set('edits', cjson.encode(edits))
      end
      if item.review then set('rule', item.review) else gone[#gone + 1] = 'rule' end
      if item.confirm then set('confirm', 1) else gone[#gone + 1] = 'confirm' end
      if item.correction then set('correction', item.correction) else gone[#gone + 1] = 'correction' end
      if hold then set('hold', hold) else gone[#gone + 1] = 'hold' end
      if duplicateOf then set('duplicateOf', duplicateOf) else gone[#gone + 1] = 'duplicateOf' end
      if old and old.retracted then for _, name in ipairs({ 'retracted', 'retractedVersion', 'reason' }) do gone[#gone + 1] = name end end
    end
    local isCorrection = item.correction and verdict == 'updated' and item.correction ~= old.correction
    local lists = posts + items * channels
    local isToWait, isTooLate, isShown = false, false, false
    local own = {}
    for c = 1, channels do
      local wanted = not item.retract and not hold and string.sub(item.wanted, c, c) == '1'
      local post = KEYS[posts + (i - 1) * channels + c]
      own[c] = post
      -- What stands stays as it is while an admin looks at what it should become.
      local isKept = (hold == 'review' or hold == 'confirm' or hold == 'rejected') and isBegun(post)
      if wanted and item.undo > 0 then
        local state = redis.call('HGET', post, 'state')
        isToWait = isToWait or not state or state == 'retracted'
        isTooLate = isTooLate or isBegun(post)
      end
      isShown = isShown or isKept
      if not isKept then
        desire(item, wanted, item.timing and item.timing[c], post, KEYS[lists + c], KEYS[lists + channels + c], revision, isCorrection)
      end
    end
    -- Readers go on with what the channels show while an admin looks at what it should become, and after a no.
    if not isShown then gone[#gone + 1] = 'shown'
    elseif old and redis.call('HEXISTS', item.key, 'shown') == 0 then set('shown', redis.call('HGET', item.key, 'body')) end
    listUnsent(policy.unsent, item.ref, own)
    listHeld(policy.held, item.ref, hold, now)
    if item.page and hold ~= 'duplicate' then
      redis.call('HSET', policy.pages .. string.sub(item.page, 1, 2), item.page, item.ref)
      -- Every page that leads to it, so that none does once it is forgotten.
      local pages = old and old.pages or ''
      if not string.find(pages, item.page, 1, true) then set('pages', pages .. item.page) end
    end
    redis.call('ZADD', KEYS[8], now, item.ref)
    redis.call('ZADD', KEYS[9], now, item.ref)
    if item.retract and old and old.hold == 'backlog' then redis.call('ZREM', KEYS[5], item.ref) end
    if hold == 'backlog' and verdict == 'accepted' then
      redis.call('ZADD', KEYS[5], item.published or now, item.ref)
      backlog = backlog + 1
    elseif hold == 'review' or hold == 'confirm' then
      local data = { source = item.source, title = item.title, url = item.url or '', ref = item.ref, revision = tostring(revision) }
      if item.review then data.rule = item.review end
      notify('review ' .. item.ref, item.noticeKey, hold, data, now, true)
    elseif item.retract then
      endQuestion('review ' .. item.ref, item.noticeKey)
      endQuestion('undo ' .. item.ref, item.undoKey)
    elseif isToWait and not isTooLate then
      local data = { source = item.source, title = item.title, url = item.url or '', ref = item.ref, revision = tostring(revision) }
      notify('undo ' .. item.ref, item.undoKey, 'undo', data, now, true)
    end
  elseif verdict == 'retracted' then
    set('retracted', larger(larger(item.modified, item.sent), old.retracted))
  end
  if #fields > 0 then redis.call('HSET', item.key, unpack(fields)) end
  if #gone > 0 and old then redis.call('HDEL', item.key, unpack(gone)) end
  local length = redis.call('RPUSH', item.history, cjson.encode({
    at = tonumber(now), delivery = policy.delivery, verdict = verdict, revision = revision, hold = hold or nil, why = why,
    duplicateOf = duplicateOf or nil, reason = item.reason, due = item.retract and nil or item.due,
  }))
  if length > policy.historyLength then redis.call('LTRIM', item.history, -policy.historyLength, -1) end
  -- What stood in a feed before says nothing of the source's rhythm.
  if verdict == 'accepted' and hold ~= 'backlog' then news = news + 1 end
  decisions[i] = { verdict, tostring(revision), hold or '', duplicateOf or '' }
end
for i = 1, items do
  if all[i].isForgotten then decisions[i] = { 'forgotten', '0', '', '' } else weigh(i) end
end
if news > 0 then countArticles(KEYS[10], now, news, policy.rhythmMemory) end
if backlog > 0 then
  local count = redis.call('ZCARD', KEYS[5])
  notify('backlog ' .. policy.source, KEYS[6], 'backlog', { source = policy.source, count = tostring(count) }, tonumber(now) + policy.settle, true)
end
if digest ~= '' then
  redis.call('SET', KEYS[1], cjson.encode({ digest = digest, decisions = decisions }), 'PX', policy.webhookMemory)
end
if ARGV[6] ~= '' then
  redis.call('HSET', KEYS[2], 'source', policy.source, 'at', now, 'payload', ARGV[6])
  redis.call('PEXPIRE', KEYS[2], policy.webhookMemory)
end
return {'kept', decisions}
`);
