//! The records of a file, whole or cut.

use super::Format;
use crate::ber;

/// A record of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Where it starts in the file, its header not included.
    pub offset: usize,
    /// Its octets: BER, or JSON without the line's end.
    pub record: &'a [u8],
    /// Where what follows it starts.
    pub end: usize,
}

/// Why a file cannot be read any further.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at offset {offset}: expected {expected}, found {found}")]
pub struct ReadError {
    /// Where, in octets from the start of the file.
    pub offset: usize,
    /// What was expected there.
    pub expected: String,
    /// What is there.
    pub found: String,
}

impl ReadError {
    pub(crate) fn new(
        offset: usize,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) -> Self {
        Self { offset, expected: expected.into(), found: found.into() }
    }
}

/// The records of a file, one after the other. After an error there are none.
///
/// The length in the header of a file is not looked at: a file that is being written has none.
///
/// ```
/// use diameter_cdf::file::{Format, entries};
///
/// let file = b"{\"record\":\"accounting\"}\n{\"rec";
/// let records: Vec<_> = entries(file, Format::Json).collect();
/// assert_eq!(records[0].as_ref().unwrap().record, b"{\"record\":\"accounting\"}");
/// let error = records[1].as_ref().unwrap_err().to_string();
/// assert_eq!(error, "at offset 29: expected the end of a line, found the end of the file");
/// ```
pub fn entries(file: &[u8], format: Format) -> Entries<'_> {
    Entries { file, format, offset: 0, has_failed: false }
}

/// The records of a file: what [`entries`] gives.
#[derive(Clone, Debug)]
pub struct Entries<'a> {
    file: &'a [u8],
    format: Format,
    offset: usize,
    has_failed: bool,
}

/// What the format of a file is, by its first octets.
pub fn format_of(file: &[u8]) -> Format {
    match file.iter().find(|octet| !octet.is_ascii_whitespace()) {
        Some(b'{') => Format::Json,
        // A tag of a record: context-specific and constructed.
        Some(0xA0..=0xBF) if file.get(4..8) != Some(&[0, 0, 0, 54]) => Format::Ber,
        _ => Format::Ts32297,
    }
}

impl<'a> Iterator for Entries<'a> {
    type Item = Result<Entry<'a>, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed || (self.offset >= self.file.len() && self.offset > 0) {
            return None;
        }
        let entry = match self.format {
            Format::Json if self.file.is_empty() => return None,
            Format::Ber if self.file.is_empty() => return None,
            Format::Json => self.line(),
            Format::Ber => self.bare(),
            Format::Ts32297 => match self.behind_header() {
                Ok(true) => self.with_header(),
                Ok(false) => return None,
                Err(error) => Err(error),
            },
        };
        match &entry {
            Ok(entry) => self.offset = entry.end,
            Err(_) => self.has_failed = true,
        }
        Some(entry)
    }
}

impl<'a> Entries<'a> {
    fn line(&self) -> Result<Entry<'a>, ReadError> {
        let rest = self.file.get(self.offset..).unwrap_or_default();
        let end = "the end of the file";
        let length = rest
            .iter()
            .position(|&octet| octet == b'\n')
            .ok_or_else(|| ReadError::new(self.file.len(), "the end of a line", end))?;
        let record = rest.get(..length).unwrap_or_default();
        Ok(Entry { offset: self.offset, record, end: self.offset + length + 1 })
    }

    fn bare(&self) -> Result<Entry<'a>, ReadError> {
        let value = ber::read(self.file, self.offset)?;
        let record = self.file.get(self.offset..value.end).unwrap_or_default();
        Ok(Entry { offset: self.offset, record, end: value.end })
    }

    /// Steps behind the header of the file, if that is where the reader is; whether there is something behind it.
    fn behind_header(&mut self) -> Result<bool, ReadError> {
        if self.offset > 0 {
            return Ok(true);
        }
        let length = self.number::<4>(4, "the length of the file's header")?;
        // Up to the lengths of filter and private extension all headers are alike.
        if length < 50 || length > self.file.len() {
            let found = format!("{length}, in a file of {} octets", self.file.len());
            return Err(ReadError::new(4, "the length of a header, 50 octets or more", found));
        }
        self.offset = length;
        Ok(length < self.file.len())
    }

    fn with_header(&self) -> Result<Entry<'a>, ReadError> {
        let at = self.offset;
        let length = self.number::<2>(at, "the length of a record")?;
        let release = self.number::<1>(at + 2, "the release of a record")?;
        let start = at + if release >> 5 == 7 { 5 } else { 4 };
        let end = start + length;
        let record = self.file.get(start..end).ok_or_else(|| {
            let found = format!("{}", self.file.len().saturating_sub(start));
            ReadError::new(start, format!("a record of {length} octets"), found)
        })?;
        Ok(Entry { offset: start, record, end })
    }

    fn number<const LENGTH: usize>(&self, at: usize, what: &str) -> Result<usize, ReadError> {
        let octets = self.file.get(at..).and_then(|rest| rest.first_chunk::<LENGTH>());
        let octets = octets.ok_or_else(|| ReadError::new(at, what, "the end of the file"))?;
        Ok(octets.iter().fold(0, |all, &octet| all << 8 | usize::from(octet)))
    }
}
