//! Who gets records.

use axum::extract::Path;
use diameter_platform::http::{Audited, Json, Problem};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Shared, time};
use crate::consumer::{ConsumerKind, ConsumerStatus};

/// Who gets records, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ConsumerView {
    /// What it is called.
    pub name: String,
    /// `folder`, with where it is, or `postgres`.
    pub kind: String,
    /// The number of the first record that it does not have.
    pub next: u32,
    /// How many closed records it does not have. Those of an open file are among them.
    pub lag: u32,
    /// How many AVPs of its records no field was for, since the function was started: JSON has them, BER has not.
    pub without_field: u64,
    /// How many records had no form in its files, since the function was started: BER has none for those of RFC 6733.
    pub without_form: u64,
    /// Why it gets none.
    pub failure: Option<String>,
    /// Since when.
    pub failing_since: Option<String>,
    /// The file that is being written.
    pub open: Option<OpenFileView>,
    /// Files that were handed over since the function was started, the last one first, 100 at most.
    pub files: Vec<FileView>,
}

/// A file that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OpenFileView {
    /// Its number.
    pub number: u32,
    /// How many records it has.
    pub records: u32,
    /// How long it is.
    pub octets: u64,
    /// When it was opened.
    pub opened: String,
}

/// A file that was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FileView {
    /// Its name.
    pub name: String,
    /// How many records it has.
    pub records: u32,
    /// How long it is.
    pub octets: u64,
    /// When it was closed.
    pub closed: String,
    /// Why.
    pub reason: String,
}

impl ConsumerView {
    pub(super) fn of(status: ConsumerStatus) -> Self {
        let kind = match &status.settings.kind {
            ConsumerKind::Folder(it) => format!("folder {}", it.folder.display()),
            #[cfg(feature = "postgres")]
            ConsumerKind::Postgres(_) => "postgres".to_owned(),
        };
        let open = status.open.map(|it| OpenFileView {
            number: it.number,
            records: it.records,
            octets: it.octets,
            opened: time(it.opened),
        });
        let files = status.files.into_iter().map(|it| FileView {
            name: it.name,
            records: it.records,
            octets: it.octets,
            closed: time(it.closed),
            reason: it.reason.to_owned(),
        });
        let (failure, since) = status.failure.unzip();
        Self {
            name: status.settings.name,
            kind,
            next: status.next,
            lag: status.lag,
            without_field: status.without_field,
            without_form: status.without_form,
            failure,
            failing_since: since.map(time),
            open,
            files: files.collect(),
        }
    }
}

/// Who gets records, with position, lag and files.
#[utoipa::path(get, path = "/v1/consumers",
    responses((status = 200, body = Vec<ConsumerView>), Problem))]
pub(super) async fn list(state: Shared) -> Json<Vec<ConsumerView>> {
    Json(state.cdf().consumers().into_iter().map(ConsumerView::of).collect())
}

/// Has a folder close its open file and hand it over, if there is a record in it.
#[utoipa::path(post, path = "/v1/consumers/{name}/hand-over", params(("name" = String, Path)),
    responses((status = 200, body = String), Problem))]
pub(super) async fn hand_over(
    state: Shared,
    Path(name): Path<String>,
) -> Result<(Audited, Json<String>), Problem> {
    if !state.cdf().hand_over(&name) {
        return Err(Problem::not_found(format!("there is no consumer `{name}`")));
    }
    Ok((Audited(format!("the open file of {name} was ordered to be handed over")), Json(name)))
}
