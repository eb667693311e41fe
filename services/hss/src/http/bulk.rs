//! Subscribers in bulk, and copies of all of them.

use std::io::Cursor;
use std::path::PathBuf;

use axum::body::Bytes;
use axum::http::StatusCode;
use diameter_platform::http::{Audited, Json, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{Shared, failed};
use crate::bulk::{self, Faults, Format, LoadError, LoadSettings, Loaded};
use crate::server::Existing;

/// What was loaded.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct Outcome {
    /// How many subscribers.
    pub loaded: usize,
    /// How many lines are wrong.
    pub wrong: usize,
    /// The first hundred of them.
    pub faults: Vec<Fault>,
}

/// A wrong line.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct Fault {
    /// Which line, from 1.
    pub line: usize,
    /// Which character of it, from 1.
    pub column: usize,
    /// What is wrong, and what was expected.
    pub message: String,
}

impl From<Loaded> for Outcome {
    fn from(Loaded { loaded, wrong, faults }: Loaded) -> Self {
        let fault =
            |it: bulk::LineError| Fault { line: it.line, column: it.column, message: it.message };
        Self { loaded, wrong, faults: faults.into_iter().map(fault).collect() }
    }
}

#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct How {
    /// `csv`, or `json` for lines of JSON.
    format: FormatName,
    /// Subscribers who are there are replaced, and not refused.
    #[serde(default)]
    replace: bool,
    /// Wrong lines are left out; without this nothing is loaded when one is wrong.
    #[serde(default)]
    skip: bool,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum FormatName {
    #[default]
    Csv,
    Json,
}

/// Loads subscribers: the body is the file.
#[utoipa::path(post, path = "/v1/load", params(How), request_body = String,
    responses((status = 200, body = Outcome), (status = 422, body = Outcome), Problem))]
pub(super) async fn load(
    context: Shared,
    Query(how): Query<How>,
    body: Bytes,
) -> Result<(StatusCode, Audited, Json<Outcome>), Problem> {
    let format = match how.format {
        FormatName::Csv => Format::Csv,
        FormatName::Json => Format::JsonLines,
    };
    let mut settings = LoadSettings::new(format);
    settings.existing = if how.replace { Existing::Replace } else { Existing::Refuse };
    settings.faults = if how.skip { Faults::Skip } else { Faults::Refuse };
    let loaded = bulk::load(context.server.store(), || Ok(Cursor::new(body.clone())), settings);
    let loaded = loaded.await.map_err(|error| match error {
        LoadError::Store(error) => failed(error),
        LoadError::Read(error) => {
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY).because(error.to_string())
        }
    })?;
    if how.replace {
        // Those that serve subscribers who were replaced; it goes on by itself.
        drop(context.server.resume(&context.client).await.map_err(failed)?);
    }
    let audited = Audited(format!("{} loaded, {} lines wrong", loaded.loaded, loaded.wrong));
    let status = match loaded.wrong > 0 && !how.skip {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    Ok((status, audited, Json(loaded.into())))
}

/// Where a copy goes.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Backup {
    /// A folder that is not there yet, on the host of the server.
    #[schema(value_type = String)]
    pub folder: PathBuf,
}

/// Copies an embedded store to a new folder, while it is at work.
#[utoipa::path(post, path = "/v1/backup", request_body = Backup,
    responses((status = 204), Problem))]
pub(super) async fn backup(
    context: Shared,
    Json(Backup { folder }): Json<Backup>,
) -> Result<(StatusCode, Audited, ()), Problem> {
    match context.server.store().backup(&folder).await {
        Ok(Some(())) => {
            let audited = Audited(format!("copied to {}", folder.display()));
            Ok((StatusCode::NO_CONTENT, audited, ()))
        }
        Ok(None) => Err(Problem::new(StatusCode::NOT_IMPLEMENTED)
            .because("the database has tools of its own: pg_dump, for one")),
        Err(error) => Err(failed(error)),
    }
}
