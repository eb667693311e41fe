//! A table of a database that gets records. A record that comes again is there already: what the consumer has is told
//! to the store after the database has it.

use diameter_platform::storage::{Postgres, PostgresSettings, SqlSchema, ToSql};

use super::{AT_ONCE, Failure, LeftOut, Step, Supply, Watched};
use crate::record::Record;
use crate::store::Position;

/// Records by the function that made them and by number. Session and time are for whoever looks for one.
const SCHEMA: SqlSchema = SqlSchema {
    name: "cdf",
    migrations: &["CREATE TABLE IF NOT EXISTS cdf_record (
            node text NOT NULL,
            store bigint NOT NULL,
            number bigint NOT NULL,
            kind text NOT NULL,
            session text NOT NULL,
            opened timestamptz NOT NULL,
            closed timestamptz NOT NULL,
            cause text NOT NULL,
            is_retransmitted boolean NOT NULL,
            record jsonb NOT NULL,
            PRIMARY KEY (node, store, number)
        );
        CREATE INDEX IF NOT EXISTS cdf_record_session ON cdf_record (session)"],
};

/// Adds records that are not there. One statement is all or nothing.
const INSERT: &str = "
INSERT INTO cdf_record (node, store, number, kind, session, opened, closed, cause, is_retransmitted, record)
SELECT t.node, $1::bigint, t.number, t.kind, t.session, to_timestamp(t.opened / 1000.0),
    to_timestamp(t.closed / 1000.0), t.cause, t.is_retransmitted, t.record::jsonb
FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::text[],
    $9::boolean[], $10::text[])
    AS t (node, number, kind, session, opened, closed, cause, is_retransmitted, record)
ON CONFLICT DO NOTHING";

/// A table that gets records.
pub(super) struct Table {
    database: Postgres,
    position: Position,
}

impl Table {
    pub(super) async fn begin(
        settings: &PostgresSettings,
        position: Position,
    ) -> Result<Self, Failure> {
        Ok(Self { database: Postgres::connect(settings, &SCHEMA).await?, position })
    }

    pub(super) async fn step(
        &mut self,
        watched: &Watched,
        supply: &Supply,
    ) -> Result<Step, Failure> {
        let records = supply.store.records(self.position.next, AT_ONCE).await?;
        let Some(last) = records.last().and_then(|it| it.closing) else {
            return Ok(Step::Waits(None));
        };
        let store = supply.store.counts().await?.made.as_millis().cast_signed();
        let rows = Rows::of(&records);
        let parameters: [&(dyn ToSql + Sync); 10] = [
            &store,
            &rows.node,
            &rows.number,
            &rows.kind,
            &rows.session,
            &rows.opened,
            &rows.closed,
            &rows.cause,
            &rows.is_retransmitted,
            &rows.record,
        ];
        // Whether it was done or not when the connection is lost: it can be done again.
        self.database.write(INSERT, &parameters).await?;
        let next = last.number.saturating_add(1);
        let position = Position { next, ..self.position.clone() };
        supply.store.put_position(watched.name(), position.clone()).await?;
        watched.reached(&position);
        watched.left_out(rows.left_out);
        self.position = position;
        Ok(if records.len() < AT_ONCE { Step::Waits(None) } else { Step::Went })
    }
}

/// The columns of some records.
#[derive(Default)]
struct Rows {
    node: Vec<String>,
    number: Vec<i64>,
    kind: Vec<&'static str>,
    session: Vec<String>,
    opened: Vec<i64>,
    closed: Vec<i64>,
    cause: Vec<&'static str>,
    is_retransmitted: Vec<bool>,
    record: Vec<String>,
    left_out: LeftOut,
}

impl Rows {
    fn of(records: &[Record]) -> Self {
        let mut rows = Self::default();
        for record in records {
            let Some(closing) = record.closing else { continue };
            rows.node.push(record.maker.node.clone());
            rows.number.push(closing.number.into());
            rows.kind.push(record.kind.name());
            rows.session.push(without_nul(&record.session_id));
            rows.opened.push(record.opened.as_millis().cast_signed());
            rows.closed.push(closing.at.as_millis().cast_signed());
            rows.cause.push(closing.cause.name());
            rows.is_retransmitted.push(record.is_retransmitted);
            let contents = record.contents();
            rows.left_out.avps += contents.without_field() as u64;
            // It has nothing that JSON lacks.
            rows.record.push(without_nul(&serde_json::to_string(&contents).unwrap_or_default()));
        }
        rows
    }
}

/// No text of PostgreSQL has U+0000 in it.
fn without_nul(text: &str) -> String {
    text.replace('\0', "\u{fffd}").replace("\\u0000", "\\ufffd")
}
