//! The statements, and the tables that they are about.

/// All tables. What a commit writes is looked up by what is indexed here, and no index changes with each commit.
pub(super) const TABLES: &str = "
CREATE TABLE IF NOT EXISTS ocs_account (
    id text PRIMARY KEY, version bigint NOT NULL, content bytea NOT NULL);
CREATE TABLE IF NOT EXISTS ocs_subscriber (id text PRIMARY KEY, account text NOT NULL);
CREATE INDEX IF NOT EXISTS ocs_subscriber_account ON ocs_subscriber (account);
CREATE TABLE IF NOT EXISTS ocs_session (
    id text PRIMARY KEY, version bigint NOT NULL, account text, due bigint, looked_at bigint,
    client text, state_id bigint, content bytea NOT NULL);
CREATE INDEX IF NOT EXISTS ocs_session_looked_at ON ocs_session (looked_at);
CREATE INDEX IF NOT EXISTS ocs_session_client ON ocs_session (client, state_id);
CREATE TABLE IF NOT EXISTS ocs_transfer (
    id bytea PRIMARY KEY, account text NOT NULL, number bigint NOT NULL, content bytea NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS ocs_transfer_number ON ocs_transfer (account, number);
CREATE TABLE IF NOT EXISTS ocs_trace (
    session text NOT NULL, number bigint NOT NULL, content bytea NOT NULL, PRIMARY KEY (session, number));
CREATE TABLE IF NOT EXISTS ocs_tariffs (version bigint PRIMARY KEY, content text NOT NULL);
CREATE TABLE IF NOT EXISTS ocs_audit (number bigserial PRIMARY KEY, line text NOT NULL)";

/// Requests for clients that another node reaches.
pub(super) const OUTBOX: &str = "
CREATE TABLE IF NOT EXISTS ocs_outbox (
    id bigint PRIMARY KEY, until bigint NOT NULL, taken_until bigint NOT NULL, answer bigint, content bytea NOT NULL)";

/// What an account has for a session stands with the session: a request writes no other one.
pub(super) const SESSIONS_APART: &str = "
ALTER TABLE ocs_session ADD COLUMN IF NOT EXISTS held bytea;
CREATE INDEX IF NOT EXISTS ocs_session_account ON ocs_session (account)";

/// A session, the account that it is charged to, or that of a subscriber where there is no session, and what the account
/// has for the session.
pub(super) const READ: &str = "
SELECT s.version, s.content, a.content, s.held
FROM (SELECT $1::text AS id) AS asked
LEFT JOIN ocs_session AS s ON s.id = asked.id
LEFT JOIN ocs_account AS a ON a.id = CASE WHEN s.id IS NOT NULL THEN s.account
    ELSE (SELECT account FROM ocs_subscriber WHERE id = $2::text) END";

/// What becomes of the session in a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Session {
    /// It begins.
    Insert,
    /// It goes on.
    Update,
    /// It is forgotten.
    Delete,
    /// There is none, before and after.
    Absent,
}

/// A commit: each part is done only if the one before it found what was read. A row comes back when it is done.
///
/// $1 session, $2 its version, $3 account, $4 its version, $5 and $6 its next version and content, $7 to $9
/// transfers, $10 to $12 traces, $13 the next version of the session, $14 due, $15 client, $16 its
/// Origin-State-Id, $17 state, $18 what the account has for it.
pub(super) fn commit(session: Session, has_account: bool) -> String {
    // It is locked until the end: nobody changes it in between.
    let account = match has_account {
        true => "SELECT 1 FROM ocs_account WHERE id = $3::text AND version = $4::bigint FOR UPDATE",
        false => "SELECT 1 WHERE $3::text IS NULL AND $4::bigint = 0",
    };
    let session = match session {
        Session::Insert => {
            "INSERT INTO ocs_session (id, version, account, due, looked_at, client, state_id, content,
                held)
            SELECT $1::text, $13::bigint, $3::text, $14::bigint, $14::bigint, $15::text, $16::bigint, $17::bytea,
                $18::bytea
            WHERE $2::bigint = 0 AND EXISTS (SELECT 1 FROM account)
            ON CONFLICT (id) DO NOTHING RETURNING 1"
        }
        Session::Update => {
            "UPDATE ocs_session SET version = $13::bigint, account = $3::text, due = $14::bigint,
                looked_at = CASE WHEN $14::bigint IS NULL OR looked_at <= $14::bigint THEN looked_at
                    ELSE $14::bigint END,
                client = $15::text, state_id = $16::bigint, content = $17::bytea, held = $18::bytea
            WHERE id = $1::text AND version = $2::bigint AND EXISTS (SELECT 1 FROM account) RETURNING 1"
        }
        Session::Delete => {
            "DELETE FROM ocs_session
            WHERE id = $1::text AND version = $2::bigint AND EXISTS (SELECT 1 FROM account) RETURNING 1"
        }
        Session::Absent => {
            "SELECT 1 WHERE $2::bigint = 0 AND EXISTS (SELECT 1 FROM account)
                AND NOT EXISTS (SELECT 1 FROM ocs_session WHERE id = $1::text)"
        }
    };
    format!(
        "WITH account AS ({account}),
        session AS ({session}),
        changed AS (
            UPDATE ocs_account SET version = $5::bigint, content = $6::bytea
            WHERE id = $3::text AND $6::bytea IS NOT NULL AND EXISTS (SELECT 1 FROM session) RETURNING 1),
        entered AS (
            INSERT INTO ocs_transfer (id, account, number, content)
            SELECT t.id, $3::text, t.number, t.content
            FROM unnest($7::bytea[], $8::bigint[], $9::bytea[]) AS t (id, number, content)
            WHERE EXISTS (SELECT 1 FROM session) RETURNING 1),
        traced AS (
            INSERT INTO ocs_trace (session, number, content)
            SELECT t.session, t.number, t.content
            FROM unnest($10::text[], $11::bigint[], $12::bytea[]) AS t (session, number, content)
            WHERE EXISTS (SELECT 1 FROM session)
            ON CONFLICT (session, number) DO UPDATE SET content = excluded.content RETURNING 1)
        SELECT 1 FROM session"
    )
}

/// A change of an account without a session; a row comes back when it is done. $1 account, $2 its version, $3 and $4
/// its next version and content, $5 to $7 transfers, $8 to $10 traces.
pub(super) const CHANGE_ACCOUNT: &str = "
WITH changed AS (
    UPDATE ocs_account SET version = $3::bigint, content = $4::bytea
    WHERE id = $1::text AND version = $2::bigint RETURNING 1),
entered AS (
    INSERT INTO ocs_transfer (id, account, number, content)
    SELECT t.id, $1::text, t.number, t.content
    FROM unnest($5::bytea[], $6::bigint[], $7::bytea[]) AS t (id, number, content)
    WHERE EXISTS (SELECT 1 FROM changed) RETURNING 1),
traced AS (
    INSERT INTO ocs_trace (session, number, content)
    SELECT t.session, t.number, t.content
    FROM unnest($8::text[], $9::bigint[], $10::bytea[]) AS t (session, number, content)
    WHERE EXISTS (SELECT 1 FROM changed)
    ON CONFLICT (session, number) DO UPDATE SET content = excluded.content RETURNING 1)
SELECT 1 FROM changed";

/// Sessions that are looked at now, so many at most, and whether each is due: then it is leased. $1 now, $2 until
/// when, $3 how many.
pub(super) const DUE: &str = "
WITH taken AS (
    SELECT id FROM ocs_session WHERE looked_at <= $1::bigint
    ORDER BY looked_at LIMIT $3::bigint FOR UPDATE SKIP LOCKED),
leased AS (
    UPDATE ocs_session SET due = CASE WHEN due <= $1::bigint THEN $2::bigint ELSE due END,
        looked_at = CASE WHEN due <= $1::bigint THEN $2::bigint ELSE due END
    WHERE id IN (SELECT id FROM taken) RETURNING id, due)
SELECT id, COALESCE(due = $2::bigint, false) FROM leased";

/// $1 client, $2 Origin-State-Id, $3 how many.
pub(super) const BEGUN_BEFORE: &str =
    "SELECT id FROM ocs_session WHERE client = $1 AND state_id < $2 LIMIT $3";

/// An account with what it has for sessions.
pub(super) const ACCOUNT: &str = "
SELECT a.content, ARRAY(SELECT s.held FROM ocs_session AS s
    WHERE s.account = a.id AND s.held IS NOT NULL ORDER BY s.id)
FROM ocs_account AS a WHERE a.id = $1";
/// The same of accounts after one of them.
pub(super) const ACCOUNTS: &str = "
SELECT a.content, ARRAY(SELECT s.held FROM ocs_session AS s
    WHERE s.account = a.id AND s.held IS NOT NULL ORDER BY s.id)
FROM ocs_account AS a WHERE a.id > $1 ORDER BY a.id LIMIT $2";
/// An account alone, and whether one of these transfers was entered before.
pub(super) const ACCOUNT_AND_ENTERED: &str = "
SELECT content, EXISTS (SELECT 1 FROM ocs_transfer WHERE ocs_transfer.id = ANY($2::bytea[]))
FROM ocs_account WHERE id = $1";
/// An account without what it has for sessions, from where it was kept with it. $1 account, $2 its version, $3 and $4
/// its next version and content, $5 and $6 sessions, and what it has for them.
pub(super) const SET_APART: &str = "
WITH changed AS (
    UPDATE ocs_account SET version = $3::bigint, content = $4::bytea
    WHERE id = $1::text AND version = $2::bigint RETURNING 1),
apart AS (
    UPDATE ocs_session SET held = t.held FROM unnest($5::text[], $6::bytea[]) AS t (session, held)
    WHERE id = t.session AND EXISTS (SELECT 1 FROM changed) RETURNING 1)
SELECT 1 FROM changed";
pub(super) const INSERT_ACCOUNT: &str =
    "INSERT INTO ocs_account VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING RETURNING 1";
pub(super) const PUT_ACCOUNT: &str =
    "UPDATE ocs_account SET version = $3, content = $4 WHERE id = $1 AND version = $2 RETURNING 1";

pub(super) const SUBSCRIBER: &str = "SELECT id, account FROM ocs_subscriber WHERE id = $1";
pub(super) const SUBSCRIBERS: &str =
    "SELECT id, account FROM ocs_subscriber WHERE id > $1 ORDER BY id LIMIT $2";
pub(super) const SUBSCRIBERS_OF: &str =
    "SELECT id, account FROM ocs_subscriber WHERE account = $1 ORDER BY id";
pub(super) const PUT_SUBSCRIBER: &str = "INSERT INTO ocs_subscriber VALUES ($1, $2) \
     ON CONFLICT (id) DO UPDATE SET account = excluded.account";
pub(super) const REMOVE_SUBSCRIBER: &str = "DELETE FROM ocs_subscriber WHERE id = $1 RETURNING 1";

pub(super) const TRANSFERS: &str = "SELECT number, content FROM ocs_transfer \
     WHERE account = $1 AND number > $2 ORDER BY number LIMIT $3";
pub(super) const TRANSFER: &str = "SELECT content FROM ocs_transfer WHERE id = $1";
pub(super) const TRACES: &str = "SELECT content FROM ocs_trace WHERE session = $1 ORDER BY number";

pub(super) const OPEN_SESSIONS: &str = "SELECT count(*) FROM ocs_session WHERE held IS NOT NULL";

pub(super) const TARIFFS: &str =
    "SELECT version, content FROM ocs_tariffs ORDER BY version DESC LIMIT 1";
pub(super) const PUT_TARIFFS: &str = "INSERT INTO ocs_tariffs SELECT $1::bigint + 1, $2::text \
     WHERE COALESCE((SELECT max(version) FROM ocs_tariffs), 0) = $1::bigint \
     ON CONFLICT (version) DO NOTHING RETURNING 1";
pub(super) const APPEND_AUDIT: &str = "INSERT INTO ocs_audit (line) VALUES ($1)";
pub(super) const AUDIT: &str =
    "SELECT number, line FROM ocs_audit WHERE number < $1 ORDER BY number DESC LIMIT $2";

/// $1 entry, $2 until when it is asked, $3 until when it is taken, $4 content.
pub(super) const PUT_ENTRY: &str = "INSERT INTO ocs_outbox (id, until, taken_until, content) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (id) DO NOTHING RETURNING 1";
/// $1 now.
pub(super) const FORGET_ENTRIES: &str = "DELETE FROM ocs_outbox WHERE until <= $1";
/// $1 now, $2 after which entry, $3 how many.
pub(super) const FREE_ENTRIES: &str = "SELECT content FROM ocs_outbox WHERE until > $1 AND taken_until <= $1 \
     AND answer IS NULL AND id > $2 ORDER BY id LIMIT $3";
/// $1 entry, $2 now, $3 until when it is taken.
pub(super) const TAKE_ENTRY: &str = "UPDATE ocs_outbox SET taken_until = $3 \
     WHERE id = $1 AND taken_until <= $2 AND answer IS NULL RETURNING 1";
pub(super) const ANSWER_ENTRY: &str = "UPDATE ocs_outbox SET answer = $2 WHERE id = $1";
pub(super) const ENTRY_ANSWERED: &str = "SELECT answer FROM ocs_outbox WHERE id = $1";
