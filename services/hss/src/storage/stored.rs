//! How a record is kept: what is provisioned, and what application servers have written, apart from what changes with
//! every request, which is short.
//!
//! New members stand at the end and have a default: older records are read, and older programs refuse newer
//! ones by the version of the store.

use std::net::IpAddr;

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, OctetString};
use diameter_messages::rfc5447::avp as avp_of_gateway;
use diameter_messages::s6a::{
    AccessRestrictionData, CancellationType, ClrFlags, DsrFlags,
    HomogeneousSupportOfImsVoiceOverPsSessions, OperatorDeterminedBarring, UeSrvccCapability,
};
use diameter_messages::swx::{RatType, ReasonCode};
use diameter_messages::ts29272::{S6aFeatureList1, S6aFeatureList2, avp};
use diameter_messages::ts29273::avp::NON_3GPP_USER_DATA;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use super::avps::{GroupError, avps, group};
use super::keys::{KeyError, Keyring};
use super::stored_ims::{Ims, open_digests, seal_digests};
use super::stored_sh::SubscriptionOf;
use crate::authentication::{Amf, Domain, Requester, SequenceState};
use crate::equipment::{Seen, Terminal};
use crate::ims::ImsSubscription;
use crate::location::{AaaServer, Features, Gateway, Location, ServingNode, Untold};
use crate::non_3gpp::Non3gppSubscription;
use crate::s6a::Cancellation;
use crate::server::StoreError;
use crate::sh::RepositoryData;
use crate::subscriber::{CardKind, EpsSubscription, Record, Roaming, Subscriber};
use crate::swx::Deregistration;

/// The parts of a record, as octets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    /// What the operator provisions, keys encrypted.
    pub(super) profile: Vec<u8>,
    /// Sequence numbers, where the subscriber is, who is to be told.
    pub(super) state: Vec<u8>,
    /// Transparent data; empty when there are none.
    pub(super) repository: Vec<u8>,
}

/// Why a record cannot be written or read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RecordError {
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error("{0}")]
    Encode(#[from] rmp_serde::encode::Error),
    #[error("{0}")]
    Decode(#[from] rmp_serde::decode::Error),
    #[error(transparent)]
    Group(#[from] GroupError),
    #[error("{0} cannot be")]
    Value(&'static str),
}

impl Stored {
    /// Writes a record.
    pub(super) fn of(record: &Record, keyring: &Keyring) -> Result<Self, RecordError> {
        let subscriber = &record.subscriber;
        let sealed = keyring.seal(&subscriber.imsi, &subscriber.algorithm)?;
        let digests = seal_digests(keyring, &subscriber.imsi, &subscriber.digests)?;
        Self::new(record, profile(subscriber, sealed, digests)?)
    }

    /// Writes a record that was read from `self`: what has not changed keeps its octets.
    pub(super) fn changed(&self, record: &Record, keyring: &Keyring) -> Result<Self, RecordError> {
        let subscriber = &record.subscriber;
        let kept: Profile = rmp_serde::from_slice(&self.profile)?;
        let is_same = keyring.is_current(&kept.sealed)
            && *keyring.open(&subscriber.imsi, &kept.sealed)?.secrets()
                == *subscriber.algorithm.secrets();
        let sealed = match is_same {
            true => kept.sealed.into_vec(),
            false => keyring.seal(&subscriber.imsi, &subscriber.algorithm)?,
        };
        let is_same = kept.sealed_digests.is_empty() || keyring.is_current(&kept.sealed_digests);
        let digests = match is_same
            && open_digests(keyring, &subscriber.imsi, &kept.sealed_digests)? == subscriber.digests
        {
            true => kept.sealed_digests.into_vec(),
            false => seal_digests(keyring, &subscriber.imsi, &subscriber.digests)?,
        };
        Self::new(record, profile(subscriber, sealed, digests)?)
    }

    fn new(record: &Record, profile: Vec<u8>) -> Result<Self, RecordError> {
        let repository = match record.repository.is_empty() {
            true => Vec::new(),
            false => rmp_serde::to_vec(&record.repository)?,
        };
        Ok(Self { profile, state: state(record)?, repository })
    }

    /// Reads a record.
    pub(super) fn record(&self, imsi: &str, keyring: &Keyring) -> Result<Record, RecordError> {
        let profile: Profile = rmp_serde::from_slice(&self.profile)?;
        let state: State = rmp_serde::from_slice(&self.state)?;
        let mut record = state.into_record(profile.into_subscriber(imsi, keyring)?)?;
        if !self.repository.is_empty() {
            record.repository = rmp_serde::from_slice(&self.repository)?;
        }
        Ok(record)
    }

    /// Whether its keys are encrypted under the current master key.
    pub(super) fn is_current(&self, keyring: &Keyring) -> Result<bool, RecordError> {
        let profile: Profile = rmp_serde::from_slice(&self.profile)?;
        let digests = &profile.sealed_digests;
        Ok(keyring.is_current(&profile.sealed)
            && (digests.is_empty() || keyring.is_current(digests)))
    }
}

/// Says whose record it is.
pub(super) fn unreadable(imsi: &str) -> impl FnOnce(RecordError) -> StoreError {
    let imsi = imsi.to_owned();
    |error| StoreError::Unreadable { imsi, why: error.to_string() }
}

#[derive(Serialize, Deserialize)]
struct Profile {
    sealed: ByteBuf,
    msisdn: Option<String>,
    amf: [u8; 2],
    has_sim: bool,
    barring: u32,
    roaming: Networks,
    eps: Option<Eps>,
    ims: Option<ImsSubscription>,
    has_camel: bool,
    /// As AVPs.
    more: ByteBuf,
    #[serde(default)]
    non_3gpp: Option<Non3gpp>,
    #[serde(default)]
    sealed_digests: ByteBuf,
}

#[derive(Serialize, Deserialize)]
struct Non3gpp {
    is_barred: bool,
    has_apns_disabled: bool,
    forbidden: Vec<i32>,
    /// As AVPs.
    more: ByteBuf,
}

#[derive(Serialize, Deserialize)]
enum Networks {
    Everywhere,
    Home,
    These(Vec<String>),
}

#[derive(Serialize, Deserialize)]
struct Eps {
    /// As AVPs.
    apns: Vec<ByteBuf>,
    default_apn: u32,
    /// As AVPs.
    ambr: ByteBuf,
    access_restriction: u32,
    zone_codes: Vec<[u8; 2]>,
    rfsp: Option<u32>,
    charging_characteristics: Option<String>,
    apn_oi_replacement: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct State {
    seq: u64,
    requesters: Vec<(u8, String, u8)>,
    mme: Option<Node>,
    sgsn: Option<Node>,
    gateways: Vec<(String, ByteBuf)>,
    /// IMEI, software version, since when.
    equipment: Vec<(String, Option<String>, u64)>,
    /// Number, node, why, and as what a combined node is meant.
    cancellations: Vec<(u64, Node, i32, Option<u32>)>,
    cancelled: u64,
    changes: u64,
    #[serde(default)]
    aaa: Option<Aaa>,
    /// Number, server, why.
    #[serde(default)]
    deregistrations: Vec<(u64, Aaa, i32)>,
    /// The networks of the gateways, in their order.
    #[serde(default)]
    gateway_networks: Vec<Option<ByteBuf>>,
    /// Where transparent data were kept at first.
    #[serde(default)]
    repository: Vec<RepositoryData>,
    #[serde(default)]
    ims: Ims,
    #[serde(default)]
    subscriptions: Vec<SubscriptionOf>,
}

#[derive(Serialize, Deserialize)]
struct Aaa {
    host: String,
    realm: String,
    is_registered: bool,
    restores: bool,
    untold: Option<u64>,
}

#[derive(Serialize, Deserialize)]
struct Node {
    host: String,
    realm: String,
    plmn: [u8; 3],
    features: (u32, u32),
    takes_gprs: bool,
    srvcc: Option<i32>,
    ims_voice: Option<i32>,
    is_purged: bool,
    reports_reachability: bool,
    /// The change, what was taken away, and the contexts of APNs.
    untold: Option<(u64, u32, Vec<u32>)>,
    #[serde(default)]
    is_combined: bool,
    #[serde(default)]
    number: Option<ByteBuf>,
    #[serde(default)]
    gmlc: Option<IpAddr>,
}

fn profile(
    subscriber: &Subscriber,
    sealed: Vec<u8>,
    digests: Vec<u8>,
) -> Result<Vec<u8>, RecordError> {
    let Subscriber { msisdn, amf, card, barring, roaming, eps, ims, .. } = subscriber;
    let eps = eps.as_ref().map(|it| {
        let apns = it.apns.iter().map(|apn| avps(&avp::APN_CONFIGURATION, apn));
        Ok::<_, RecordError>(Eps {
            apns: apns.collect::<Result<_, _>>()?,
            default_apn: it.default_apn,
            ambr: avps(&avp::AMBR, &it.ambr)?,
            access_restriction: it.access_restriction.0,
            zone_codes: it.zone_codes.clone(),
            rfsp: it.rfsp,
            charging_characteristics: it.charging_characteristics.as_ref().map(owned),
            apn_oi_replacement: it.apn_oi_replacement.as_ref().map(owned),
        })
    });
    let profile = Profile {
        sealed: sealed.into(),
        msisdn: msisdn.as_ref().map(ToString::to_string),
        amf: amf.0,
        has_sim: *card == CardKind::Sim,
        barring: barring.0,
        roaming: match roaming {
            Roaming::Everywhere => Networks::Everywhere,
            Roaming::Home => Networks::Home,
            Roaming::Networks(networks) => {
                Networks::These(networks.iter().map(ToString::to_string).collect())
            }
        },
        eps: eps.transpose()?,
        ims: ims.clone(),
        has_camel: subscriber.has_camel,
        more: avps(&avp::SUBSCRIPTION_DATA, &*subscriber.more)?,
        non_3gpp: subscriber.non_3gpp.as_ref().map(Non3gpp::of).transpose()?,
        sealed_digests: digests.into(),
    };
    Ok(rmp_serde::to_vec(&profile)?)
}

impl Profile {
    fn into_subscriber(self, imsi: &str, keyring: &Keyring) -> Result<Subscriber, RecordError> {
        let msisdn = self.msisdn.map(|it| it.parse());
        let mut subscriber = Subscriber::new(imsi, keyring.open(imsi, &self.sealed)?);
        subscriber.msisdn = msisdn.transpose().map_err(|_| RecordError::Value("the MSISDN"))?;
        subscriber.amf = Amf(self.amf);
        if self.has_sim {
            subscriber.card = CardKind::Sim;
        }
        subscriber.barring = OperatorDeterminedBarring(self.barring);
        subscriber.roaming = match self.roaming {
            Networks::Everywhere => Roaming::Everywhere,
            Networks::Home => Roaming::Home,
            Networks::These(networks) => {
                let networks = networks.iter().map(|it| it.parse());
                let networks = networks.collect::<Result<_, _>>();
                Roaming::Networks(networks.map_err(|_| RecordError::Value("a network"))?)
            }
        };
        subscriber.eps = self.eps.map(Eps::into_subscription).transpose()?;
        subscriber.ims = self.ims;
        subscriber.has_camel = self.has_camel;
        *subscriber.more = group(&avp::SUBSCRIPTION_DATA, self.more)?;
        subscriber.non_3gpp = self.non_3gpp.map(Non3gpp::into_subscription).transpose()?;
        subscriber.digests = open_digests(keyring, imsi, &self.sealed_digests)?;
        Ok(subscriber)
    }
}

impl Non3gpp {
    fn of(it: &Non3gppSubscription) -> Result<Self, RecordError> {
        Ok(Self {
            is_barred: it.is_barred,
            has_apns_disabled: it.has_apns_disabled,
            forbidden: it.forbidden.iter().map(|it| it.0).collect(),
            more: avps(&NON_3GPP_USER_DATA, &*it.more)?,
        })
    }

    fn into_subscription(self) -> Result<Non3gppSubscription, RecordError> {
        Ok(Non3gppSubscription {
            is_barred: self.is_barred,
            has_apns_disabled: self.has_apns_disabled,
            forbidden: self.forbidden.into_iter().map(RatType).collect(),
            more: Box::new(group(&NON_3GPP_USER_DATA, self.more)?),
        })
    }
}

impl Eps {
    fn into_subscription(self) -> Result<EpsSubscription, RecordError> {
        let apns = self.apns.into_iter().map(|it| group(&avp::APN_CONFIGURATION, it));
        Ok(EpsSubscription {
            apns: apns.collect::<Result<_, _>>()?,
            default_apn: self.default_apn,
            ambr: group(&avp::AMBR, self.ambr)?,
            access_restriction: AccessRestrictionData(self.access_restriction),
            zone_codes: self.zone_codes,
            rfsp: self.rfsp,
            charging_characteristics: self.charging_characteristics.map(Into::into),
            apn_oi_replacement: self.apn_oi_replacement.map(Into::into),
        })
    }
}

fn state(record: &Record) -> Result<Vec<u8>, RecordError> {
    let Location { mme, sgsn, gateways, aaa } = &record.location;
    let gateway_networks = gateways.iter().map(|it| it.network.as_ref().map(octets)).collect();
    let requesters = record.sequence.requesters().iter();
    let requesters = requesters.map(|(it, ind)| (domain(it.domain()), it.node().to_owned(), *ind));
    let gateways = gateways.iter().map(|it| {
        Ok::<_, RecordError>((owned(&it.apn), avps(&avp_of_gateway::MIP6_AGENT_INFO, &it.agent)?))
    });
    let cancellations = record.cancellations.iter();
    let cancellations =
        cancellations.map(|it| (it.number, Node::of(&it.node), it.kind.0, it.flags.map(|it| it.0)));
    let equipment = record.equipment.seen().iter().map(|Seen { terminal, since }| {
        (owned(&terminal.imei), terminal.software_version.as_ref().map(owned), *since)
    });
    let state = State {
        seq: record.sequence.seq(),
        requesters: requesters.collect(),
        mme: mme.as_ref().map(Node::of),
        sgsn: sgsn.as_ref().map(Node::of),
        gateways: gateways.collect::<Result<_, _>>()?,
        equipment: equipment.collect(),
        cancellations: cancellations.collect(),
        cancelled: record.cancelled,
        changes: record.changes,
        aaa: aaa.as_ref().map(Aaa::of),
        deregistrations: record
            .deregistrations
            .iter()
            .map(|it| (it.number, Aaa::of(&it.server), it.reason.0))
            .collect(),
        gateway_networks,
        repository: Vec::new(),
        ims: Ims::of(&record.ims)?,
        subscriptions: record.subscriptions.iter().map(SubscriptionOf::of).collect(),
    };
    Ok(rmp_serde::to_vec(&state)?)
}

impl State {
    fn into_record(self, subscriber: Subscriber) -> Result<Record, RecordError> {
        let requesters = self.requesters.into_iter().map(|(domain, node, ind)| {
            let domain = DOMAINS.get(usize::from(domain)).ok_or(RecordError::Value("a domain"))?;
            Ok::<_, RecordError>((Requester::new(*domain, &node), ind))
        });
        let sequence = SequenceState::restored(self.seq, requesters.collect::<Result<_, _>>()?);
        let networks = self.gateway_networks.into_iter().chain(std::iter::repeat(None));
        let gateways = self.gateways.into_iter().zip(networks).map(|((apn, agent), network)| {
            let agent = group(&avp_of_gateway::MIP6_AGENT_INFO, agent)?;
            let network = network.map(|it| it.into_vec().into());
            Ok::<_, RecordError>(Gateway { apn: apn.into(), agent, network })
        });
        let deregistrations = self.deregistrations.into_iter().map(|(number, server, reason)| {
            Ok::<_, RecordError>(Deregistration {
                number,
                imsi: subscriber.imsi.clone(),
                server: server.into_server()?,
                reason: ReasonCode(reason),
            })
        });
        let cancellations = self.cancellations.into_iter().map(|(number, node, kind, flags)| {
            Ok::<_, RecordError>(Cancellation {
                number,
                imsi: subscriber.imsi.clone(),
                node: node.into_serving()?,
                kind: CancellationType(kind),
                flags: flags.map(ClrFlags),
            })
        });
        let subscriptions = self.subscriptions.into_iter().map(SubscriptionOf::into_subscription);
        let equipment = self.equipment.into_iter().map(|(imei, version, since)| {
            let software_version = version.map(Into::into);
            Seen { terminal: Terminal { imei: imei.into(), software_version }, since }
        });
        Ok(Record {
            sequence: sequence.ok_or(RecordError::Value("the sequence numbers"))?,
            location: Location {
                mme: self.mme.map(Node::into_serving).transpose()?,
                sgsn: self.sgsn.map(Node::into_serving).transpose()?,
                gateways: gateways.collect::<Result<_, _>>()?,
                aaa: self.aaa.map(Aaa::into_server).transpose()?,
            },
            deregistrations: deregistrations.collect::<Result<_, _>>()?,
            repository: self.repository,
            subscriptions: subscriptions.collect::<Result<_, _>>()?,
            equipment: equipment.collect(),
            cancellations: cancellations.collect::<Result<_, _>>()?,
            cancelled: self.cancelled,
            changes: self.changes,
            ims: self.ims.into_state(&subscriber.imsi)?,
            subscriber,
        })
    }
}

impl Node {
    fn of(node: &ServingNode) -> Self {
        Self {
            host: node.host.to_string(),
            realm: node.realm.to_string(),
            plmn: node.plmn.octets(),
            features: (node.features.first.0, node.features.second.0),
            takes_gprs: node.takes_gprs,
            srvcc: node.srvcc.map(|it| it.0),
            ims_voice: node.ims_voice.map(|it| it.0),
            is_purged: node.is_purged,
            reports_reachability: node.reports_reachability,
            untold: node.untold.as_ref().map(|it| (it.change, it.withdrawn.0, it.contexts.clone())),
            is_combined: node.is_combined,
            number: node.number.as_ref().map(octets),
            gmlc: node.gmlc.as_ref().and_then(|it| it.to_string().parse().ok()),
        }
    }

    fn into_serving(self) -> Result<ServingNode, RecordError> {
        Ok(ServingNode {
            host: identity(self.host)?,
            realm: identity(self.realm)?,
            plmn: PlmnId::try_from(self.plmn).map_err(|_| RecordError::Value("a network"))?,
            features: Features {
                first: S6aFeatureList1(self.features.0),
                second: S6aFeatureList2(self.features.1),
            },
            takes_gprs: self.takes_gprs,
            srvcc: self.srvcc.map(UeSrvccCapability),
            ims_voice: self.ims_voice.map(HomogeneousSupportOfImsVoiceOverPsSessions),
            is_purged: self.is_purged,
            reports_reachability: self.reports_reachability,
            untold: self.untold.map(|(change, withdrawn, contexts)| Untold {
                change,
                withdrawn: DsrFlags(withdrawn),
                contexts,
            }),
            is_combined: self.is_combined,
            number: self.number.map(|it| it.into_vec().into()),
            gmlc: self.gmlc.map(Into::into),
        })
    }
}

impl Aaa {
    fn of(server: &AaaServer) -> Self {
        Self {
            host: server.host.to_string(),
            realm: server.realm.to_string(),
            is_registered: server.is_registered,
            restores: server.restores,
            untold: server.untold,
        }
    }

    fn into_server(self) -> Result<AaaServer, RecordError> {
        Ok(AaaServer {
            host: identity(self.host)?,
            realm: identity(self.realm)?,
            is_registered: self.is_registered,
            restores: self.restores,
            untold: self.untold,
        })
    }
}

fn identity(name: String) -> Result<DiameterIdentity, RecordError> {
    DiameterIdentity::try_from(name).map_err(|_| RecordError::Value("the name of a node"))
}

fn octets(octets: &OctetString) -> ByteBuf {
    ByteBuf::from(octets.to_vec())
}

/// In the order of their numbers.
const DOMAINS: [Domain; 5] =
    [Domain::Cs, Domain::Ps, Domain::Eps, Domain::Ims, Domain::NonThreeGpp];

fn domain(domain: Domain) -> u8 {
    match domain {
        Domain::Cs => 0,
        Domain::Ps => 1,
        Domain::Eps => 2,
        Domain::Ims => 3,
        Domain::NonThreeGpp => 4,
    }
}

fn owned(text: &diameter_core::Utf8String) -> String {
    text.as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{State, Stored};
    use crate::authentication::Algorithm;
    use crate::sh::RepositoryData;
    use crate::storage::{Keyring, MasterKey};
    use crate::subscriber::{Record, Subscriber};

    fn keyring() -> Keyring {
        Keyring::new(MasterKey::new(&[1; 32]))
    }

    fn record(octets: usize) -> Record {
        let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
        let mut record = Record::new(Subscriber::new("262011234567890", algorithm));
        let data = format!("<ServiceData>{}</ServiceData>", "x".repeat(octets));
        let (owner, service) = ("sip:a@ims.example".to_owned(), "forwarding".to_owned());
        record.repository = vec![RepositoryData { owner, service, number: 7, data }];
        record
    }

    #[test]
    fn transparent_data_are_not_written_with_what_changes_often() {
        let keyring = keyring();
        let [short, long] = [0, 10_000].map(|it| Stored::of(&record(it), &keyring).unwrap());
        assert_eq!(short.state.len(), long.state.len());
        assert!(long.state.len() < 100, "{}", long.state.len());
        let mut record = record(10_000);
        record.cancelled += 1;
        let changed = long.changed(&record, &keyring).unwrap();
        assert_ne!(changed.state, long.state);
        assert_eq!(changed.repository, long.repository);
    }

    #[test]
    fn transparent_data_of_older_records_are_read() {
        let (record, keyring) = (record(5), keyring());
        let stored = Stored::of(&record, &keyring).unwrap();
        let mut state: State = rmp_serde::from_slice(&stored.state).unwrap();
        state.repository = record.repository.clone();
        let state = rmp_serde::to_vec(&state).unwrap();
        let old = Stored { state, repository: Vec::new(), ..stored };
        let read = old.record("262011234567890", &keyring).unwrap();
        assert_eq!(read.repository, record.repository);
        // The next change moves them.
        let moved = old.changed(&read, &keyring).unwrap();
        assert!(moved.state.len() < old.state.len() && !moved.repository.is_empty());
    }
}
