//! Numbers that IANA assigns, and who has them: Application-Ids and Private Enterprise Numbers. A
//! dictionary knows its own applications; these names are for everything else that a message mentions.

mod applications;
mod result_code;
mod vendors;

pub use result_code::ResultCode;

use crate::Symbol;

/// The Application-Ids of IANA's registry of AAA parameters, sorted.
pub const APPLICATIONS: &[Symbol] = applications::APPLICATIONS;

/// The vendors that are met in Diameter, by Private Enterprise Number, sorted.
pub const VENDORS: &[Symbol] = vendors::VENDORS;

/// The values of Inband-Security-Id (RFC 6733, 6.10).
pub const INBAND_SECURITY: &[Symbol] = &[symbol(0, "NO_INBAND_SECURITY"), symbol(1, "TLS")];

impl ResultCode {
    /// Whether it reports a success: 2xxx (RFC 6733, 7.1.2).
    pub const fn is_success(self) -> bool {
        matches!(self.0, 2000..3000)
    }

    /// Whether it reports a protocol error: 3xxx, in an answer with the E bit (RFC 6733, 7.1.3).
    pub const fn is_protocol_error(self) -> bool {
        matches!(self.0, 3000..4000)
    }

    /// Whether it reports a failure: anything but 1xxx and 2xxx, since a class that is not known counts
    /// as a permanent failure (RFC 6733, 7.1).
    ///
    /// ```
    /// use diameter_core::ResultCode;
    ///
    /// assert!(ResultCode::DIAMETER_TOO_BUSY.is_failure());
    /// assert!(ResultCode(6001).is_failure());
    /// assert!(!ResultCode::DIAMETER_MULTI_ROUND_AUTH.is_failure());
    /// ```
    pub const fn is_failure(self) -> bool {
        !matches!(self.0, 1000..3000)
    }
}

/// The name of an application.
///
/// ```
/// assert_eq!(diameter_core::registry::application(16_777_304), Some("Ericsson Sy"));
/// ```
pub fn application(id: u32) -> Option<&'static str> {
    find(APPLICATIONS, id)
}

/// The name of a vendor.
///
/// ```
/// assert_eq!(diameter_core::registry::vendor(10415), Some("3GPP"));
/// ```
pub fn vendor(id: u32) -> Option<&'static str> {
    find(VENDORS, id)
}

fn find(symbols: &[Symbol], number: u32) -> Option<&'static str> {
    let at = symbols.binary_search_by_key(&i64::from(number), |symbol| symbol.value);
    at.ok().and_then(|at| symbols.get(at)).map(|symbol| symbol.name)
}

const fn symbol(value: i64, name: &'static str) -> Symbol {
    Symbol { value, name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_sorted_and_each_is_there_once() {
        for symbols in [APPLICATIONS, VENDORS] {
            assert!(symbols.windows(2).all(|pair| pair[0].value < pair[1].value));
        }
    }
}
