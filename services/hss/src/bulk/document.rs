//! A subscriber as people and programs write it: in JSON over HTTP, and a line of it in bulk.

use diameter_core::coding::{PlmnId, Tbcd};
use diameter_messages::s6a::{OperatorDeterminedBarring, SubscriptionData};
use diameter_messages::ts29272::avp;
use serde::{Deserialize, Serialize};

use super::credentials::Credentials;
use super::digest::DigestCredentials;
use super::eps::EpsDocument;
use super::hex::Hex;
use super::non_3gpp::Non3gppDocument;
use crate::authentication::{Amf, SequenceState};
use crate::ims::ImsSubscription;
use crate::storage::avps::{avps, group};
use crate::storage::{Keyring, open_digests, seal_digests};
use crate::subscriber::{CardKind, Record, Roaming, Subscriber};

/// A subscriber. Keys are written and never read: `authentication` is left out of what is told.
///
/// ```
/// use diameter_hss::bulk::SubscriberDocument;
///
/// let document: SubscriberDocument = serde_json::from_str(
///     r#"{ "imsi": "262011234567890", "msisdn": "491701234567",
///          "authentication": { "k": "465b5ce8b199b49faa5f0a2ee238a6bc",
///                              "opc": "cd63cb71954a9f4e48a5994e37a02baf" },
///          "eps": { "apns": [{ "name": "internet" }, { "name": "ims", "qci": 5 }],
///                   "uplink": 50000000, "downlink": 150000000 } }"#,
/// )?;
/// let record = document.into_record(None, None)?;
/// assert_eq!(record.subscriber.eps.map(|it| it.apns.len()), Some(2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SubscriberDocument {
    /// The IMSI: 6 to 15 digits.
    #[cfg_attr(feature = "http", schema(value_type = String))]
    pub imsi: Imsi,
    /// The number that it is called by, in digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "http", schema(value_type = Option<String>))]
    pub msisdn: Option<Msisdn>,
    /// The algorithm and its keys. A new subscriber needs them; one that is there keeps its own without.
    #[serde(default, skip_serializing)]
    pub authentication: Option<Credentials>,
    /// The same, encrypted under the key of an export.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "http", schema(value_type = Option<String>))]
    pub sealed: Option<Hex>,
    /// What private identities are authenticated with by SIP digest. Without it, one that is there keeps its own.
    #[serde(default, skip_serializing)]
    pub sip_digests: Option<Vec<DigestCredentials>>,
    /// The same, encrypted under the key of an export.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "http", schema(value_type = Option<String>))]
    pub sealed_sip_digests: Option<Hex>,
    /// The highest SEQ that the card may have seen: for a card that comes from another system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<u64>,
    /// AMF: four hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "http", schema(value_type = Option<String>))]
    pub amf: Option<AmfDigits>,
    /// What kind of card it is.
    #[serde(default)]
    pub card: Card,
    /// What the operator bars: the bits of Operator-Determined-Barring (TS 29.272, 7.3.30).
    #[serde(default)]
    pub barring: u32,
    /// `everywhere`, `home`, or a list of networks such as `26201`.
    #[serde(default)]
    #[cfg_attr(feature = "http", schema(value_type = Object))]
    pub roaming: RoamingDocument,
    /// The subscription to the evolved packet system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eps: Option<EpsDocument>,
    /// The subscription to the IP multimedia subsystem.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "http", schema(value_type = Option<ImsSubscription>))]
    pub ims: Option<SoundIms>,
    /// The subscriber has services of CAMEL, which only the older interface (Gr) can tell of.
    #[serde(default, skip_serializing_if = "is_false")]
    pub camel: bool,
    /// The subscription to access by networks that are not of 3GPP, with the APNs of `eps`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_3gpp: Option<Non3gppDocument>,
    /// All else that serving nodes are told: AVPs of a Subscription-Data in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "http", schema(value_type = Option<String>))]
    pub more: Option<Hex>,
}

/// What kind of card it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Card {
    /// A USIM.
    #[default]
    Usim,
    /// A SIM of GSM.
    Sim,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(value: &bool) -> bool {
    !value
}

/// A text that stands for something, and is read as that.
macro_rules! text {
    ($(#[$doc:meta])* $name:ident($value:ty) $read:expr, $write:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(pub(crate) $value);

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                let read: fn(&str) -> Result<$value, String> = $read;
                read(&text).map(Self)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                let write: fn($value) -> String = $write;
                write(value.0)
            }
        }
    };
}

text! {
    /// An IMSI.
    Imsi(String) |text| match (6..=15).contains(&text.len()) && is_digits(text) {
        true => Ok(text.to_owned()),
        false => Err(format!("`{text}` is no IMSI: expected 6 to 15 digits")),
    }, |imsi| imsi
}

text! {
    /// An MSISDN.
    Msisdn(Tbcd) |text| {
        let wrong = || format!("`{text}` is no MSISDN: expected 1 to 15 digits");
        let is_one = (1..=15).contains(&text.len()) && is_digits(text);
        text.parse().ok().filter(|_| is_one).ok_or_else(wrong)
    }, |it| it.to_string()
}

text! {
    /// Two octets in four hexadecimal digits.
    AmfDigits([u8; 2]) |text| {
        let octets = crate::storage::octets_of(text);
        let octets = octets.and_then(|it| it.as_slice().try_into().ok());
        octets.ok_or_else(|| format!("`{text}`: expected four hexadecimal digits"))
    }, |it| crate::storage::digits_of(&it)
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_digit())
}

impl Imsi {
    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a subscriber may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WordOrList", into = "WordOrList")]
pub struct RoamingDocument(pub(crate) Roaming);

impl Default for RoamingDocument {
    fn default() -> Self {
        Self(Roaming::Everywhere)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum WordOrList {
    Word(String),
    List(Vec<String>),
}

impl TryFrom<WordOrList> for RoamingDocument {
    type Error = String;

    fn try_from(value: WordOrList) -> Result<Self, String> {
        let network = |it: &String| {
            it.parse::<PlmnId>().map_err(|_| format!("`{it}` is no network: expected `26201`"))
        };
        match value {
            WordOrList::Word(word) if word == "everywhere" => Ok(Self(Roaming::Everywhere)),
            WordOrList::Word(word) if word == "home" => Ok(Self(Roaming::Home)),
            WordOrList::Word(word) => {
                Err(format!("`{word}`: expected `everywhere`, `home`, or a list of networks"))
            }
            WordOrList::List(networks) => {
                let networks = networks.iter().map(network).collect::<Result<_, _>>()?;
                Ok(Self(Roaming::Networks(networks)))
            }
        }
    }
}

impl From<RoamingDocument> for WordOrList {
    fn from(RoamingDocument(roaming): RoamingDocument) -> Self {
        match roaming {
            Roaming::Everywhere => Self::Word("everywhere".to_owned()),
            Roaming::Home => Self::Word("home".to_owned()),
            Roaming::Networks(networks) => {
                Self::List(networks.iter().map(ToString::to_string).collect())
            }
        }
    }
}

/// A subscription to IMS without a [fault](ImsSubscription::fault).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "ImsSubscription", into = "ImsSubscription")]
pub struct SoundIms(pub(crate) ImsSubscription);

impl TryFrom<ImsSubscription> for SoundIms {
    type Error = String;

    fn try_from(ims: ImsSubscription) -> Result<Self, String> {
        match ims.fault() {
            None => Ok(Self(ims)),
            Some(fault) => Err(fault),
        }
    }
}

impl From<SoundIms> for ImsSubscription {
    fn from(ims: SoundIms) -> Self {
        ims.0
    }
}

/// Why a document is no subscriber.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct DocumentError(pub(crate) String);

impl SubscriberDocument {
    /// What is told of a subscriber: everything but its keys.
    pub fn of(subscriber: &Subscriber) -> Self {
        Self {
            imsi: Imsi(subscriber.imsi.clone()),
            msisdn: subscriber.msisdn.clone().map(Msisdn),
            authentication: None,
            sealed: None,
            sip_digests: None,
            sealed_sip_digests: None,
            seq: None,
            amf: Some(AmfDigits(subscriber.amf.0)),
            card: match subscriber.card {
                CardKind::Usim => Card::Usim,
                CardKind::Sim => Card::Sim,
            },
            barring: subscriber.barring.0,
            roaming: RoamingDocument(subscriber.roaming.clone()),
            eps: subscriber.eps.as_ref().map(EpsDocument::of),
            ims: subscriber.ims.clone().map(SoundIms),
            camel: subscriber.has_camel,
            non_3gpp: subscriber.non_3gpp.as_ref().map(Non3gppDocument::of),
            // What can be told can be written.
            more: avps(&avp::SUBSCRIPTION_DATA, &*subscriber.more)
                .ok()
                .filter(|it| !it.is_empty())
                .map(|it| Hex(it.into_vec())),
        }
    }

    /// All of a record, keys encrypted, for another HSS that has the key of the export.
    ///
    /// # Errors
    ///
    /// When keys cannot be encrypted.
    pub fn sealed(record: &Record, key: &Keyring) -> Result<Self, DocumentError> {
        let subscriber = &record.subscriber;
        let sealed = key.seal(&subscriber.imsi, &subscriber.algorithm);
        let sealed = sealed.map_err(|error| DocumentError(error.to_string()))?;
        let digests = seal_digests(key, &subscriber.imsi, &subscriber.digests);
        let digests = digests.map_err(|error| DocumentError(error.to_string()))?;
        Ok(Self {
            sealed: Some(Hex(sealed)),
            sealed_sip_digests: Some(Hex(digests)).filter(|it| !it.0.is_empty()),
            seq: Some(record.sequence.seq()),
            ..Self::of(subscriber)
        })
    }

    /// Whether the keys of a subscriber who is there are kept.
    pub(crate) fn is_without_keys(&self) -> bool {
        self.authentication.is_none() && self.sealed.is_none()
    }

    /// The subscriber that is meant. Of one that is there the keys are kept when the document has none;
    /// `key` opens those that an export has encrypted.
    ///
    /// # Errors
    ///
    /// When there are no keys, or they cannot be opened; when there are more APNs than can be told.
    pub fn into_record(
        self,
        before: Option<&Subscriber>,
        key: Option<&Keyring>,
    ) -> Result<Record, DocumentError> {
        let imsi = self.imsi.0;
        let algorithm = match (self.authentication, self.sealed, key, before) {
            (Some(Credentials(algorithm)), None, _, _) => algorithm,
            (None, Some(sealed), Some(key), _) => {
                key.open(&imsi, &sealed.0).map_err(|error| DocumentError(error.to_string()))?
            }
            (None, Some(_), None, _) => {
                let message = "keys are encrypted: give the key file of the export";
                return Err(DocumentError(message.to_owned()));
            }
            (Some(_), Some(_), _, _) => {
                let message = "`authentication` and `sealed` are two ways to say one thing";
                return Err(DocumentError(message.to_owned()));
            }
            (None, None, _, Some(before)) => before.algorithm.clone(),
            (None, None, _, None) => {
                return Err(DocumentError("`authentication` with a key is missing".to_owned()));
            }
        };
        let digests = match (self.sip_digests, self.sealed_sip_digests, key) {
            (Some(digests), _, _) => Some(digests.into_iter().map(|it| it.0).collect()),
            (None, Some(sealed), Some(key)) => {
                let digests = open_digests(key, &imsi, &sealed.0);
                Some(digests.map_err(|error| DocumentError(error.to_string()))?)
            }
            (None, _, _) => None,
        };
        let sequence = match self.seq {
            None => SequenceState::default(),
            Some(seq) => SequenceState::restored(seq, Vec::new())
                .ok_or_else(|| DocumentError(format!("seq {seq} is above 2^43 - 1")))?,
        };
        let mut subscriber =
            before.cloned().unwrap_or_else(|| Subscriber::new(imsi, algorithm.clone()));
        subscriber.algorithm = algorithm;
        if let Some(digests) = digests {
            subscriber.digests = digests;
        }
        subscriber.msisdn = self.msisdn.map(|it| it.0);
        subscriber.amf = self.amf.map_or(Amf::UMTS, |it| Amf(it.0));
        subscriber.card = match self.card {
            Card::Usim => CardKind::Usim,
            Card::Sim => CardKind::Sim,
        };
        subscriber.barring = OperatorDeterminedBarring(self.barring);
        subscriber.roaming = self.roaming.0;
        subscriber.eps = self.eps.map(EpsDocument::into_subscription).transpose()?;
        subscriber.ims = self.ims.map(|it| it.0);
        subscriber.has_camel = self.camel;
        subscriber.non_3gpp = self.non_3gpp.map(Non3gppDocument::into_subscription).transpose()?;
        *subscriber.more = match self.more {
            None => SubscriptionData::default(),
            Some(octets) => group(&avp::SUBSCRIPTION_DATA, octets.0.into())
                .map_err(|error| DocumentError(format!("`more`: {error}")))?,
        };
        Ok(Record { sequence, ..Record::new(subscriber) })
    }
}
