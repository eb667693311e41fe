//! A subscriber of the IMS, and the requests of CSCFs.

use diameter_core::{DiameterIdentity, Identity};
use diameter_hss::authentication::Algorithm;
use diameter_hss::cx::{self, Assigned};
use diameter_hss::s6a::Hss;
use diameter_hss::{
    Access, Capabilities, FilterCriterion, ImplicitSet, ImsSubscription, PublicIdentity, Record,
    RegistrationState, ServiceIdentity, ServiceProfile, SipDigest, Subscriber,
};
use diameter_messages::base::AuthSessionState;
use diameter_messages::cx::*;

pub(crate) const IMSI: &str = "262011234567890";
pub(crate) const PRIVATE: &str = "anna@ims.example";
pub(crate) const TABLET: &str = "anna.tablet@ims.example";
/// For registering only.
pub(crate) const BARRED: &str = "sip:262011234567890@ims.example";
pub(crate) const ANNA: &str = "sip:anna@ims.example";
pub(crate) const NUMBER: &str = "tel:+4930123456";
/// Of a set of its own, with services while it is not registered.
pub(crate) const WORK: &str = "sip:anna.work@ims.example";
/// Of a set that is barred as a whole but for a service.
pub(crate) const CHAT: &str = "sip:chat-!.*!@ims.example";
pub(crate) const CHAT_1: &str = "sip:chat-1@ims.example";
pub(crate) const OLD_CHAT: &str = "sip:old-chat@ims.example";
pub(crate) const DIRECT: &str = "sip:time@ims.example";
pub(crate) const FIXED: &str = "sip:anna.fixed@ims.example";
pub(crate) const ONE: &str = "sip:scscf1.ims.example";
pub(crate) const OTHER: &str = "sip:scscf2.ims.example";
pub(crate) const NETWORK: &str = "ims.example";

pub(crate) fn algorithm() -> Algorithm {
    Algorithm::milenage([0x46; 16], [0xcd; 16])
}

pub(crate) fn hss() -> Hss {
    let identity = Identity {
        host: DiameterIdentity::from_static("hss1.ims.example"),
        realm: DiameterIdentity::from_static("ims.example"),
        state_id: None,
    };
    Hss { identity, access: Access::by_realm(), now: 1_800_000_000 }
}

pub(crate) fn barred(uri: &str) -> PublicIdentity {
    PublicIdentity { is_barred: true, ..PublicIdentity::new(uri, "basic") }
}

fn service(uri: &str, service: ServiceIdentity) -> PublicIdentity {
    PublicIdentity { service: Some(service), ..PublicIdentity::new(uri, "chat") }
}

fn set(identities: Vec<PublicIdentity>) -> ImplicitSet {
    ImplicitSet { identities, ..ImplicitSet::default() }
}

pub(crate) fn ims() -> ImsSubscription {
    let mut anna = PublicIdentity::new(ANNA, "full");
    anna.display_name = Some("Anna Example".to_owned());
    anna.alias_group = Some("1".to_owned());
    let fixed = PublicIdentity { is_not_to_register: true, ..PublicIdentity::new(FIXED, "basic") };
    let inactive = ServiceIdentity { is_inactive: true, server: None };
    let direct =
        ServiceIdentity { server: Some("sip:as.ims.example".to_owned()), is_inactive: false };
    ImsSubscription {
        private_identities: vec![PRIVATE.to_owned(), TABLET.to_owned()],
        implicit_sets: vec![
            set(vec![barred(BARRED), anna, PublicIdentity::new(NUMBER, "full")]),
            set(vec![PublicIdentity::new(WORK, "work")]),
            set(vec![
                service(CHAT, ServiceIdentity::default()),
                service(CHAT_1, ServiceIdentity::default()),
            ]),
            set(vec![service(OLD_CHAT, inactive)]),
            set(vec![service(DIRECT, direct)]),
            set(vec![fixed]),
        ],
        profiles: vec![
            ServiceProfile::new("basic"),
            ServiceProfile {
                filter_criteria: vec![
                    FilterCriterion::new(10, "sip:late.ims.example"),
                    FilterCriterion::new(0, "sip:tas.ims.example"),
                ],
                shared_filter_criteria: vec![4],
                media_profile: Some(2),
                ..ServiceProfile::new("full")
            },
            ServiceProfile { serves_unregistered: true, ..ServiceProfile::new("work") },
            ServiceProfile::new("chat"),
        ],
        capabilities: Capabilities { mandatory: vec![1], optional: vec![7], servers: Vec::new() },
        visited_networks: Some(vec![NETWORK.to_owned(), "visited.example".to_owned()]),
        ..ImsSubscription::default()
    }
}

pub(crate) fn subscriber() -> Subscriber {
    let mut subscriber = Subscriber::new(IMSI, algorithm());
    subscriber.ims = Some(ims());
    subscriber.digests = vec![SipDigest::of_password(PRIVATE, "ims.example", "secret")];
    subscriber
}

pub(crate) const BERT: &str = "sip:bert@ims.example";
pub(crate) const OF_BERT: &str = "bert@ims.example";

/// Another subscriber, with these public identities of services beside the own.
pub(crate) fn bert(services: &[&str]) -> Record {
    let mut subscriber = Subscriber::new("262019999999999", algorithm());
    let services = services.iter().map(|it| service(it, ServiceIdentity::default()));
    subscriber.ims = Some(ImsSubscription {
        private_identities: vec![OF_BERT.to_owned()],
        implicit_sets: vec![set(vec![PublicIdentity::new(BERT, "basic")]), set(services.collect())],
        ..ims()
    });
    Record::new(subscriber)
}

pub(crate) fn record() -> Record {
    Record::new(subscriber())
}

/// The node of an S-CSCF.
pub(crate) fn host(name: &str) -> DiameterIdentity {
    let host = name.strip_prefix("sip:").unwrap().split(':').next().unwrap();
    host.to_owned().try_into().unwrap()
}

pub(crate) fn realm() -> DiameterIdentity {
    DiameterIdentity::from_static("ims.example")
}

pub(crate) fn uar(public: &str) -> UserAuthorizationRequest {
    UserAuthorizationRequest::builder()
        .session_id("icscf;1;1")
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(DiameterIdentity::from_static("icscf.ims.example"))
        .origin_realm(realm())
        .destination_realm(realm())
        .user_name(PRIVATE)
        .public_identity(public.to_owned())
        .visited_network_identifier(NETWORK.as_bytes().to_vec())
        .build()
}

pub(crate) fn lir(public: &str) -> LocationInfoRequest {
    LocationInfoRequest::builder()
        .session_id("icscf;1;2")
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(DiameterIdentity::from_static("icscf.ims.example"))
        .origin_realm(realm())
        .destination_realm(realm())
        .public_identity(public.to_owned())
        .build()
}

pub(crate) fn mar(server: &str, public: &str, scheme: &str) -> MultimediaAuthRequest {
    let item = ThreeGppSipAuthDataItem::builder().three_gpp_sip_authentication_scheme(scheme);
    MultimediaAuthRequest::builder()
        .session_id("scscf;1;1")
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(host(server))
        .origin_realm(realm())
        .destination_realm(realm())
        .user_name(PRIVATE)
        .public_identity(public.to_owned())
        .three_gpp_sip_auth_data_item(item.build())
        .three_gpp_sip_number_auth_items(1)
        .server_name(server.to_owned())
        .build()
}

pub(crate) fn sar(
    server: &str,
    public: &[&str],
    kind: ServerAssignmentType,
) -> ServerAssignmentRequest {
    let mut request = ServerAssignmentRequest::builder()
        .session_id("scscf;1;2")
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(host(server))
        .origin_realm(realm())
        .destination_realm(realm())
        .public_identities(public.iter().map(|it| (*it).to_owned()))
        .server_name(server.to_owned())
        .server_assignment_type(kind)
        .user_data_already_available(UserDataAlreadyAvailable::USER_DATA_NOT_AVAILABLE)
        .build();
    request.user_name = Some(PRIVATE.into());
    request
}

pub(crate) fn assign(
    record: &mut Record,
    request: &ServerAssignmentRequest,
) -> ServerAssignmentAnswer {
    cx::server_assignment(&hss(), request, Some(record)).answer
}

pub(crate) fn assign_all(record: &mut Record, request: &ServerAssignmentRequest) -> Assigned {
    cx::server_assignment(&hss(), request, Some(record))
}

/// A record in which this identity is registered at the first S-CSCF.
pub(crate) fn registered(public: &str) -> Record {
    let mut record = record();
    let request = sar(ONE, &[public], ServerAssignmentType::REGISTRATION);
    assert_eq!(result(&assign(&mut record, &request)), Said::Base(2001));
    record
}

pub(crate) fn state(record: &Record, uri: &str) -> RegistrationState {
    let ims = record.subscriber.ims.as_ref().unwrap();
    record.ims.state_of(ims.public_identity(uri).unwrap().1)
}

pub(crate) fn server(record: &Record) -> Option<&str> {
    record.ims.server.as_ref().map(|it| it.name.as_str())
}

/// A Result-Code, or an Experimental-Result-Code of 3GPP; never both, never none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Base(u32),
    Cx(u32),
}

impl Said {
    pub(crate) fn code(self) -> u32 {
        match self {
            Self::Base(code) | Self::Cx(code) => code,
        }
    }
}

pub(crate) trait Answered {
    fn parts(&self) -> (Option<u32>, Option<&ExperimentalResult>);
}

macro_rules! answered {
    ($($answer:ty),+) => {
        $(impl Answered for $answer {
            fn parts(&self) -> (Option<u32>, Option<&ExperimentalResult>) {
                (self.result_code.map(|it| it.0), self.experimental_result.as_ref())
            }
        })+
    };
}

answered!(
    UserAuthorizationAnswer,
    ServerAssignmentAnswer,
    LocationInfoAnswer,
    MultimediaAuthAnswer
);

pub(crate) fn result(answer: &impl Answered) -> Said {
    match answer.parts() {
        (Some(code), None) => Said::Base(code),
        (None, Some(result)) => {
            assert_eq!(result.vendor_id, 10415);
            Said::Cx(result.experimental_result_code)
        }
        other => panic!("{other:?}"),
    }
}

/// What a node says that it supports.
pub(crate) fn supporting(features: u32) -> Vec<SupportedFeatures> {
    let list = SupportedFeatures::builder().vendor_id(10415).feature_list_id(1);
    vec![list.feature_list(features).build()]
}

pub(crate) const RESTORATION: u32 = 4;
