//! Backups.

use std::time::SystemTime;

use axum::http::StatusCode;
use diameter_platform::http::{Audited, Json, Problem};

use super::{Shared, time};

/// Copies the store into a new folder of the host while it works, and says which.
#[utoipa::path(post, path = "/v1/backup", responses((status = 200, body = String), Problem))]
pub(super) async fn backup(state: Shared) -> Result<(Audited, Json<String>), Problem> {
    let backups = state.file().backups.clone();
    let folder = backups.join(time(SystemTime::now().into()).replace(':', "-"));
    let failed = |error: std::io::Error| {
        let path = backups.display();
        Problem::new(StatusCode::SERVICE_UNAVAILABLE).because(format!("{path}: {error}"))
    };
    tokio::fs::create_dir_all(&backups).await.map_err(failed)?;
    state.cdf().store().backup(&folder).await?;
    let folder = folder.display().to_string();
    Ok((Audited(format!("backed up into {folder}")), Json(folder)))
}
