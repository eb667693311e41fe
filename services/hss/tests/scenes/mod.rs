//! A subscriber, an HSS and the requests of serving nodes.
#![allow(
    clippy::unwrap_used,
    dead_code,
    unused_imports,
    unused_macros,
    reason = "tests fail that way, and each uses a part of it"
)]

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, Identity};
use diameter_hss::authentication::Algorithm;
use diameter_hss::s6a::Hss;
use diameter_hss::{Access, EpsSubscription, Record, Subscriber};
use diameter_messages::base::AuthSessionState;
use diameter_messages::s6a::*;

pub(crate) const IMSI: &str = "262011234567890";
pub(crate) const HOME: &str = "26201";
pub(crate) const ABROAD: &str = "23201";

pub(crate) fn hss() -> Hss {
    let identity = Identity {
        host: DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org"),
        realm: DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org"),
        state_id: None,
    };
    Hss { identity, access: Access::by_realm(), now: 1_800_000_000 }
}

pub(crate) fn algorithm() -> Algorithm {
    Algorithm::milenage([0x46; 16], [0xcd; 16])
}

pub(crate) fn apn(context_identifier: u32, name: &str) -> ApnConfiguration {
    let priority = AllocationRetentionPriority::builder().priority_level(8).build();
    let quality = EpsSubscribedQosProfile::builder()
        .qos_class_identifier(9)
        .allocation_retention_priority(priority)
        .build();
    ApnConfiguration::builder()
        .context_identifier(context_identifier)
        .pdn_type(PdnType::IPV4V6)
        .service_selection(name.to_owned())
        .eps_subscribed_qos_profile(quality)
        .build()
}

pub(crate) fn ambr() -> Ambr {
    Ambr::builder()
        .max_requested_bandwidth_ul(50_000_000)
        .max_requested_bandwidth_dl(100_000_000)
        .build()
}

pub(crate) fn record() -> Record {
    let mut subscriber = Subscriber::new(IMSI, algorithm());
    subscriber.msisdn = Some("491701234567".parse().unwrap());
    subscriber.eps = EpsSubscription::new(vec![apn(1, "internet"), apn(2, "ims")], ambr());
    Record::new(subscriber)
}

/// A serving node of a network.
#[derive(Clone)]
pub(crate) struct Node {
    pub(crate) host: DiameterIdentity,
    pub(crate) realm: DiameterIdentity,
    pub(crate) plmn: PlmnId,
}

pub(crate) fn node(name: &str, plmn: &'static str) -> Node {
    let plmn = PlmnId::from_static(plmn);
    let realm = format!("epc.mnc{:03}.mcc{:03}.3gppnetwork.org", plmn.mnc(), plmn.mcc());
    Node {
        host: DiameterIdentity::try_from(format!("{name}.{realm}")).unwrap(),
        realm: DiameterIdentity::try_from(realm).unwrap(),
        plmn,
    }
}

impl Node {
    pub(crate) fn air(&self, vectors: u32) -> AuthenticationInformationRequest {
        let mut request = AuthenticationInformationRequest::builder()
            .session_id(format!("{};1;1", self.host))
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.host.clone())
            .origin_realm(self.realm.clone())
            .destination_realm(hss().identity.realm.clone())
            .user_name(IMSI)
            .visited_plmn_id(self.plmn.octets())
            .build();
        if vectors > 0 {
            request.requested_eutran_authentication_info = Some(
                RequestedEutranAuthenticationInfo::builder()
                    .number_of_requested_vectors(vectors)
                    .build(),
            );
        }
        request
    }

    pub(crate) fn ulr(&self, flags: UlrFlags) -> UpdateLocationRequest {
        UpdateLocationRequest::builder()
            .session_id(format!("{};1;2", self.host))
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.host.clone())
            .origin_realm(self.realm.clone())
            .destination_realm(hss().identity.realm.clone())
            .user_name(IMSI)
            .rat_type(RatType::EUTRAN)
            .ulr_flags(flags)
            .visited_plmn_id(self.plmn.octets())
            .build()
    }

    pub(crate) fn pur(&self) -> PurgeUeRequest {
        PurgeUeRequest::builder()
            .session_id(format!("{};1;3", self.host))
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.host.clone())
            .origin_realm(self.realm.clone())
            .destination_realm(hss().identity.realm.clone())
            .user_name(IMSI)
            .build()
    }

    pub(crate) fn nor(&self) -> NotifyRequest {
        NotifyRequest::builder()
            .session_id(format!("{};1;4", self.host))
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.host.clone())
            .origin_realm(self.realm.clone())
            .destination_realm(hss().identity.realm.clone())
            .user_name(IMSI)
            .build()
    }
}

/// Result-Code, or the Experimental-Result-Code of 3GPP; never both, never none.
macro_rules! result {
    ($answer:expr) => {{
        let answer = &$answer;
        match (&answer.result_code, &answer.experimental_result) {
            (Some(code), None) => code.0,
            (None, Some(result)) => {
                assert_eq!(result.vendor_id, 10415);
                result.experimental_result_code
            }
            other => panic!("{other:?}"),
        }
    }};
}
pub(crate) use result;

pub(crate) const MME: UlrFlags = UlrFlags::S6A_S6D_INDICATOR;
pub(crate) const SGSN: UlrFlags = UlrFlags(0);

pub(crate) fn supporting(features: u32) -> Vec<SupportedFeatures> {
    let list =
        SupportedFeatures::builder().vendor_id(10415).feature_list_id(1).feature_list(features);
    vec![list.build()]
}

pub(crate) fn supporting_second(features: u32) -> Vec<SupportedFeatures> {
    let list =
        SupportedFeatures::builder().vendor_id(10415).feature_list_id(2).feature_list(features);
    vec![list.build()]
}
