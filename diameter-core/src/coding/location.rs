//! Areas, cells and base stations of mobile networks (3GPP TS 23.003, 4.2, 4.3, 12.5 and 19), as they
//! stand in [`UserLocationInfo`](super::UserLocationInfo): a PLMN identity and numbers behind it
//! (TS 29.274, 8.21).

use std::fmt;

use super::{Bits, CodingError, CodingErrorKind, PlmnId};

/// A cell of GSM (TS 23.003, 4.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "CGI")]
pub struct CellGlobalId {
    /// The network.
    pub plmn: PlmnId,
    /// The location area code.
    pub lac: u16,
    /// The cell identity.
    pub ci: u16,
}

/// A service area of UMTS (TS 23.003, 12.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "SAI")]
pub struct ServiceAreaId {
    /// The network.
    pub plmn: PlmnId,
    /// The location area code.
    pub lac: u16,
    /// The service area code.
    pub sac: u16,
}

/// A routing area of GPRS (TS 23.003, 4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "RAI")]
pub struct RoutingAreaId {
    /// The network.
    pub plmn: PlmnId,
    /// The location area code.
    pub lac: u16,
    /// The routing area code. On the wire an octet of ones follows it (TS 29.274, 8.21.3), which is
    /// ignored.
    pub rac: u8,
}

/// A tracking area of EPS (TS 23.003, 19.4.2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "TAI")]
pub struct TrackingAreaId {
    /// The network.
    pub plmn: PlmnId,
    /// The tracking area code.
    pub tac: u16,
}

/// A cell of E-UTRAN (TS 23.003, 19.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "ECGI")]
pub struct EutranCellGlobalId {
    /// The network.
    pub plmn: PlmnId,
    /// The cell identity. Its first 20 bits are those of a macro base station.
    pub eci: Bits<28>,
}

/// A macro base station of E-UTRAN (TS 29.274, 8.21.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ENodeBId {
    /// The network.
    pub plmn: PlmnId,
    /// The identity of the base station.
    pub id: Bits<20>,
}

/// A macro base station of E-UTRAN with an identity shorter or longer than usual (TS 29.274, 8.21.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExtendedENodeBId {
    /// One of 18 bits.
    Short {
        /// The network.
        plmn: PlmnId,
        /// The identity of the base station.
        id: Bits<18>,
    },
    /// One of 21 bits.
    Long {
        /// The network.
        plmn: PlmnId,
        /// The identity of the base station.
        id: Bits<21>,
    },
}

/// A tracking area of the 5G system (TS 23.003, 28.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "5GS TAI")]
pub struct FiveGsTrackingAreaId {
    /// The network.
    pub plmn: PlmnId,
    /// The tracking area code.
    pub tac: Bits<24>,
}

/// A cell of NR (TS 23.003, 19.6A).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "NCGI")]
pub struct NrCellGlobalId {
    /// The network.
    pub plmn: PlmnId,
    /// The five octets in which the cell identity of 36 bits stands. Stacks disagree on which four
    /// bits are unused: Wireshark takes the last ones, as [`NrCellGlobalId::nci`] does, others the
    /// first.
    pub cell: [u8; 5],
}

impl NrCellGlobalId {
    /// The cell identity, when it stands in the first 36 bits.
    pub fn nci(self) -> Bits<36> {
        let [a, b, c, d, e] = self.cell;
        Bits::lowest(u64::from_be_bytes([0, 0, 0, a, b, c, d, e]) >> 4)
    }
}

/// A node of the NG-RAN (TS 23.003, 19.9; TS 38.413, 9.3.1.5): a gNB, an ng-eNB or another. How its identity is
/// coded differs between releases, so its octets are left as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "Global RAN Node ID")]
pub struct NgRanNodeId {
    /// The network.
    pub plmn: PlmnId,
    octets: [u8; Self::LONGEST],
    length: u8,
}

impl NgRanNodeId {
    /// The longest identity, in octets.
    const LONGEST: usize = 12;

    /// The octets of the identity, behind the network.
    pub fn octets(&self) -> &[u8] {
        self.octets.get(..usize::from(self.length)).unwrap_or_default()
    }

    pub(super) fn read(octets: &[u8]) -> Result<Self, CodingError> {
        const NAME: &str = "NG-RAN node ID";
        let found = octets.len();
        let wrong = |expected| CodingErrorKind::Length { expected, found }.at(NAME, 0);
        let Some((plmn, identity)) = octets.split_first_chunk::<3>() else { return Err(wrong(4)) };
        let (Some(last), Ok(length)) =
            (identity.len().checked_sub(1), u8::try_from(identity.len()))
        else {
            return Err(wrong(4));
        };
        let mut octets = [0; Self::LONGEST];
        let room = octets.get_mut(..=last).ok_or_else(|| wrong(3 + Self::LONGEST))?;
        room.copy_from_slice(identity);
        Ok(Self { plmn: PlmnId::try_from(*plmn)?, octets, length })
    }

    pub(super) fn write(self, octets: &mut Vec<u8>) {
        put(octets, self.plmn, self.octets());
    }
}

impl fmt::Display for NgRanNodeId {
    /// Prints `NG-RAN node 26201-00012345`, the identity in hexadecimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NG-RAN node {}-", self.plmn)?;
        self.octets().iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}

/// A location of fixed length.
pub(super) trait Coded: Copy {
    /// The number of octets.
    const LENGTH: usize;

    /// Reads the location from exactly these octets.
    fn read(octets: &[u8]) -> Result<Self, CodingError>;

    /// Appends the octets.
    fn write(self, octets: &mut Vec<u8>);
}

/// A PLMN identity and the octets that follow it in the location of this name.
fn split<const REST: usize>(
    name: &'static str,
    octets: &[u8],
) -> Result<(PlmnId, [u8; REST]), CodingError> {
    let parts = octets.split_first_chunk().and_then(|(plmn, rest)| {
        let rest: [u8; REST] = rest.try_into().ok()?;
        Some((*plmn, rest))
    });
    let Some((plmn, rest)) = parts else {
        let kind = CodingErrorKind::Length { expected: 3 + REST, found: octets.len() };
        return Err(kind.at(name, 0));
    };
    Ok((PlmnId::try_from(plmn)?, rest))
}

fn put(octets: &mut Vec<u8>, plmn: PlmnId, rest: &[u8]) {
    octets.extend(plmn.octets());
    octets.extend_from_slice(rest);
}

impl Coded for CellGlobalId {
    const LENGTH: usize = 7;

    fn read(octets: &[u8]) -> Result<Self, CodingError> {
        let (plmn, [a, b, c, d]) = split("CGI", octets)?;
        Ok(Self { plmn, lac: u16::from_be_bytes([a, b]), ci: u16::from_be_bytes([c, d]) })
    }

    fn write(self, octets: &mut Vec<u8>) {
        let ([a, b], [c, d]) = (self.lac.to_be_bytes(), self.ci.to_be_bytes());
        put(octets, self.plmn, &[a, b, c, d]);
    }
}

impl Coded for ServiceAreaId {
    const LENGTH: usize = 7;

    fn read(octets: &[u8]) -> Result<Self, CodingError> {
        let (plmn, [a, b, c, d]) = split("SAI", octets)?;
        Ok(Self { plmn, lac: u16::from_be_bytes([a, b]), sac: u16::from_be_bytes([c, d]) })
    }

    fn write(self, octets: &mut Vec<u8>) {
        let ([a, b], [c, d]) = (self.lac.to_be_bytes(), self.sac.to_be_bytes());
        put(octets, self.plmn, &[a, b, c, d]);
    }
}

impl Coded for RoutingAreaId {
    const LENGTH: usize = 7;

    fn read(octets: &[u8]) -> Result<Self, CodingError> {
        let (plmn, [a, b, rac, _]) = split("RAI", octets)?;
        Ok(Self { plmn, lac: u16::from_be_bytes([a, b]), rac })
    }

    fn write(self, octets: &mut Vec<u8>) {
        let [a, b] = self.lac.to_be_bytes();
        put(octets, self.plmn, &[a, b, self.rac, 0xff]);
    }
}

impl Coded for TrackingAreaId {
    const LENGTH: usize = 5;

    fn read(octets: &[u8]) -> Result<Self, CodingError> {
        let (plmn, tac) = split("TAI", octets)?;
        Ok(Self { plmn, tac: u16::from_be_bytes(tac) })
    }

    fn write(self, octets: &mut Vec<u8>) {
        put(octets, self.plmn, &self.tac.to_be_bytes());
    }
}

impl Coded for EutranCellGlobalId {
    const LENGTH: usize = 7;

    fn read(octets: &[u8]) -> Result<Self, CodingError> {
        let (plmn, eci) = split("ECGI", octets)?;
        Ok(Self { plmn, eci: Bits::lowest(u32::from_be_bytes(eci).into()) })
    }

    fn write(self, octets: &mut Vec<u8>) {
        let [.., a, b, c, d] = u64::from(self.eci).to_be_bytes();
        put(octets, self.plmn, &[a, b, c, d]);
    }
}

impl Coded for ENodeBId {
    const LENGTH: usize = 6;

    fn read(octets: &[u8]) -> Result<Self, CodingError> {
        let (plmn, [a, b, c]) = split("eNodeB ID", octets)?;
        Ok(Self { plmn, id: Bits::lowest(u32::from_be_bytes([0, a, b, c]).into()) })
    }

    fn write(self, octets: &mut Vec<u8>) {
        let [.., a, b, c] = u64::from(self.id).to_be_bytes();
        put(octets, self.plmn, &[a, b, c]);
    }
}

impl Coded for FiveGsTrackingAreaId {
    const LENGTH: usize = 6;

    fn read(octets: &[u8]) -> Result<Self, CodingError> {
        let (plmn, [a, b, c]) = split("5GS TAI", octets)?;
        Ok(Self { plmn, tac: Bits::lowest(u32::from_be_bytes([0, a, b, c]).into()) })
    }

    fn write(self, octets: &mut Vec<u8>) {
        let [.., a, b, c] = u64::from(self.tac).to_be_bytes();
        put(octets, self.plmn, &[a, b, c]);
    }
}

impl Coded for NrCellGlobalId {
    const LENGTH: usize = 8;

    fn read(octets: &[u8]) -> Result<Self, CodingError> {
        let (plmn, cell) = split("NCGI", octets)?;
        Ok(Self { plmn, cell })
    }

    fn write(self, octets: &mut Vec<u8>) {
        put(octets, self.plmn, &self.cell);
    }
}

impl ExtendedENodeBId {
    /// The bit that says that the identity is a short one.
    const SHORT: u8 = 0x80;
}

impl Coded for ExtendedENodeBId {
    const LENGTH: usize = 6;

    fn read(octets: &[u8]) -> Result<Self, CodingError> {
        let (plmn, [a, b, c]) = split("extended eNodeB ID", octets)?;
        let id = u32::from_be_bytes([0, a, b, c]).into();
        Ok(match a & Self::SHORT {
            0 => Self::Long { plmn, id: Bits::lowest(id) },
            _ => Self::Short { plmn, id: Bits::lowest(id) },
        })
    }

    fn write(self, octets: &mut Vec<u8>) {
        let (plmn, short, id) = match self {
            Self::Short { plmn, id } => (plmn, Self::SHORT, u64::from(id)),
            Self::Long { plmn, id } => (plmn, 0, u64::from(id)),
        };
        let [.., a, b, c] = id.to_be_bytes();
        put(octets, plmn, &[short | a, b, c]);
    }
}

// All print the network and the numbers, in hexadecimal.

impl fmt::Display for CellGlobalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { plmn, lac, ci } = self;
        write!(f, "CGI {plmn}-{lac:04x}-{ci:04x}")
    }
}

impl fmt::Display for ServiceAreaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { plmn, lac, sac } = self;
        write!(f, "SAI {plmn}-{lac:04x}-{sac:04x}")
    }
}

impl fmt::Display for RoutingAreaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { plmn, lac, rac } = self;
        write!(f, "RAI {plmn}-{lac:04x}-{rac:02x}")
    }
}

impl fmt::Display for TrackingAreaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { plmn, tac } = self;
        write!(f, "TAI {plmn}-{tac:04x}")
    }
}

impl fmt::Display for EutranCellGlobalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { plmn, eci } = self;
        write!(f, "ECGI {plmn}-{eci:07x}")
    }
}

impl fmt::Display for ENodeBId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { plmn, id } = self;
        write!(f, "eNodeB {plmn}-{id:05x}")
    }
}

impl fmt::Display for FiveGsTrackingAreaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { plmn, tac } = self;
        write!(f, "5GS TAI {plmn}-{tac:06x}")
    }
}

impl fmt::Display for NrCellGlobalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NCGI {}-", self.plmn)?;
        self.cell.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}

impl fmt::Display for ExtendedENodeBId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short { plmn, id } => write!(f, "short eNodeB {plmn}-{id:05x}"),
            Self::Long { plmn, id } => write!(f, "long eNodeB {plmn}-{id:06x}"),
        }
    }
}
