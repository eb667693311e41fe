//! Currencies (ISO 4217).

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A currency.
///
/// ```
/// use diameter_ocs::ledger::Currency;
///
/// let euro: Currency = "EUR".parse()?;
/// assert_eq!(euro.number(), 978);
/// assert_eq!(Currency::of_number(978), Some(euro));
/// # Ok::<(), diameter_ocs::ledger::UnknownCurrency>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency {
    letters: [u8; 3],
    number: u16,
}

impl Currency {
    /// The euro.
    pub const EUR: Self = Self { letters: *b"EUR", number: 978 };

    /// The currency of a number, as Currency-Code has it (RFC 8506, 8.11).
    pub fn of_number(number: u32) -> Option<Self> {
        let found = CODES.iter().find(|(_, it)| u32::from(*it) == number)?;
        Some(Self { letters: found.0, number: found.1 })
    }

    /// Its number.
    pub fn number(self) -> u32 {
        self.number.into()
    }

    /// Its three letters.
    pub fn letters(&self) -> &str {
        // All of them are ASCII.
        str::from_utf8(&self.letters).unwrap_or_default()
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, UnknownCurrency> {
        let found = CODES.iter().find(|(it, _)| it.as_slice() == text.as_bytes());
        let (letters, number) = *found.ok_or(UnknownCurrency)?;
        Ok(Self { letters, number })
    }
}

/// What is no currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no currency of ISO 4217, such as EUR")]
pub struct UnknownCurrency;

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.letters())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.letters())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// All of them, without metals, bonds and those for tests.
#[rustfmt::skip]
const CODES: &[([u8; 3], u16)] = &[
    (*b"AED", 784), (*b"AFN", 971), (*b"ALL", 8), (*b"AMD", 51), (*b"AOA", 973), (*b"ARS", 32),
    (*b"AUD", 36), (*b"AWG", 533), (*b"AZN", 944), (*b"BAM", 977), (*b"BBD", 52), (*b"BDT", 50),
    (*b"BGN", 975), (*b"BHD", 48), (*b"BIF", 108), (*b"BMD", 60), (*b"BND", 96), (*b"BOB", 68),
    (*b"BOV", 984), (*b"BRL", 986), (*b"BSD", 44), (*b"BTN", 64), (*b"BWP", 72), (*b"BYN", 933),
    (*b"BZD", 84), (*b"CAD", 124), (*b"CDF", 976), (*b"CHE", 947), (*b"CHF", 756), (*b"CHW", 948),
    (*b"CLF", 990), (*b"CLP", 152), (*b"CNY", 156), (*b"COP", 170), (*b"COU", 970), (*b"CRC", 188),
    (*b"CUP", 192), (*b"CVE", 132), (*b"CZK", 203), (*b"DJF", 262), (*b"DKK", 208), (*b"DOP", 214),
    (*b"DZD", 12), (*b"EGP", 818), (*b"ERN", 232), (*b"ETB", 230), (*b"EUR", 978), (*b"FJD", 242),
    (*b"FKP", 238), (*b"GBP", 826), (*b"GEL", 981), (*b"GHS", 936), (*b"GIP", 292), (*b"GMD", 270),
    (*b"GNF", 324), (*b"GTQ", 320), (*b"GYD", 328), (*b"HKD", 344), (*b"HNL", 340), (*b"HTG", 332),
    (*b"HUF", 348), (*b"IDR", 360), (*b"ILS", 376), (*b"INR", 356), (*b"IQD", 368), (*b"IRR", 364),
    (*b"ISK", 352), (*b"JMD", 388), (*b"JOD", 400), (*b"JPY", 392), (*b"KES", 404), (*b"KGS", 417),
    (*b"KHR", 116), (*b"KMF", 174), (*b"KPW", 408), (*b"KRW", 410), (*b"KWD", 414), (*b"KYD", 136),
    (*b"KZT", 398), (*b"LAK", 418), (*b"LBP", 422), (*b"LKR", 144), (*b"LRD", 430), (*b"LSL", 426),
    (*b"LYD", 434), (*b"MAD", 504), (*b"MDL", 498), (*b"MGA", 969), (*b"MKD", 807), (*b"MMK", 104),
    (*b"MNT", 496), (*b"MOP", 446), (*b"MRU", 929), (*b"MUR", 480), (*b"MVR", 462), (*b"MWK", 454),
    (*b"MXN", 484), (*b"MXV", 979), (*b"MYR", 458), (*b"MZN", 943), (*b"NAD", 516), (*b"NGN", 566),
    (*b"NIO", 558), (*b"NOK", 578), (*b"NPR", 524), (*b"NZD", 554), (*b"OMR", 512), (*b"PAB", 590),
    (*b"PEN", 604), (*b"PGK", 598), (*b"PHP", 608), (*b"PKR", 586), (*b"PLN", 985), (*b"PYG", 600),
    (*b"QAR", 634), (*b"RON", 946), (*b"RSD", 941), (*b"RUB", 643), (*b"RWF", 646), (*b"SAR", 682),
    (*b"SBD", 90), (*b"SCR", 690), (*b"SDG", 938), (*b"SEK", 752), (*b"SGD", 702), (*b"SHP", 654),
    (*b"SLE", 925), (*b"SOS", 706), (*b"SRD", 968), (*b"SSP", 728), (*b"STN", 930), (*b"SVC", 222),
    (*b"SYP", 760), (*b"SZL", 748), (*b"THB", 764), (*b"TJS", 972), (*b"TMT", 934), (*b"TND", 788),
    (*b"TOP", 776), (*b"TRY", 949), (*b"TTD", 780), (*b"TWD", 901), (*b"TZS", 834), (*b"UAH", 980),
    (*b"UGX", 800), (*b"USD", 840), (*b"USN", 997), (*b"UYI", 940), (*b"UYU", 858), (*b"UYW", 927),
    (*b"UZS", 860), (*b"VED", 926), (*b"VES", 928), (*b"VND", 704), (*b"VUV", 548), (*b"WST", 882),
    (*b"XAF", 950), (*b"XCD", 951), (*b"XDR", 960), (*b"XOF", 952), (*b"XPF", 953), (*b"XSU", 994),
    (*b"XUA", 965), (*b"XXX", 999), (*b"YER", 886), (*b"ZAR", 710), (*b"ZMW", 967), (*b"ZWG", 924),
];
