//! The audit trail, in the store of the records.

use diameter_platform::http::{AuditEntry, AuditFuture, AuditTrail};

use crate::server::Cdf;
use crate::store::StoreError;

/// The trail of a function.
pub(super) struct Trail(pub(super) Cdf);

impl AuditTrail for Trail {
    fn append(&self, entry: AuditEntry) -> AuditFuture<'_, ()> {
        Box::pin(async move {
            let line = serde_json::to_string(&entry)?;
            Ok(self.0.store().append_audit(line).await?)
        })
    }

    fn page(&self, before: Option<u64>, most: usize) -> AuditFuture<'_, Vec<(u64, AuditEntry)>> {
        Box::pin(async move {
            let lines = self.0.store().audit(before, most).await?;
            let read = |(number, line): (u64, String)| {
                Ok((number, serde_json::from_str(&line).map_err(StoreError::new)?))
            };
            lines.into_iter().map(read).collect()
        })
    }
}
