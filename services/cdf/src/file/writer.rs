//! One file that is being written.

use diameter_session::Timestamp;

use super::header::{self, Header};
use super::{ClosingReason, Format, Settings};
use crate::record::Kind;

/// The state of one file that is being written.
///
/// ```
/// use diameter_cdf::file::{ClosingReason, Format, Settings, Writer};
/// use diameter_cdf::record::Kind;
/// use diameter_session::Timestamp;
///
/// let settings = Settings::new(Format::Ts32297, "cdf1");
/// let now = Timestamp::from_secs(1_795_770_300);
/// let mut writer = Writer::new(1, now);
/// let mut file = writer.front(&settings);
/// file.extend(writer.append(Kind::Pgw, &[0xBF, 0x4F, 0x00], now, &settings)?);
/// // The header of a closed file replaces what stood in front.
/// let front = writer.close(ClosingReason::NORMAL, &settings);
/// file[..front.len()].copy_from_slice(&front);
/// assert_eq!(file.len() as u64, writer.octets(&settings));
/// # Ok::<(), diameter_cdf::file::TooLong>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writer {
    number: u32,
    opened: Timestamp,
    last: Timestamp,
    /// Octets of records and their headers.
    contents: u64,
    records: u32,
    lost: u8,
}

/// A record is longer than a file can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a record of {octets} octets is too long: a file takes up to {}", Writer::LONGEST)]
pub struct TooLong {
    /// How long it is.
    pub octets: usize,
}

impl Writer {
    /// The longest record that a file of TS 32.297 takes.
    pub const LONGEST: usize = 65_534;

    /// Opens a file. `number` counts the files of the node.
    pub fn new(number: u32, now: Timestamp) -> Self {
        Self { number, opened: now, last: now, contents: 0, records: 0, lost: 0 }
    }

    /// The same file without any record.
    pub(super) fn emptied(self) -> Self {
        Self { contents: 0, records: 0, ..self }
    }

    /// The same file with these octets of so many records.
    pub(super) fn with_contents(self, contents: u64, records: u32) -> Self {
        Self { contents, records, ..self }
    }

    /// The octets in front of the first record, while the file is open.
    pub fn front(&self, settings: &Settings) -> Vec<u8> {
        self.header(None, ClosingReason::NORMAL, settings)
    }

    /// The octets of a record, to be written at the end: BER, or JSON without a line's end.
    ///
    /// # Errors
    ///
    /// When the record is longer than the format can say; nothing has changed then.
    pub fn append(
        &mut self,
        kind: Kind,
        record: &[u8],
        now: Timestamp,
        settings: &Settings,
    ) -> Result<Vec<u8>, TooLong> {
        let mut octets = match settings.format {
            Format::Ber | Format::Json => Vec::with_capacity(record.len() + 1),
            Format::Ts32297 => {
                let too_long = TooLong { octets: record.len() };
                let length = u16::try_from(record.len()).map_err(|_| too_long)?;
                if record.len() > Self::LONGEST {
                    return Err(too_long);
                }
                header::of_record(length, kind.specification(), settings)
            }
        };
        octets.extend_from_slice(record);
        if settings.format == Format::Json {
            octets.push(b'\n');
        }
        self.contents = self.contents.saturating_add(octets.len() as u64);
        self.records = self.records.saturating_add(1);
        self.last = now;
        Ok(octets)
    }

    /// Why the file is to be closed before a record of so many octets; 0 where there is none at hand.
    pub fn due(&self, next: usize, now: Timestamp, settings: &Settings) -> Option<ClosingReason> {
        if self.records == 0 {
            return None;
        }
        let limits = &settings.limits;
        // A header of a record has five octets, a line's end has one.
        let next = if next == 0 { 0 } else { next as u64 + 5 };
        let full = self.octets(settings).saturating_add(next) > limits.octets;
        if self.records >= limits.records {
            Some(ClosingReason::RECORDS)
        } else if full {
            Some(ClosingReason::SIZE)
        } else if now >= self.due_at(settings) {
            Some(ClosingReason::TIME)
        } else {
            None
        }
    }

    /// When the file is to be closed at the latest, if it has a record.
    pub fn due_at(&self, settings: &Settings) -> Timestamp {
        self.opened.after(settings.limits.time)
    }

    /// Says in the header that records were lost before or in this file; how many, if that is known.
    pub fn lose(&mut self, records: Option<u32>) {
        self.lost = match records {
            None => 128,
            Some(0) => self.lost,
            Some(lost @ 1..=126) => 128 + lost as u8,
            Some(_) => 255,
        };
    }

    /// Closes the file: the octets that replace those in front; none where the format has no header.
    pub fn close(&self, reason: ClosingReason, settings: &Settings) -> Vec<u8> {
        self.header(Some((self.octets(settings), self.records)), reason, settings)
    }

    /// The name of the file, closed now.
    pub fn name(&self, now: Timestamp, settings: &Settings) -> String {
        settings.names.name(self.number, now, settings)
    }

    /// The file's number.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How many records it has.
    pub fn records(&self) -> u32 {
        self.records
    }

    /// When it was opened.
    pub fn opened(&self) -> Timestamp {
        self.opened
    }

    /// How long it is, its front included.
    pub fn octets(&self, settings: &Settings) -> u64 {
        let front = match settings.format {
            Format::Ts32297 => header::length_of(settings.release),
            Format::Ber | Format::Json => 0,
        };
        self.contents.saturating_add(front as u64)
    }

    fn header(
        &self,
        contents: Option<(u64, u32)>,
        reason: ClosingReason,
        settings: &Settings,
    ) -> Vec<u8> {
        if settings.format != Format::Ts32297 {
            return Vec::new();
        }
        let Self { number, opened, last, lost, .. } = *self;
        Header { settings, opened, last, contents, number, reason, lost }.octets()
    }
}
