//! 3GPP-RAT-Type (3GPP TS 29.061, 16.4.7.2): the radio access technology as one octet, numbered as in
//! GTP (TS 29.274, 8.17). RAT-Type (TS 29.212, 5.3.31) says the same in other numbers.

use std::fmt;

use super::{CodingError, CodingErrorKind};
use crate::OctetString;

/// A radio access technology, as the octet of 3GPP-RAT-Type. Values without a name are kept.
///
/// The enumeration RAT-Type of Gx, Rx and S6a numbers them otherwise; [`ThreeGppRatType::rat_type`] and
/// [`ThreeGppRatType::from_rat_type`] translate.
///
/// ```
/// use diameter_core::OctetString;
/// use diameter_core::coding::ThreeGppRatType;
///
/// let technology = ThreeGppRatType::try_from(&OctetString::from([6]))?;
/// assert_eq!(technology, ThreeGppRatType::EUTRAN);
/// assert_eq!(technology.rat_type(), Some(1004));
/// assert_eq!(ThreeGppRatType::from_rat_type(1004), Some(technology));
/// # Ok::<(), diameter_core::coding::CodingError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThreeGppRatType(pub u8);

/// The octet, its name, and the number of RAT-Type.
const TECHNOLOGIES: &[(ThreeGppRatType, &str, Option<i32>)] = &[
    (ThreeGppRatType::UTRAN, "UTRAN", Some(1000)),
    (ThreeGppRatType::GERAN, "GERAN", Some(1001)),
    (ThreeGppRatType::WLAN, "WLAN", Some(0)),
    (ThreeGppRatType::GAN, "GAN", Some(1002)),
    (ThreeGppRatType::HSPA_EVOLUTION, "HSPA Evolution", Some(1003)),
    (ThreeGppRatType::EUTRAN, "EUTRAN", Some(1004)),
    (ThreeGppRatType::VIRTUAL, "Virtual", Some(1)),
    (ThreeGppRatType::EUTRAN_NB_IOT, "EUTRAN-NB-IoT", Some(1005)),
    (ThreeGppRatType::LTE_M, "LTE-M", Some(1007)),
    (ThreeGppRatType::NR, "NR", Some(1006)),
    (ThreeGppRatType::NG_RAN, "NG-RAN", None),
    (ThreeGppRatType::IEEE_802_16E, "IEEE 802.16e", None),
    (ThreeGppRatType::EHRPD, "3GPP2 eHRPD", Some(2003)),
    (ThreeGppRatType::HRPD, "3GPP2 HRPD", Some(2001)),
    (ThreeGppRatType::CDMA2000_1X, "3GPP2 1xRTT", Some(2000)),
    (ThreeGppRatType::UMB, "3GPP2 UMB", Some(2002)),
];

impl ThreeGppRatType {
    /// 1: UTRAN.
    pub const UTRAN: Self = Self(1);
    /// 2: GERAN.
    pub const GERAN: Self = Self(2);
    /// 3: WLAN.
    pub const WLAN: Self = Self(3);
    /// 4: GAN.
    pub const GAN: Self = Self(4);
    /// 5: HSPA Evolution.
    pub const HSPA_EVOLUTION: Self = Self(5);
    /// 6: E-UTRAN (WB-E-UTRAN).
    pub const EUTRAN: Self = Self(6);
    /// 7: not known.
    pub const VIRTUAL: Self = Self(7);
    /// 8: E-UTRAN, narrow band.
    pub const EUTRAN_NB_IOT: Self = Self(8);
    /// 9: LTE-M.
    pub const LTE_M: Self = Self(9);
    /// 10: NR.
    pub const NR: Self = Self(10);
    /// 51: NG-RAN.
    pub const NG_RAN: Self = Self(51);
    /// 101: IEEE 802.16e.
    pub const IEEE_802_16E: Self = Self(101);
    /// 102: eHRPD of 3GPP2.
    pub const EHRPD: Self = Self(102);
    /// 103: HRPD of 3GPP2.
    pub const HRPD: Self = Self(103);
    /// 104: 1xRTT of 3GPP2.
    pub const CDMA2000_1X: Self = Self(104);
    /// 105: UMB of 3GPP2.
    pub const UMB: Self = Self(105);

    /// The value of RAT-Type for the same technology (TS 29.212, 5.3.31); `None` where it has none.
    pub fn rat_type(self) -> Option<i32> {
        TECHNOLOGIES.iter().find(|(octet, ..)| *octet == self)?.2
    }

    /// The technology that a value of RAT-Type stands for (TS 29.212, 5.3.31).
    pub fn from_rat_type(value: i32) -> Option<Self> {
        let found = TECHNOLOGIES.iter().find(|(_, _, number)| *number == Some(value));
        found.map(|(octet, ..)| *octet)
    }
}

/// # Errors
///
/// When there is not one octet.
impl TryFrom<&OctetString> for ThreeGppRatType {
    type Error = CodingError;

    fn try_from(octets: &OctetString) -> Result<Self, CodingError> {
        match **octets {
            [octet] => Ok(Self(octet)),
            _ => {
                let kind = CodingErrorKind::Length { expected: 1, found: octets.len() };
                Err(kind.at("3GPP-RAT-Type", 0))
            }
        }
    }
}

impl From<ThreeGppRatType> for OctetString {
    fn from(technology: ThreeGppRatType) -> Self {
        [technology.0].into()
    }
}

impl fmt::Display for ThreeGppRatType {
    /// Prints the name, or the number where there is none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match TECHNOLOGIES.iter().find(|(octet, ..)| octet == self) {
            Some((_, name, _)) => f.write_str(name),
            None => self.0.fmt(f),
        }
    }
}

impl fmt::Debug for ThreeGppRatType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_octet_is_a_technology_and_back() {
        for octet in 0..=255 {
            let octets = OctetString::from([octet]);
            let technology = ThreeGppRatType::try_from(&octets).unwrap();
            assert_eq!(OctetString::from(technology), octets);
            if let Some(number) = technology.rat_type() {
                assert_eq!(ThreeGppRatType::from_rat_type(number), Some(technology));
            }
        }
        assert_eq!(ThreeGppRatType(200).to_string(), "200");
        assert_eq!(ThreeGppRatType::from_rat_type(1008), None);
        assert!(ThreeGppRatType::try_from(&OctetString::default()).is_err());
    }
}
