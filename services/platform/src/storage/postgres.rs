//! A database that several processes share: PostgreSQL, or another one that takes its SQL.
//!
//! A change is one statement, and so one round trip and one transaction; nothing is held while something is
//! decided. Statements keep to what CockroachDB and YugabyteDB take too.

use std::fmt;
use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use tokio::time::{Instant, sleep, timeout_at};
use tokio_postgres::config::SslMode;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Config, Error, NoTls};

use super::PostgresSettings;
use super::encryption::Encryption;

pub use tokio_postgres::Row;
pub use tokio_postgres::types::{FromSql, ToSql};

/// A database. Clones share their connections.
///
/// ```no_run
/// use diameter_platform::storage::{Postgres, PostgresSettings, SqlSchema};
///
/// const SCHEMA: SqlSchema = SqlSchema {
///     name: "example",
///     migrations: &["CREATE TABLE IF NOT EXISTS balance (name text PRIMARY KEY, amount bigint NOT NULL)"],
/// };
///
/// # async fn example() -> Result<(), diameter_platform::storage::PostgresError> {
/// let settings = PostgresSettings::new("postgresql://ocs@localhost/charging");
/// let database = Postgres::connect(&settings, &SCHEMA).await?;
/// let add = "INSERT INTO balance VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET amount = balance.amount + $2";
/// database.write(add, &[&"alice", &5_i64]).await?;
/// let rows = database.read("SELECT amount FROM balance WHERE name = $1", &[&"alice"]).await?;
/// assert_eq!(rows[0].get::<_, i64>(0), 5);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Postgres {
    pool: Pool,
    patience: Duration,
}

/// The tables of a service, and how a database comes to have them.
///
/// Its version is the number of migrations.
#[derive(Clone, Copy, Debug)]
pub struct SqlSchema {
    /// Whose it is: `ocs`.
    pub name: &'static str,
    /// The steps from each version to the next, the first from an empty database. Each may be done more than
    /// once, when several processes start at once: `CREATE TABLE IF NOT EXISTS`.
    pub migrations: &'static [&'static str],
}

/// Why a database does not do what it was asked for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PostgresError {
    /// It was not done: the database could not be reached, or not in time.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// The connection was lost while the statement was under way: it is open whether it was done.
    #[error("the connection to the database was lost: {0}")]
    Unknown(String),
    /// It was not done, for it took too long or was in the way of others again and again.
    #[error("the database is busy: {0}")]
    Busy(String),
    /// Nothing was done, for there is such a row already.
    #[error("there is such a row already: {0}")]
    Exists(String),
    /// The database refused it.
    #[error("the database refused a statement: {0}")]
    Refused(String),
    /// A row is not what it should be.
    #[error("a row of the database cannot be read: {0}")]
    Unreadable(String),
    /// A newer program wrote it.
    #[error(
        "the database has schema version {found} of {name}, and this program knows {known} and older ones: a \
         newer program wrote it"
    )]
    Newer {
        /// Whose schema it is.
        name: &'static str,
        /// Its version.
        found: u32,
        /// The latest one that this program knows.
        known: u32,
    },
    /// The URL cannot be read.
    #[error("not the URL of a database: {0}")]
    Url(String),
}

impl PostgresError {
    /// Whether the same may go well later: the database is away, starts, or has too much to do.
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Busy(_))
    }
}

impl Postgres {
    /// Connects, and brings the database to the schema's version.
    ///
    /// # Errors
    ///
    /// When the database cannot be reached or has a newer schema.
    pub async fn connect(
        settings: &PostgresSettings,
        schema: &SqlSchema,
    ) -> Result<Self, PostgresError> {
        let url = |error: Error| PostgresError::Url(text(&error));
        let mut config: Config = settings.url.parse().map_err(url)?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(settings.patience);
        }
        if config.get_options().is_none() {
            // What nobody waits for any more must not keep others waiting.
            config.options(format!("-c statement_timeout={}", settings.patience.as_millis()));
        }
        let manager = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = match &settings.tls {
            None => Manager::from_config(config, NoTls, manager),
            Some(tls) => {
                config.ssl_mode(SslMode::Require);
                Manager::from_config(config, Encryption(tls.clone()), manager)
            }
        };
        let pool = Pool::builder(manager)
            .max_size(settings.connections.max(1))
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|error| PostgresError::Url(error.to_string()))?;
        let database = Self { pool, patience: settings.patience };
        schema.prepare(&database).await?;
        Ok(database)
    }

    /// Reads. It is tried again when the connection is lost.
    ///
    /// # Errors
    ///
    /// When the database cannot be reached in time, or refuses it.
    pub async fn read(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, PostgresError> {
        self.run(sql, parameters, Repeat::Always).await
    }

    /// Makes a change: all of one statement, or nothing. It is tried again when others were in its way.
    ///
    /// # Errors
    ///
    /// When the database cannot be reached in time, or refuses it. After [`PostgresError::Unknown`] it is open
    /// whether it was done: whoever has chosen a version of his own for what he wrote can look it up.
    pub async fn write(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, PostgresError> {
        self.run(sql, parameters, Repeat::WhenUndone).await
    }

    async fn run(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
        repeat: Repeat,
    ) -> Result<Vec<Row>, PostgresError> {
        let deadline = Instant::now() + self.patience;
        let mut pause = SHORTEST_PAUSE;
        loop {
            // The server ends the statement at the same time; that is heard of a little later.
            let attempt = timeout_at(deadline + GRACE, self.attempt(sql, parameters));
            let failure = match attempt.await {
                Ok(Ok(rows)) => return Ok(rows),
                Ok(Err(failure)) => failure,
                Err(_) => {
                    return Err(match repeat {
                        Repeat::Always => PostgresError::Busy("it took too long".to_owned()),
                        Repeat::WhenUndone => PostgresError::Unknown("it took too long".to_owned()),
                    });
                }
            };
            let error = match (failure, repeat) {
                (Failure::Final(error), _) => return Err(error),
                (Failure::Lost(error), Repeat::WhenUndone) => {
                    return Err(PostgresError::Unknown(error));
                }
                (Failure::Lost(error), Repeat::Always) => PostgresError::Unreachable(error),
                (Failure::Passing(error), _) => error,
            };
            if Instant::now() + pause >= deadline {
                return Err(error);
            }
            sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    async fn attempt(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Failure> {
        let mut connection = InUse(Some(self.connection().await?));
        let result = connection.run(sql, parameters).await;
        // Whatever came of it, the connection is free.
        drop(connection.0.take());
        result
    }

    async fn connection(&self) -> Result<Object, Failure> {
        let unreachable = |error: deadpool_postgres::PoolError| match error {
            deadpool_postgres::PoolError::Backend(error) => match Failure::of(&error) {
                // It was about the connection alone.
                Failure::Lost(error) => Failure::Passing(PostgresError::Unreachable(error)),
                other => other,
            },
            error => Failure::Passing(PostgresError::Unreachable(error.to_string())),
        };
        self.pool.get().await.map_err(unreachable)
    }
}

impl fmt::Debug for Postgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Postgres").field("pool", &self.pool.status()).finish_non_exhaustive()
    }
}

/// A connection at work. If nobody waits for it any more it is closed, and not used for the next statement: that would
/// wait for this one.
struct InUse(Option<Object>);

impl InUse {
    async fn run(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Failure> {
        let lost = || Failure::Passing(PostgresError::Unreachable("no connection".to_owned()));
        let connection = self.0.as_ref().ok_or_else(lost)?;
        // The statement is known to the connection from the second time on.
        let statement =
            connection.prepare_cached(sql).await.map_err(|error| match error.as_db_error() {
                Some(_) => Failure::of(&error),
                None => Failure::Passing(PostgresError::Unreachable(text(&error))),
            })?;
        connection.query(&statement, parameters).await.map_err(|error| Failure::of(&error))
    }
}

impl Drop for InUse {
    fn drop(&mut self) {
        drop(self.0.take().map(Object::take));
    }
}

/// When a statement may be tried again.
#[derive(Clone, Copy)]
enum Repeat {
    Always,
    /// When the database says that it was not done.
    WhenUndone,
}

/// What has come of an attempt.
enum Failure {
    /// It was not done, and may be next time.
    Passing(PostgresError),
    /// The connection was lost.
    Lost(String),
    /// The next time nothing else would come of it.
    Final(PostgresError),
}

impl Failure {
    fn of(error: &Error) -> Self {
        let said = text(error);
        let Some(code) = error.code() else {
            // What cannot be put into a parameter or taken out of a row is nobody's connection.
            return match error.is_closed() || is_of_io(error) {
                true => Self::Lost(said),
                false => Self::Final(PostgresError::Refused(said)),
            };
        };
        let starting = [SqlState::CANNOT_CONNECT_NOW, SqlState::TOO_MANY_CONNECTIONS];
        match code.code().get(..2) {
            // Serialization failure, deadlock.
            Some("40") => Self::Passing(PostgresError::Busy(said)),
            _ if starting.contains(code) => Self::Passing(PostgresError::Unreachable(said)),
            _ if *code == SqlState::UNIQUE_VIOLATION => Self::Final(PostgresError::Exists(said)),
            _ if *code == SqlState::QUERY_CANCELED => Self::Final(PostgresError::Busy(said)),
            // Connection exceptions, and operators who end one.
            Some("08" | "57") => Self::Lost(said),
            // Out of resources: a disk that is full, memory.
            Some("53" | "58") => Self::Passing(PostgresError::Busy(said)),
            _ => Self::Final(PostgresError::Refused(said)),
        }
    }
}

fn is_of_io(error: &Error) -> bool {
    let source = std::error::Error::source(error);
    source.is_some_and(|it| it.is::<std::io::Error>())
}

/// An error and what is behind it: the outer one alone says `db error`.
fn text(error: &Error) -> String {
    match std::error::Error::source(error) {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    }
}

impl SqlSchema {
    /// The version that this program knows.
    pub fn version(&self) -> u32 {
        u32::try_from(self.migrations.len()).unwrap_or(u32::MAX)
    }

    async fn prepare(&self, database: &Postgres) -> Result<(), PostgresError> {
        let deadline = Instant::now() + database.patience;
        loop {
            match self.step(database).await {
                Ok(true) => return Ok(()),
                Ok(false) => {}
                Err(Failure::Final(error)) => return Err(error),
                Err(Failure::Passing(error)) if Instant::now() > deadline => return Err(error),
                Err(Failure::Lost(error)) if Instant::now() > deadline => {
                    return Err(PostgresError::Unreachable(error));
                }
                Err(_) => sleep(LONGEST_PAUSE).await,
            }
        }
    }

    /// Does the next migration; whether there was none.
    async fn step(&self, database: &Postgres) -> Result<bool, Failure> {
        let connection = database.connection().await?;
        connection.batch_execute(VERSIONS).await.map_err(|error| beside(&error))?;
        let failed = |error: Error| Failure::of(&error);
        let rows = connection.query(VERSION, &[&self.name]).await.map_err(failed)?;
        let version = match rows.first().map(|row| row.try_get::<_, i32>(0)) {
            None => 0,
            Some(version) => {
                version.ok().and_then(|it| u32::try_from(it).ok()).ok_or_else(|| {
                    let what = "the version of the schema".to_owned();
                    Failure::Final(PostgresError::Unreadable(what))
                })?
            }
        };
        if version > self.version() {
            let (name, known) = (self.name, self.version());
            return Err(Failure::Final(PostgresError::Newer { name, found: version, known }));
        }
        let Some(migration) = self.migrations.get(version as usize) else { return Ok(true) };
        connection.batch_execute(migration).await.map_err(|error| beside(&error))?;
        let next = i32::try_from(version).unwrap_or(i32::MAX).saturating_add(1);
        connection.execute(SET_VERSION, &[&self.name, &next]).await.map_err(failed)?;
        tracing::info!(
            schema = self.name,
            version = next,
            "the database has the next schema version"
        );
        Ok(false)
    }
}

/// Another process may do the same step at the same time.
fn beside(error: &Error) -> Failure {
    let of_others = [
        SqlState::UNIQUE_VIOLATION,
        SqlState::DUPLICATE_TABLE,
        SqlState::DUPLICATE_OBJECT,
        SqlState::DUPLICATE_COLUMN,
        SqlState::INTERNAL_ERROR,
    ];
    match error.code() {
        Some(code) if of_others.contains(code) => {
            Failure::Passing(PostgresError::Busy(text(error)))
        }
        _ => Failure::of(error),
    }
}

const VERSIONS: &str = "CREATE TABLE IF NOT EXISTS diameter_schema \
     (name text PRIMARY KEY, version integer NOT NULL)";
const VERSION: &str = "SELECT version FROM diameter_schema WHERE name = $1";
const SET_VERSION: &str = "INSERT INTO diameter_schema VALUES ($1, $2) ON CONFLICT (name) \
     DO UPDATE SET version = excluded.version WHERE diameter_schema.version < excluded.version";

const SHORTEST_PAUSE: Duration = Duration::from_millis(2);
const LONGEST_PAUSE: Duration = Duration::from_millis(100);
/// For an answer of the server that comes late.
const GRACE: Duration = Duration::from_millis(500);
