//! What the benches, the count of allocations and the count of instructions work on: the messages of
//! `tests/performance`, the same built by hand, longer, and wrong; and what a relay does to one.

use std::net::Ipv4Addr;

use diameter_core::{
    DiameterIdentity, HopByHopId, List, Message, OctetString, RawAvp, Time, Utf8String,
};
use diameter_messages::gy::*;
use diameter_messages::s6a;

use crate::wire::{self, M};
use crate::{measured, octets};

/// A Gy Credit-Control-Request: 916 octets, 55 AVPs, groups four deep.
pub fn ccr() -> Message {
    measured("ccr.hex")
}

/// An S6a Update-Location-Answer: 1812 octets, 117 AVPs, groups six deep.
pub fn ula() -> Message {
    measured("ula.hex")
}

/// The Update-Location-Answer with this many APN-Configurations.
pub fn update_location_answer(apns: usize) -> s6a::UpdateLocationAnswer {
    use diameter_core::Command;

    let mut answer = s6a::UpdateLocationAnswer::from_message(&ula()).unwrap();
    let data = answer.subscription_data.as_mut().unwrap();
    let profile = data.apn_configuration_profile.as_mut().unwrap();
    let given = profile.apn_configuration.clone().into_vec();
    let mut apns: Vec<_> = given.into_iter().cycle().take(apns).collect();
    for (apn, id) in apns.iter_mut().zip(1..) {
        apn.context_identifier = id;
    }
    profile.apn_configuration = List::try_from(apns).unwrap();
    answer
}

/// The Credit-Control-Request with this many errors: AVPs unknown but with the M bit, and by turns
/// with these a Subscription-Id whose Subscription-Id-Data is no text.
pub fn ccr_with_errors(count: usize) -> Message {
    let ccr = ccr();
    let not_text = octets("000001c2 40 00000c 00000000 000001bc 40 000009 ff000000");
    let wrong = (0..count).map(|index| match index % 2 {
        0 => wire::avp((0, 443), M, &not_text),
        _ => wire::avp((0, 9_999_999), M, [0; 4]),
    });
    let avps: Vec<RawAvp> = ccr.avps().map(|avp| avp.unwrap().to_raw()).chain(wrong).collect();
    wire::message(ccr.header(), &avps)
}

/// A Credit-Control-Request of about this many octets that are mostly small AVPs: Route-Records, and by turns
/// with these Subscription-Ids.
pub fn ccr_of_small_avps(length: usize) -> Message {
    let ccr = ccr();
    let is_large = |avp: &RawAvp| matches!(avp.code, 443 | 456 | 873);
    let avps = ccr.avps().map(|avp| avp.unwrap().to_raw()).filter(|avp| !is_large(avp));
    let mut avps: Vec<RawAvp> = avps.collect();
    let subscription = octets("000001c2 40 00000c 00000000 000001bc 40 00000c 31323334");
    let mut left = length.saturating_sub(wire::message(ccr.header(), &avps).as_bytes().len());
    while let Some(rest) = left.checked_sub(20 + 32) {
        avps.push(wire::avp((0, 282), M, b"r1.example.n"));
        avps.push(wire::avp((0, 443), M, &subscription));
        left = rest;
    }
    wire::message(ccr.header(), &avps)
}

/// What a gateway knows about one bearer and repeats in each request.
pub struct Session {
    id: Utf8String,
    host: DiameterIdentity,
    realm: DiameterIdentity,
    server: DiameterIdentity,
    server_realm: DiameterIdentity,
    msisdn: Utf8String,
    imsi: Utf8String,
    apn: Utf8String,
    location: OctetString,
}

impl Default for Session {
    fn default() -> Self {
        let identity = |name: &str| DiameterIdentity::try_from(name).unwrap();
        Self {
            id: "pgw1.example.net;1876543210;102;4660".into(),
            host: identity("pgw1.example.net"),
            realm: identity("example.net"),
            server: identity("ocs1.ocs.example.net"),
            server_realm: identity("ocs.example.net"),
            msisdn: "15550100123".into(),
            imsi: "001010123456789".into(),
            apn: "internet".into(),
            location: octets("8200f110000100f11000012345").into(),
        }
    }
}

impl Session {
    /// [`ccr`] through the builders.
    pub fn request(&self) -> CreditControlRequest {
        *self.boxed_request()
    }

    /// The same, left where it was built.
    pub fn boxed_request(&self) -> Box<CreditControlRequest> {
        CreditControlRequest::builder()
            .session_id(self.id.clone())
            .origin_host(self.host.clone())
            .origin_realm(self.realm.clone())
            .destination_realm(self.server_realm.clone())
            .destination_host(self.server.clone())
            .service_context_id(Utf8String::from_static("32251@3gpp.org"))
            .cc_request_type(CcRequestType::INITIAL_REQUEST)
            .cc_request_number(0)
            .origin_state_id(1_700_000_000)
            .event_timestamp(Time::from_ntp(0xe8fe_8880))
            .subscription_ids([
                subscription(SubscriptionIdType::END_USER_E164, &self.msisdn),
                subscription(SubscriptionIdType::END_USER_IMSI, &self.imsi),
            ])
            .multiple_services_indicator(MultipleServicesIndicator::MULTIPLE_SERVICES_SUPPORTED)
            .multiple_services_credit_control(service())
            .service_information(ServiceInformation::builder().ps_information(self.bearer()))
            .build_boxed()
    }

    fn bearer(&self) -> PsInformationBuilder {
        PsInformation::builder()
            .three_gpp_charging_id([0x11, 0x22, 0x33, 0x44])
            .pdn_connection_charging_id(0x1122_3344)
            .three_gpp_pdp_type(ThreeGppPdpType::IPV4)
            .pdp_address(Ipv4Addr::new(10, 45, 0, 7))
            .sgsn_address(Ipv4Addr::new(192, 0, 2, 10))
            .ggsn_address(Ipv4Addr::new(192, 0, 2, 20))
            .serving_node_type(ServingNodeType::GTPSGW)
            .three_gpp_imsi_mcc_mnc(Utf8String::from_static("00101"))
            .three_gpp_ggsn_mcc_mnc(Utf8String::from_static("00101"))
            .three_gpp_nsapi(OctetString::from_static(b"5"))
            .called_station_id(self.apn.clone())
            .three_gpp_selection_mode(Utf8String::from_static("0"))
            .three_gpp_charging_characteristics(Utf8String::from_static("0800"))
            .three_gpp_sgsn_mcc_mnc(Utf8String::from_static("00101"))
            .three_gpp_ms_time_zone([0x23, 0])
            .three_gpp_user_location_info(self.location.clone())
            .three_gpp_rat_type([6])
    }
}

fn subscription(kind: SubscriptionIdType, data: &Utf8String) -> SubscriptionId {
    SubscriptionId::builder().subscription_id_type(kind).subscription_id_data(data.clone()).build()
}

fn service() -> MultipleServicesCreditControlBuilder {
    let requested = RequestedServiceUnit::builder().cc_total_octets(10_485_760);
    let used = UsedServiceUnit::builder()
        .cc_time(42)
        .cc_total_octets(123_456_789)
        .cc_input_octets(23_456_789)
        .cc_output_octets(100_000_000);
    let priority = AllocationRetentionPriority::builder()
        .priority_level(8)
        .pre_emption_capability(PreEmptionCapability::PRE_EMPTION_CAPABILITY_DISABLED)
        .pre_emption_vulnerability(PreEmptionVulnerability::PRE_EMPTION_VULNERABILITY_ENABLED);
    let quality = QosInformation::builder()
        .qos_class_identifier(QosClassIdentifier::QCI_9)
        .allocation_retention_priority(priority)
        .apn_aggregate_max_bitrate_ul(50_000_000)
        .apn_aggregate_max_bitrate_dl(150_000_000);
    MultipleServicesCreditControl::builder()
        .requested_service_unit(requested)
        .used_service_unit(used)
        .service_identifier(7)
        .rating_group(100)
        .qos_information(quality)
}

/// What a relay does to a request (RFC 6733, 6.1.9): finds Destination-Realm, to route by it, and
/// Session-Id, and makes the request for the next hop, with a hop-by-hop identifier of its own and a
/// Route-Record more.
pub fn relay<'a>(
    request: &'a Message,
    hop_by_hop_id: HopByHopId,
    sender: &DiameterIdentity,
) -> Option<Relayed<'a>> {
    let mut avps = request.avps();
    let (mut realm, mut session) = (None, None);
    while realm.is_none() || session.is_none() {
        let avp = avps.next()?.ok()?;
        match (avp.vendor_id(), avp.code()) {
            (0, 283) => realm = realm.or(Some(avp.data())),
            (0, 263) => session = session.or(Some(avp.data())),
            _ => {}
        }
    }
    let sender = sender.as_str().as_bytes();
    let record = 8 + sender.len();
    let length = request.as_bytes().len() + record.next_multiple_of(4);
    let mut frame = Vec::with_capacity(length);
    frame.extend_from_slice(request.as_bytes());
    frame[..4].copy_from_slice(&(1 << 24 | u32::try_from(length).ok()?).to_be_bytes());
    frame[12..16].copy_from_slice(&hop_by_hop_id.0.to_be_bytes());
    frame.extend_from_slice(&282_u32.to_be_bytes());
    frame.extend_from_slice(&(0x4000_0000 | u32::try_from(record).ok()?).to_be_bytes());
    frame.extend_from_slice(sender);
    frame.resize(length, 0);
    Some(Relayed { realm: realm?, session: session?, message: Message::parse(frame).ok()? })
}

/// What [`relay`] found and made.
pub struct Relayed<'a> {
    /// The value of Destination-Realm.
    pub realm: &'a [u8],
    /// The value of Session-Id.
    pub session: &'a [u8],
    /// The request for the next hop.
    pub message: Message,
}
