//! Messages that the tests of overload, load and priorities have in common: of Gy, with AVPs that the
//! dictionaries have for them.
#![allow(dead_code, reason = "each test uses some of them")]

use bytes::Bytes;
use diameter_core::{
    Answer, AvpFlags, AvpKey, AvpValue, DiameterIdentity, EndToEndId, HopByHopId, Message, RawAvp,
    Request,
};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{CcRequestType, CreditControlAnswer, CreditControlRequest};
use diameter_messages::rfc7683::{self, OcOlr, OcReportType, OcSupportedFeatures};
use diameter_messages::rfc7944::{self, Drmp};
use diameter_messages::rfc8581;
use diameter_messages::rfc8583::{self, Load, LoadType};
use diameter_routing::Edit;

pub(crate) const GY: u32 = 4;
pub(crate) const REALM: &str = "example.net";
pub(crate) const CLIENT: &str = "pgw1.example.net";
pub(crate) const OCS1: &str = "ocs1.example.net";
pub(crate) const OCS2: &str = "ocs2.example.net";
pub(crate) const DRA1: &str = "dra1.example.net";
pub(crate) const DRA2: &str = "dra2.example.net";

pub(crate) const LOSS: u64 = 1;
pub(crate) const RATE: u64 = 4;
pub(crate) const PEER_REPORT: u64 = 16;

pub(crate) const OC_SUPPORTED_FEATURES: AvpKey = AvpKey::ietf(621);
pub(crate) const OC_OLR: AvpKey = AvpKey::ietf(623);
pub(crate) const OC_PEER_ALGO: u32 = 648;
pub(crate) const OC_MAXIMUM_RATE: u32 = 670;
pub(crate) const LOAD: AvpKey = AvpKey::ietf(650);

pub(crate) fn name(text: &str) -> DiameterIdentity {
    DiameterIdentity::try_from(text.to_owned()).unwrap()
}

/// A CCR to a host, or to the realm.
pub(crate) fn request_to(host: Option<&str>, avps: Vec<RawAvp>) -> Message {
    let mut request = CreditControlRequest::builder()
        .session_id("pgw1.example.net;1;1")
        .origin_host(name(CLIENT))
        .origin_realm(name(REALM))
        .destination_realm(name(REALM))
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .build();
    request.destination_host = host.map(name);
    with(&request.to_message(HopByHopId(1), EndToEndId(2)).unwrap(), avps)
}

pub(crate) fn request(avps: Vec<RawAvp>) -> Message {
    request_to(None, avps)
}

/// A CCA of a host.
pub(crate) fn answer_of(host: &str, avps: Vec<RawAvp>) -> Message {
    let answer = CreditControlAnswer::builder()
        .session_id("pgw1.example.net;1;1")
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .origin_host(name(host))
        .origin_realm(name(REALM))
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .build();
    with(&answer.to_message(request(vec![]).header()).unwrap(), avps)
}

/// With these AVPs behind all others.
pub(crate) fn with(message: &Message, avps: Vec<RawAvp>) -> Message {
    let mut edit = Edit::of(message);
    avps.into_iter().for_each(|avp| edit.append(avp));
    edit.finish().unwrap()
}

/// The same message of another application.
pub(crate) fn in_application(message: &Message, id: u32) -> Message {
    let header = diameter_core::Header { application_id: id, ..*message.header() };
    message.with_header(header)
}

pub(crate) fn features(vector: Option<u64>, source: Option<&str>) -> RawAvp {
    let mut features = OcSupportedFeatures::builder().build();
    features.oc_feature_vector = vector;
    let additional = &mut features.additional_avps;
    if let Some(source) = source {
        additional.push(&rfc8581::avp::SOURCE_ID, &name(source)).unwrap();
    }
    rfc7683::avp::OC_SUPPORTED_FEATURES.with_value(&features).unwrap()
}

/// What a server says of itself that has chosen an algorithm for its peers too.
pub(crate) fn selected(vector: u64, source: &str, peer_algorithm: u64) -> RawAvp {
    let mut features = OcSupportedFeatures::builder().build();
    features.oc_feature_vector = Some(vector);
    let additional = &mut features.additional_avps;
    additional.push(&rfc8581::avp::SOURCE_ID, &name(source)).unwrap();
    additional.push_raw(RawAvp {
        data: Bytes::copy_from_slice(&peer_algorithm.to_be_bytes()),
        ..unsigned(OC_PEER_ALGO, 0)
    });
    rfc7683::avp::OC_SUPPORTED_FEATURES.with_value(&features).unwrap()
}

/// A report to be completed.
pub(crate) fn report(sequence_number: u64, report_type: OcReportType) -> OcOlr {
    OcOlr::builder().oc_sequence_number(sequence_number).oc_report_type(report_type).build()
}

pub(crate) fn olr(report: OcOlr) -> RawAvp {
    rfc7683::avp::OC_OLR.with_value(&report).unwrap()
}

/// By this percentage less, for the default time.
pub(crate) fn loss(sequence_number: u64, report_type: OcReportType, percentage: u32) -> OcOlr {
    let mut report = report(sequence_number, report_type);
    report.oc_reduction_percentage = Some(percentage);
    report
}

/// The same, of a peer.
pub(crate) fn of_peer(mut report: OcOlr, source: &str) -> RawAvp {
    report.additional_avps.push(&rfc8581::avp::SOURCE_ID, &name(source)).unwrap();
    olr(report)
}

/// No more than this many a second.
pub(crate) fn rate(sequence_number: u64, report_type: OcReportType, rate: u32) -> OcOlr {
    let mut report = report(sequence_number, report_type);
    report.additional_avps.push_raw(unsigned(OC_MAXIMUM_RATE, rate));
    report
}

pub(crate) fn unsigned(code: u32, value: u32) -> RawAvp {
    let data = Bytes::copy_from_slice(&value.to_be_bytes());
    RawAvp { code, vendor_id: 0, flags: AvpFlags(0), data }
}

pub(crate) fn drmp(priority: i32) -> RawAvp {
    rfc7944::avp::DRMP.with_value(&Drmp(priority)).unwrap()
}

pub(crate) fn load(load_type: LoadType, value: u64, source: &str) -> RawAvp {
    let mut load = Load::builder().build();
    load.load_type = Some(load_type);
    load.load_value = Some(value);
    load.source_id = Some(name(source));
    rfc8583::avp::LOAD.with_value(&load).unwrap()
}

/// All AVPs of a kind, decoded.
pub(crate) fn all<T: AvpValue>(message: &Message, avp: &diameter_core::Avp<T>) -> Vec<T> {
    let mut additional = diameter_core::AdditionalAvps::default();
    message.avps().for_each(|it| additional.push_raw(it.unwrap().to_raw()));
    additional.get_all(avp).map(Result::unwrap).collect()
}

pub(crate) fn features_in(message: &Message) -> Vec<OcSupportedFeatures> {
    all(message, &rfc7683::avp::OC_SUPPORTED_FEATURES)
}

pub(crate) fn reports_in(message: &Message) -> Vec<OcOlr> {
    all(message, &rfc7683::avp::OC_OLR)
}

pub(crate) fn loads_in(message: &Message) -> Vec<Load> {
    all(message, &rfc8583::avp::LOAD)
}
