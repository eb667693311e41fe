//! A file whose writer has died.

use super::header::length_of;
use super::read::{Entry, entries};
use super::{Format, Settings, Writer};

/// What is left of a file whose writer has died.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repaired {
    /// Its header says how long it is: it was closed, and nothing of it may be touched.
    Closed,
    /// It was open. What is behind `octets` is a part of a record: cut it off, then go on with the writer.
    Open {
        /// How many octets are whole, front included. 0: not even the front is; write it again.
        octets: u64,
        /// The writer as it was after the last whole record.
        writer: Writer,
    },
}

/// Finds out what is left of a file whose writer has died.
///
/// Whether a file without headers was closed cannot be seen in it: only the owner of the folder knows.
///
/// ```
/// use diameter_cdf::file::{Format, Repaired, Settings, Writer, repair};
/// use diameter_cdf::record::Kind;
/// use diameter_session::Timestamp;
///
/// let (now, settings) = (Timestamp::from_secs(1), Settings::new(Format::Ts32297, "cdf1"));
/// let mut writer = Writer::new(7, now);
/// let mut file = writer.front(&settings);
/// file.extend(writer.append(Kind::Pgw, &[0xBF, 0x4F, 0x00], now, &settings)?);
/// let whole = file.len() as u64;
/// file.extend([0, 9, 0xE5]); // a part of the next record's header
/// let repaired = repair(&file, writer, &settings);
/// assert_eq!(repaired, Repaired::Open { octets: whole, writer });
/// # Ok::<(), diameter_cdf::file::TooLong>(())
/// ```
pub fn repair(file: &[u8], opened: Writer, settings: &Settings) -> Repaired {
    let front = match settings.format {
        Format::Ts32297 => length_of(settings.release),
        Format::Ber | Format::Json => 0,
    };
    let empty = opened.emptied();
    if file.len() < front {
        return Repaired::Open { octets: 0, writer: empty };
    }
    if front > 0 && !file.starts_with(&[0xFF; 4]) {
        return Repaired::Closed;
    }
    let whole = entries(file, settings.format).map_while(Result::ok);
    let (octets, records) = whole
        .fold((front, 0_u32), |(_, records), Entry { end, .. }| (end, records.saturating_add(1)));
    let writer = empty.with_contents((octets - front) as u64, records);
    Repaired::Open { octets: octets as u64, writer }
}
