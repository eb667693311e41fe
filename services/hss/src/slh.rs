//! SLh: which nodes serve a subscriber, for a gateway mobile location centre (GMLC; TS 29.173).

use std::net::IpAddr;

use diameter_core::coding::Tbcd;
use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::{self, ResultCode};
use diameter_messages::slh::{
    AdditionalServingNode, LcsRoutingInfoAnswer, LcsRoutingInfoRequest, ServingNode,
};
use diameter_messages::ts29272::S6aFeatureList2;
use diameter_messages::ts29329::avp::MSISDN;

use crate::answers::{USER_UNKNOWN, experimental, invalid, missing};
use crate::location::{self, Location};
use crate::s6a::Hss;
use crate::subscriber::{Record, SubscriberIdentity};

/// DIAMETER_ERROR_ABSENT_USER (TS 29.173, 6.3.4.1).
const ABSENT_USER: u32 = 4201;
/// DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_NETWORK (TS 29.173, 6.3.3.2).
const UNAUTHORIZED_NETWORK: u32 = 5490;
/// What is told of a subscriber without a number (TS 23.003, 3.3).
const DUMMY_MSISDN: &str = "000000000000000";
/// The fifth set of capabilities of location services (TS 29.002, SupportedLCS-CapabilitySets): that of SGSNs on S4.
const FIFTH_SET: u32 = 1 << 4;

/// Who may ask where subscribers are, and the addresses that it is told.
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_hss::slh::LocationServices;
///
/// let own = DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
/// let partner = DiameterIdentity::from_static("partner.example");
/// let services = LocationServices::default();
/// assert!(services.admits(&own, &own) && !services.admits(&own, &partner));
/// let services = LocationServices { realms: vec![partner.clone()], ..services };
/// assert!(services.admits(&own, &partner));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocationServices {
    /// The GMLC of the home network.
    pub gmlc: Option<IpAddr>,
    /// The privacy profile register.
    pub privacy: Option<IpAddr>,
    /// The realms of other networks whose GMLCs may ask.
    pub realms: Vec<DiameterIdentity>,
}

impl LocationServices {
    /// Whether GMLCs of a realm may ask: those of the HSS's own always.
    pub fn admits(&self, own: &DiameterIdentity, realm: &DiameterIdentity) -> bool {
        let mut admitted = self.realms.iter().chain([own]);
        admitted.any(|it| it.eq_ignore_ascii_case(realm))
    }
}

/// Whom a request is about: what its record is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The subscriber with this IMSI.
    Imsi(String),
    /// The subscriber whom this finds.
    Identity(SubscriberIdentity),
}

/// Whom a request is about; of both names the IMSI is looked up.
///
/// # Errors
///
/// When the GMLC's network may not ask, or neither name is there.
pub fn target(
    hss: &Hss,
    services: &LocationServices,
    request: &LcsRoutingInfoRequest,
) -> Result<Target, Rejection> {
    if !services.admits(&hss.identity.realm, &request.origin_realm) {
        return Err(experimental(UNAUTHORIZED_NETWORK));
    }
    match (&request.user_name, &request.msisdn) {
        (Some(imsi), _) => Ok(Target::Imsi(imsi.as_str().to_owned())),
        (None, Some(msisdn)) => {
            let digits = Tbcd::try_from(msisdn).map_err(|_| invalid(&MSISDN, msisdn))?;
            Ok(Target::Identity(SubscriberIdentity::Msisdn(digits.to_string())))
        }
        (None, None) => Err(missing(&base::avp::USER_NAME)),
    }
}

/// Answers an LCS-Routing-Info-Request (RIR) that was admitted by [`target`]. `record` is that of the subscriber, if there
/// is one.
///
/// # Errors
///
/// When nobody has these names, they are of two subscribers, or no node serves the subscriber.
pub fn routing_information(
    hss: &Hss,
    services: &LocationServices,
    request: &LcsRoutingInfoRequest,
    record: Option<&Record>,
) -> Result<LcsRoutingInfoAnswer, Rejection> {
    let Record { subscriber, location, .. } = record.ok_or_else(|| experimental(USER_UNKNOWN))?;
    let msisdn = subscriber.msisdn.as_ref().map(Tbcd::octets);
    let is_other = |asked: &diameter_core::OctetString| {
        let digits = Tbcd::try_from(asked).map(|it| it.to_string());
        digits.ok() != subscriber.msisdn.as_ref().map(ToString::to_string)
    };
    if request.user_name.is_some() && request.msisdn.as_ref().is_some_and(is_other) {
        return Err(Rejection::new(ResultCode::DIAMETER_CONTRADICTING_AVPS)
            .because("User-Name and MSISDN are of two subscribers"));
    }
    let mut nodes = nodes(location).into_iter();
    let first = nodes.next().ok_or_else(|| experimental(ABSENT_USER))?;
    let mut answer = request.answer(&hss.identity).build();
    answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
    answer.serving_node = Some(first);
    answer.additional_serving_node = nodes.map(additional).collect();
    // What was not asked with; of both, both.
    if request.user_name.is_none() || request.msisdn.is_some() {
        answer.user_name = Some(subscriber.imsi.clone().into());
    }
    if request.msisdn.is_none() || request.user_name.is_some() {
        let dummy = || DUMMY_MSISDN.parse::<Tbcd>().unwrap_or_default().octets().clone();
        answer.msisdn = Some(msisdn.cloned().unwrap_or_else(dummy));
    }
    answer.gmlc_address = services.gmlc.map(Into::into);
    answer.ppr_address = services.privacy.map(Into::into);
    answer.ria_flags = is_optimized(location).then_some(1);
    Ok(answer)
}

/// The nodes that serve a subscriber, the MME first. One that has purged it does not.
fn nodes(location: &Location) -> Vec<ServingNode> {
    let Location { mme, sgsn, aaa, .. } = location;
    let mut nodes = Vec::new();
    if let Some(mme) = mme.as_ref().filter(|it| !it.is_purged) {
        let mut node = ServingNode::default();
        node.mme_name = Some(mme.host.clone());
        node.mme_realm = Some(mme.realm.clone());
        node.gmlc_address.clone_from(&mme.gmlc);
        nodes.push(node);
    }
    if let Some(sgsn) = sgsn.as_ref().filter(|it| !it.is_purged) {
        let mut node = ServingNode::default();
        if sgsn.features.has_diameter_lcs() {
            node.sgsn_name = Some(sgsn.host.clone());
            node.sgsn_realm = Some(sgsn.realm.clone());
        }
        if sgsn.features.may_have_map_lcs() {
            node.sgsn_number.clone_from(&sgsn.number);
        }
        node.lcs_capabilities_sets = Some(FIFTH_SET);
        node.gmlc_address.clone_from(&sgsn.gmlc);
        // One that nobody can ask is none.
        if node.sgsn_name.is_some() || node.sgsn_number.is_some() {
            nodes.push(node);
        }
    }
    if let Some(aaa) = aaa.as_ref().filter(|it| it.is_registered) {
        let mut node = ServingNode::default();
        node.three_gpp_aaa_server_name = Some(aaa.host.clone());
        nodes.push(node);
    }
    nodes
}

fn additional(node: ServingNode) -> AdditionalServingNode {
    let mut additional = AdditionalServingNode::default();
    additional.sgsn_number = node.sgsn_number;
    additional.sgsn_name = node.sgsn_name;
    additional.sgsn_realm = node.sgsn_realm;
    additional.mme_name = node.mme_name;
    additional.mme_realm = node.mme_realm;
    additional.three_gpp_aaa_server_name = node.three_gpp_aaa_server_name;
    additional.lcs_capabilities_sets = node.lcs_capabilities_sets;
    additional.gmlc_address = node.gmlc_address;
    additional
}

/// Whether one node is MME and SGSN, and both it and the HSS know the procedure for that.
fn is_optimized(location: &Location) -> bool {
    let knows = |it: &location::ServingNode| {
        it.features.second.contains(S6aFeatureList2::OPTIMIZED_LCS_PROC_SUPPORT)
    };
    let (Some(mme), Some(sgsn)) = (&location.mme, &location.sgsn) else { return false };
    mme.is_combined && mme.is(&sgsn.host) && knows(mme)
}
