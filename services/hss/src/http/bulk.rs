//! Subscribers in bulk, and copies of all of them.

use std::io::Cursor;
use std::path::PathBuf;
use std::sync::Arc;

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use diameter_platform::http::{Audited, Json, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{Shared, failed};
use crate::bulk::{self, Exported, Faults, Format, LoadError, LoadSettings, Loaded};
use crate::server::Existing;
use crate::storage::{Keyring, octets_of};

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

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Csv => Self::Csv,
            FormatName::Json => Self::JsonLines,
        }
    }
}

/// The header that has the key of an export, encrypted under the master key of the server, in hexadecimal digits: who
/// may change subscribers may not have their keys for that.
pub const KEY: &str = "export-key";

fn key_in(headers: &HeaderMap, keyring: &Keyring) -> Result<Option<Keyring>, Problem> {
    let Some(value) = headers.get(KEY) else { return Ok(None) };
    let refuse = |why: String| Problem::new(StatusCode::UNPROCESSABLE_ENTITY).because(why);
    let octets = value.to_str().ok().and_then(octets_of);
    let octets = octets.ok_or_else(|| refuse(format!("{KEY}: expected hexadecimal digits")))?;
    keyring.unwrap_key(&octets).map(Some).map_err(|error| refuse(format!("{KEY}: {error}")))
}

/// How far a file is loaded.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct Progress {
    /// Subscribers that were looked at.
    pub checked: usize,
    /// Subscribers that were written.
    pub loaded: usize,
}

/// Tells how far the file is that is being loaded, or was last.
#[utoipa::path(get, path = "/v1/load",
    responses((status = 200, body = Progress), (status = 404), Problem))]
pub(super) async fn progress(context: Shared) -> Result<Json<Progress>, Problem> {
    match &*context.loading() {
        Some(it) => Ok(Json(Progress { checked: it.checked(), loaded: it.loaded() })),
        None => Err(Problem::not_found("nothing was loaded")),
    }
}

#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// `csv`, or `json` for lines of JSON.
    format: FormatName,
    /// The IMSI behind which to begin: `last` of the page before.
    after: Option<String>,
}

/// Some lines of a file with all subscribers.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct ExportPage {
    /// The lines, each with its end.
    pub lines: String,
    /// How many subscribers they are.
    pub subscribers: usize,
    /// What to go on after; not there on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
}

/// Subscribers of a page of an export.
const PAGE: usize = 1000;

/// Writes subscribers as a file has them, in pages. Keys are left out, or encrypted under the key in `export-key`.
#[utoipa::path(get, path = "/v1/export", params(Which),
    responses((status = 200, body = ExportPage), Problem))]
pub(super) async fn export(
    context: Shared,
    Query(Which { format, after }): Query<Which>,
    headers: HeaderMap,
) -> Result<Json<ExportPage>, Problem> {
    let store = context.server.store();
    let key = key_in(&headers, store.keyring())?;
    let page = bulk::export_page(store, format.into(), key.as_ref(), after.as_deref(), PAGE).await;
    let Exported { lines, subscribers, last } = page.map_err(not_loaded)?;
    Ok(Json(ExportPage { lines, subscribers, last }))
}

fn not_loaded(error: LoadError) -> Problem {
    match error {
        LoadError::Store(error) => failed(error),
        LoadError::Read(error) => {
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY).because(error.to_string())
        }
    }
}

/// Loads subscribers: the body is the file. Keys that an export has encrypted are opened by that in `export-key`.
#[utoipa::path(post, path = "/v1/load", params(How), request_body = String,
    responses((status = 200, body = Outcome), (status = 422, body = Outcome), Problem))]
pub(super) async fn load(
    context: Shared,
    Query(how): Query<How>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Audited, Json<Outcome>), Problem> {
    let key = key_in(&headers, context.server.store().keyring())?;
    let progress = Arc::<bulk::Progress>::default();
    *context.loading() = Some(progress.clone());
    let mut settings = LoadSettings::new(how.format.into());
    settings.key = key.as_ref();
    settings.progress = Some(&progress);
    settings.existing = if how.replace { Existing::Replace } else { Existing::Refuse };
    settings.faults = if how.skip { Faults::Skip } else { Faults::Refuse };
    let loaded = bulk::load(context.server.store(), || Ok(Cursor::new(body.clone())), settings);
    let loaded = loaded.await.map_err(not_loaded)?;
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
