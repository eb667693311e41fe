//! The AVPs of overload control in a message (RFC 7683, 7; RFC 8581, 7; RFC 8582, 7). What cannot be read
//! counts as not there: nothing of it is worth an error answer.

use std::collections::HashMap;

use bytes::{BufMut, Bytes, BytesMut};
use diameter_core::{AvpFlags, AvpKey, AvpView, Message, RawAvp};

/// Features of a node that takes part in overload control: the bits of OC-Feature-Vector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Features(pub u64);

impl Features {
    /// The loss algorithm, which everybody has (RFC 7683, 7.2).
    pub const LOSS: Self = Self(1);
    /// The rate algorithm (RFC 8582, 7.1.1).
    pub const RATE: Self = Self(1 << 2);
    /// Reports of peers (RFC 8581, 7.1.1).
    pub const PEER_REPORT: Self = Self(1 << 4);

    /// Whether all of these are among them.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// These and those.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These without those.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// OC-Supported-Features.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SupportedFeatures<'a> {
    pub(crate) features: Features,
    pub(crate) source_id: Option<&'a [u8]>,
    pub(crate) peer_algorithm: Option<Features>,
}

impl<'a> SupportedFeatures<'a> {
    pub(crate) fn read(avp: &AvpView<'a>) -> Self {
        let mut read = Self { features: Features::LOSS, source_id: None, peer_algorithm: None };
        for inner in inner(avp) {
            match inner.code() {
                OC_FEATURE_VECTOR => {
                    read.features = number(&inner).map_or(read.features, Features);
                }
                OC_PEER_ALGO => read.peer_algorithm = number(&inner).map(Features),
                SOURCE_ID => read.source_id = Some(inner.data()),
                _ => {}
            }
        }
        read
    }
}

/// What a report concerns (RFC 7683, 7.6; RFC 8581, 7.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReportType {
    /// A host: requests that will be served by it.
    Host,
    /// A realm: requests that any of its hosts may serve.
    Realm,
    /// A peer: requests that are sent to it, whoever serves them.
    Peer,
}

impl ReportType {
    /// Its name, in lower case: for labels.
    pub fn name(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Realm => "realm",
            Self::Peer => "peer",
        }
    }

    pub(crate) fn number(self) -> u32 {
        match self {
            Self::Host => 0,
            Self::Realm => 1,
            Self::Peer => 2,
        }
    }

    fn of(number: u32) -> Option<Self> {
        [Self::Host, Self::Realm, Self::Peer].into_iter().find(|it| it.number() == number)
    }
}

/// OC-OLR.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Report<'a> {
    pub(crate) sequence_number: u64,
    /// `None` for a type that nobody has heard of.
    pub(crate) report_type: Option<ReportType>,
    pub(crate) reduction_percentage: Option<u32>,
    pub(crate) maximum_rate: Option<u32>,
    /// In seconds.
    pub(crate) validity: Option<u32>,
    pub(crate) source_id: Option<&'a [u8]>,
}

impl<'a> Report<'a> {
    /// `None` when what it must have cannot be read.
    pub(crate) fn read(avp: &AvpView<'a>) -> Option<Self> {
        let (mut sequence_number, mut report_type) = (None, None);
        let (mut reduction_percentage, mut maximum_rate, mut validity) = (None, None, None);
        let mut source_id = None;
        for inner in inner(avp) {
            match inner.code() {
                OC_SEQUENCE_NUMBER => sequence_number = number(&inner),
                OC_REPORT_TYPE => report_type = short(&inner),
                OC_REDUCTION_PERCENTAGE => reduction_percentage = short(&inner),
                OC_MAXIMUM_RATE => maximum_rate = short(&inner),
                OC_VALIDITY_DURATION => validity = short(&inner),
                SOURCE_ID => source_id = Some(inner.data()),
                _ => {}
            }
        }
        Some(Self {
            sequence_number: sequence_number?,
            report_type: ReportType::of(report_type?),
            reduction_percentage,
            maximum_rate,
            validity,
            source_id,
        })
    }
}

/// What of a message overload control looks at, found in one pass.
#[derive(Clone, Debug, Default)]
pub(crate) struct OverloadAvps<'a> {
    pub(crate) origin_host: Option<&'a [u8]>,
    pub(crate) origin_realm: Option<&'a [u8]>,
    pub(crate) supported_features: Option<AvpView<'a>>,
    /// OC-OLR, in the order of the wire.
    pub(crate) reports: Vec<AvpView<'a>>,
}

impl<'a> OverloadAvps<'a> {
    pub(crate) fn of(message: &'a Message) -> Self {
        let mut found = Self::default();
        for avp in message.avps().map_while(Result::ok).filter(|it| it.vendor_id() == 0) {
            match avp.code() {
                ORIGIN_HOST => found.origin_host = found.origin_host.or(Some(avp.data())),
                ORIGIN_REALM => found.origin_realm = found.origin_realm.or(Some(avp.data())),
                OC_SUPPORTED_FEATURES => {
                    found.supported_features = found.supported_features.or(Some(avp));
                }
                OC_OLR => found.reports.push(avp),
                _ => {}
            }
        }
        found
    }
}

/// All AVPs of overload control that stand in a message, for those who take them out.
pub(crate) fn all(message: &Message) -> impl Iterator<Item = AvpView<'_>> {
    let is_one = |avp: &AvpView<'_>| {
        avp.vendor_id() == 0 && matches!(avp.code(), OC_SUPPORTED_FEATURES | OC_OLR)
    };
    message.avps().map_while(Result::ok).filter(is_one)
}

/// The AVPs of a group, as far as they can be told apart.
pub(crate) fn inner<'a>(group: &AvpView<'a>) -> impl Iterator<Item = AvpView<'a>> {
    group.avps().map_while(Result::ok).filter(|it| it.vendor_id() == 0)
}

pub(crate) fn short(avp: &AvpView<'_>) -> Option<u32> {
    avp.octets().map(u32::from_be_bytes)
}

pub(crate) fn number(avp: &AvpView<'_>) -> Option<u64> {
    avp.octets().map(u64::from_be_bytes)
}

/// Writes a group. None of its AVPs has a vendor or the M bit: 3GPP's applications clear it, and what one does
/// not know of overload control one may ignore.
#[derive(Debug, Default)]
pub(crate) struct Group(BytesMut);

impl Group {
    pub(crate) fn short(self, code: u32, value: u32) -> Self {
        self.octets(code, &value.to_be_bytes())
    }

    pub(crate) fn number(self, code: u32, value: u64) -> Self {
        self.octets(code, &value.to_be_bytes())
    }

    pub(crate) fn octets(mut self, code: u32, data: &[u8]) -> Self {
        self.0.put_u32(code);
        // Numbers and identities: never near the 24 bits of a length.
        self.0.put_u32(8 + data.len() as u32);
        self.0.put_slice(data);
        self.0.put_bytes(0, data.len().next_multiple_of(4) - data.len());
        self
    }

    /// An AVP of another group, as it stands there.
    pub(crate) fn copied(mut self, avp: &AvpView<'_>) -> Self {
        let octets = avp.to_octets();
        self.0.put_slice(&octets);
        self.0.put_bytes(0, octets.len().next_multiple_of(4) - octets.len());
        self
    }

    pub(crate) fn data(self) -> Bytes {
        self.0.freeze()
    }

    pub(crate) fn avp(self, code: u32) -> RawAvp {
        RawAvp { code, vendor_id: 0, flags: AvpFlags(0), data: self.data() }
    }
}

/// Something for each host, realm or peer, by its [`key`].
pub(crate) type ByName<T> = HashMap<Box<[u8]>, T>;

/// The name in lower case, as keys are. Names of peers and hosts are compared without case.
pub(crate) fn key(name: &[u8]) -> Box<[u8]> {
    name.to_ascii_lowercase().into()
}

/// Looks something up by a name, in lower case, without an allocation; `None` for what is too long to be one.
pub(crate) fn with_key<T>(name: &[u8], look_up: impl FnOnce(&[u8]) -> T) -> Option<T> {
    let mut buffer = [0; 255];
    let lower = buffer.get_mut(..name.len())?;
    lower.copy_from_slice(name);
    lower.make_ascii_lowercase();
    Some(look_up(lower))
}

/// OC-Supported-Features.
pub const OC_SUPPORTED_FEATURES_KEY: AvpKey = AvpKey::ietf(OC_SUPPORTED_FEATURES);

const ORIGIN_HOST: u32 = 264;
const ORIGIN_REALM: u32 = 296;
pub(crate) const OC_SUPPORTED_FEATURES: u32 = 621;
pub(crate) const OC_FEATURE_VECTOR: u32 = 622;
pub(crate) const OC_OLR: u32 = 623;
pub(crate) const OC_SEQUENCE_NUMBER: u32 = 624;
pub(crate) const OC_VALIDITY_DURATION: u32 = 625;
pub(crate) const OC_REPORT_TYPE: u32 = 626;
pub(crate) const OC_REDUCTION_PERCENTAGE: u32 = 627;
pub(crate) const OC_PEER_ALGO: u32 = 648;
pub(crate) const SOURCE_ID: u32 = 649;
pub(crate) const OC_MAXIMUM_RATE: u32 = 670;
