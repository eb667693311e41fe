//! 3GPP-User-Location-Info (3GPP TS 29.061, 16.4.7.2): where a subscriber is, as an octet that says of
//! which kind the location is, and the location.

use std::fmt;

use super::location::Coded;
use super::{
    CellGlobalId, CodingError, CodingErrorKind, ENodeBId, EutranCellGlobalId, ExtendedENodeBId,
    FiveGsTrackingAreaId, NgRanNodeId, NrCellGlobalId, RoutingAreaId, ServiceAreaId,
    TrackingAreaId,
};
use crate::OctetString;

const NAME: &str = "3GPP-User-Location-Info";

/// Where a subscriber is.
///
/// A kind that is not assigned is an error; the AVP still has its octets. Some peers send the flags of
/// GTP (TS 29.274, 8.21) here, which mostly is an error too.
///
/// ```
/// use diameter_core::OctetString;
/// use diameter_core::coding::{Bits, EutranCellGlobalId, PlmnId, UserLocationInfo};
///
/// let octets = [
///     0x82, // TAI and ECGI
///     0x00, 0xf1, 0x10, 0x00, 0x01, // 001-01, tracking area 1
///     0x00, 0xf1, 0x10, 0x00, 0x01, 0x23, 0x45, // 001-01, cell 0x12345
/// ];
/// let location = UserLocationInfo::try_from(&OctetString::from(octets))?;
/// let UserLocationInfo::TaiAndEcgi(area, cell) = location else { panic!("{location}") };
/// let network = PlmnId::from_static("00101");
/// assert_eq!((area.plmn, area.tac), (network, 1));
/// assert_eq!(cell, EutranCellGlobalId { plmn: network, eci: Bits::from_static(0x12345) });
/// assert_eq!(location.to_string(), "TAI 00101-0001, ECGI 00101-0012345");
/// assert_eq!(*OctetString::from(location), octets);
/// # Ok::<(), diameter_core::coding::CodingError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[doc(alias("ULI", "Geographic Location Type"))]
pub enum UserLocationInfo {
    /// 0: a cell of GSM.
    Cgi(CellGlobalId),
    /// 1: a service area.
    Sai(ServiceAreaId),
    /// 2: a routing area.
    Rai(RoutingAreaId),
    /// 128: a tracking area.
    Tai(TrackingAreaId),
    /// 129: a cell of E-UTRAN.
    Ecgi(EutranCellGlobalId),
    /// 130: a tracking area and a cell of E-UTRAN.
    TaiAndEcgi(TrackingAreaId, EutranCellGlobalId),
    /// 131: a base station of E-UTRAN.
    ENodeB(ENodeBId),
    /// 132: a tracking area and a base station of E-UTRAN.
    TaiAndENodeB(TrackingAreaId, ENodeBId),
    /// 133: a base station of E-UTRAN with an extended identity.
    ExtendedENodeB(ExtendedENodeBId),
    /// 134: a tracking area and a base station of E-UTRAN with an extended identity.
    TaiAndExtendedENodeB(TrackingAreaId, ExtendedENodeBId),
    /// 135: a cell of NR.
    Ncgi(NrCellGlobalId),
    /// 136: a tracking area of the 5G system.
    FiveGsTai(FiveGsTrackingAreaId),
    /// 137: a tracking area of the 5G system and a cell of NR.
    FiveGsTaiAndNcgi(FiveGsTrackingAreaId, NrCellGlobalId),
    /// 138: a node of the NG-RAN.
    NgRanNode(NgRanNodeId),
    /// 139: a tracking area of the 5G system and a node of the NG-RAN.
    FiveGsTaiAndNgRanNode(FiveGsTrackingAreaId, NgRanNodeId),
}

impl UserLocationInfo {
    /// The octet for the kind of location: Geographic Location Type.
    pub fn kind(&self) -> u8 {
        match self {
            Self::Cgi(_) => 0,
            Self::Sai(_) => 1,
            Self::Rai(_) => 2,
            Self::Tai(_) => 128,
            Self::Ecgi(_) => 129,
            Self::TaiAndEcgi(..) => 130,
            Self::ENodeB(_) => 131,
            Self::TaiAndENodeB(..) => 132,
            Self::ExtendedENodeB(_) => 133,
            Self::TaiAndExtendedENodeB(..) => 134,
            Self::Ncgi(_) => 135,
            Self::FiveGsTai(_) => 136,
            Self::FiveGsTaiAndNcgi(..) => 137,
            Self::NgRanNode(_) => 138,
            Self::FiveGsTaiAndNgRanNode(..) => 139,
        }
    }
}

/// # Errors
///
/// When the kind of location is not one of these, or the octets behind it have the wrong length.
impl TryFrom<&OctetString> for UserLocationInfo {
    type Error = CodingError;

    fn try_from(octets: &OctetString) -> Result<Self, CodingError> {
        let Some((kind, location)) = octets.split_first() else {
            return Err(CodingErrorKind::Length { expected: 1, found: 0 }.at(NAME, 0));
        };
        match kind {
            0 => one(location).map(Self::Cgi),
            1 => one(location).map(Self::Sai),
            2 => one(location).map(Self::Rai),
            128 => one(location).map(Self::Tai),
            129 => one(location).map(Self::Ecgi),
            130 => two(location).map(|(area, cell)| Self::TaiAndEcgi(area, cell)),
            131 => one(location).map(Self::ENodeB),
            132 => two(location).map(|(area, station)| Self::TaiAndENodeB(area, station)),
            133 => one(location).map(Self::ExtendedENodeB),
            134 => two(location).map(|(area, station)| Self::TaiAndExtendedENodeB(area, station)),
            135 => one(location).map(Self::Ncgi),
            136 => one(location).map(Self::FiveGsTai),
            137 => two(location).map(|(area, cell)| Self::FiveGsTaiAndNcgi(area, cell)),
            138 => NgRanNodeId::read(location).map(Self::NgRanNode),
            139 => area_and_node(location),
            kind => return Err(CodingErrorKind::Unassigned { found: *kind }.at(NAME, 0)),
        }
        .map_err(|error| CodingError { offset: 1 + error.offset, ..error })
    }
}

/// Unused bits are written as zeros.
impl From<UserLocationInfo> for OctetString {
    fn from(location: UserLocationInfo) -> Self {
        let mut octets = vec![location.kind()];
        let into = &mut octets;
        match location {
            UserLocationInfo::Cgi(cell) => cell.write(into),
            UserLocationInfo::Sai(area) => area.write(into),
            UserLocationInfo::Rai(area) => area.write(into),
            UserLocationInfo::Tai(area) => area.write(into),
            UserLocationInfo::Ecgi(cell) => cell.write(into),
            UserLocationInfo::TaiAndEcgi(area, cell) => write_two(area, cell, into),
            UserLocationInfo::ENodeB(station) => station.write(into),
            UserLocationInfo::TaiAndENodeB(area, station) => write_two(area, station, into),
            UserLocationInfo::ExtendedENodeB(station) => station.write(into),
            UserLocationInfo::TaiAndExtendedENodeB(area, station) => write_two(area, station, into),
            UserLocationInfo::Ncgi(cell) => cell.write(into),
            UserLocationInfo::FiveGsTai(area) => area.write(into),
            UserLocationInfo::FiveGsTaiAndNcgi(area, cell) => write_two(area, cell, into),
            UserLocationInfo::NgRanNode(node) => node.write(into),
            UserLocationInfo::FiveGsTaiAndNgRanNode(area, node) => {
                area.write(into);
                node.write(into);
            }
        }
        octets.into()
    }
}

impl fmt::Display for UserLocationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cgi(cell) => cell.fmt(f),
            Self::Sai(area) => area.fmt(f),
            Self::Rai(area) => area.fmt(f),
            Self::Tai(area) => area.fmt(f),
            Self::Ecgi(cell) => cell.fmt(f),
            Self::TaiAndEcgi(area, cell) => write!(f, "{area}, {cell}"),
            Self::ENodeB(station) => station.fmt(f),
            Self::TaiAndENodeB(area, station) => write!(f, "{area}, {station}"),
            Self::ExtendedENodeB(station) => station.fmt(f),
            Self::TaiAndExtendedENodeB(area, station) => write!(f, "{area}, {station}"),
            Self::Ncgi(cell) => cell.fmt(f),
            Self::FiveGsTai(area) => area.fmt(f),
            Self::FiveGsTaiAndNcgi(area, cell) => write!(f, "{area}, {cell}"),
            Self::NgRanNode(node) => node.fmt(f),
            Self::FiveGsTaiAndNgRanNode(area, node) => write!(f, "{area}, {node}"),
        }
    }
}

fn one<A: Coded>(octets: &[u8]) -> Result<A, CodingError> {
    exactly(octets, A::LENGTH)?;
    A::read(octets)
}

fn two<A: Coded, B: Coded>(octets: &[u8]) -> Result<(A, B), CodingError> {
    exactly(octets, A::LENGTH + B::LENGTH)?;
    let (first, second) = octets.split_at_checked(A::LENGTH).unwrap_or((octets, &[]));
    let second =
        B::read(second).map_err(|error| CodingError { offset: A::LENGTH + error.offset, ..error });
    Ok((A::read(first)?, second?))
}

fn area_and_node(octets: &[u8]) -> Result<UserLocationInfo, CodingError> {
    const AREA: usize = FiveGsTrackingAreaId::LENGTH;
    let (area, node) = octets.split_at_checked(AREA).unwrap_or((octets, &[]));
    let area = FiveGsTrackingAreaId::read(area)?;
    let node = NgRanNodeId::read(node)
        .map_err(|error| CodingError { offset: AREA + error.offset, ..error })?;
    Ok(UserLocationInfo::FiveGsTaiAndNgRanNode(area, node))
}

fn exactly(octets: &[u8], expected: usize) -> Result<(), CodingError> {
    let found = octets.len();
    if found == expected {
        return Ok(());
    }
    Err(CodingErrorKind::Length { expected, found }.at(NAME, 0))
}

fn write_two<A: Coded, B: Coded>(first: A, second: B, octets: &mut Vec<u8>) {
    first.write(octets);
    second.write(octets);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::coding::PlmnId;

    fn read(hex: &str) -> Result<UserLocationInfo, CodingError> {
        UserLocationInfo::try_from(&octets(hex))
    }

    fn octets(hex: &str) -> OctetString {
        let octet = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
        (0..hex.len()).step_by(2).map(octet).collect::<Vec<u8>>().into()
    }

    /// Wireshark reads the same from these octets.
    #[test]
    fn every_kind_is_read_and_written() {
        for (hex, printed) in [
            ("0013006212340507", "CGI 310260-1234-0507"),
            ("0113006212340507", "SAI 310260-1234-0507"),
            ("02130062123405ff", "RAI 310260-1234-05"),
            ("80130062abcd", "TAI 310260-abcd"),
            ("8162f21000012345", "ECGI 26201-0012345"),
            ("8200f110000100f11000012345", "TAI 00101-0001, ECGI 00101-0012345"),
            ("8313006200abcd", "eNodeB 310260-0abcd"),
            ("8462f210123413006200abcd", "TAI 26201-1234, eNodeB 310260-0abcd"),
            ("8562f2100bcdef", "long eNodeB 26201-0bcdef"),
            ("8562f210822222", "short eNodeB 26201-22222"),
            ("8662f21012341300620bcdef", "TAI 26201-1234, long eNodeB 310260-0bcdef"),
            ("8762f2101234567890", "NCGI 26201-1234567890"),
            ("8862f210000123", "5GS TAI 26201-000123"),
            ("8962f21000012362f2101234567890", "5GS TAI 26201-000123, NCGI 26201-1234567890"),
            ("8a62f21000abcdef", "NG-RAN node 26201-00abcdef"),
            ("8b62f21000012362f21000abcdef", "5GS TAI 26201-000123, NG-RAN node 26201-00abcdef"),
        ] {
            let location = read(hex).unwrap();
            assert_eq!(location.to_string(), printed);
            assert_eq!(OctetString::from(location).to_string(), hex);
        }
        let Ok(UserLocationInfo::Ncgi(cell)) = read("8762f2101234567890") else { panic!() };
        assert_eq!(u64::from(cell.nci()), 0x1_2345_6789);
    }

    #[test]
    fn unused_bits_are_not_looked_at() {
        assert_eq!(read("8162f210f0012345"), read("8162f21000012345"));
        assert_eq!(read("0213006212340500"), read("02130062123405ff"));
    }

    #[test]
    fn what_is_wrong_is_an_error_where_it_stands() {
        let wrong = |hex: &str| {
            let error = read(hex).unwrap_err();
            (error.offset, error.kind)
        };
        assert_eq!(wrong(""), (0, CodingErrorKind::Length { expected: 1, found: 0 }));
        assert_eq!(wrong("8c62f210"), (0, CodingErrorKind::Unassigned { found: 0x8c }));
        assert_eq!(wrong("8a62f210"), (1, CodingErrorKind::Length { expected: 4, found: 3 }));
        assert_eq!(wrong("80130062ab"), (1, CodingErrorKind::Length { expected: 5, found: 4 }));
        let (expected, found) = (12, 13);
        let too_long = CodingErrorKind::Length { expected, found };
        assert_eq!(wrong("8200f110000100f1100001234500"), (1, too_long));
        let digit = CodingErrorKind::Digit { found: 0xd };
        assert_eq!(wrong("8200f110000100f1d000012345"), (8, digit));
        assert_eq!(
            read("8200f110000100f1d000012345").unwrap_err().to_string(),
            "PLMN identity: 0xd where a digit must be, at octet 8"
        );
    }

    /// The kinds, and what each location has behind its PLMN identity.
    const KINDS: &[(u8, &[usize])] = &[
        (0, &[4]),
        (1, &[4]),
        (2, &[4]),
        (128, &[2]),
        (129, &[4]),
        (130, &[2, 4]),
        (131, &[3]),
        (132, &[2, 3]),
        (133, &[3]),
        (134, &[2, 3]),
        (135, &[5]),
        (136, &[3]),
        (137, &[3, 5]),
        (138, &[4]),
        (139, &[3, 4]),
    ];

    proptest! {
        #[test]
        fn what_is_read_is_written_so_that_it_is_read_again(
            (kind, lengths) in prop::sample::select(KINDS),
            plmn in "[0-9]{5,6}",
            rest: [u8; 5],
        ) {
            let plmn: PlmnId = plmn.parse().unwrap();
            let parts = lengths.iter().map(|length| [&plmn.octets()[..], &rest[..*length]].concat());
            let octets = [&[kind][..], &parts.collect::<Vec<_>>().concat()].concat();
            let location = UserLocationInfo::try_from(&OctetString::from(octets)).unwrap();
            prop_assert_eq!(location.kind(), kind);
            prop_assert_eq!(UserLocationInfo::try_from(&location.into()), Ok(location));
        }

        #[test]
        fn any_octets_are_a_location_or_an_error(octets: Vec<u8>) {
            if let Ok(location) = UserLocationInfo::try_from(&OctetString::from(octets)) {
                prop_assert_eq!(UserLocationInfo::try_from(&location.into()), Ok(location));
            }
        }
    }
}
