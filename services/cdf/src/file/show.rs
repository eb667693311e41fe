//! A file of records as JSON that people can read.

use serde_json::{Value as Json, from_slice};

use super::read::{Entries, Entry, entries};
use super::{Format, ReadError};
use crate::record::record_json;

/// The records of a file as JSON, one after the other. After an error of the file there are none; a record that cannot
/// be read is an error, and those behind it follow.
///
/// ```
/// use diameter_cdf::file::{Format, show};
///
/// // A record of a P-GW that says nothing but what it is.
/// let file = [0xBF, 0x4F, 0x03, 0x80, 0x01, 0x55];
/// let record = show(&file, Format::Ber).next().unwrap()?;
/// assert_eq!(record["record"], "PGWRecord");
/// assert_eq!(record["fields"]["recordType"], "pGWRecord");
/// # Ok::<(), diameter_cdf::file::ReadError>(())
/// ```
pub fn show(file: &[u8], format: Format) -> Shown<'_> {
    Shown { file, format, entries: entries(file, format) }
}

/// The records of a file as JSON: what [`show`] gives.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    file: &'a [u8],
    format: Format,
    entries: Entries<'a>,
}

impl Iterator for Shown<'_> {
    type Item = Result<Json, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        let Entry { offset, record, end } = match self.entries.next()? {
            Ok(entry) => entry,
            Err(error) => return Some(Err(error)),
        };
        Some(match self.format {
            Format::Json => from_slice(record)
                .map_err(|error| ReadError::new(offset, "a record as JSON", error.to_string())),
            Format::Ber | Format::Ts32297 => record_json(self.file, offset, end),
        })
    }
}
