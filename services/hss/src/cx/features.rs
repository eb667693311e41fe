//! Supported-Features: what both ends can do (TS 29.229, 7.2.1).

use diameter_core::{AvpFlags, Message};
use diameter_messages::cx::SupportedFeatures;
use diameter_messages::ts29229::{CxFeatureList1, avp};

use super::results::VENDOR_3GPP;

/// What this HSS supports: shared filter criteria, aliases, restoration.
pub(super) const SUPPORTED: CxFeatureList1 =
    CxFeatureList1::SIFC.with(CxFeatureList1::ALIASIND).with(CxFeatureList1::IMSRESTORATIONIND);

/// What a node says that it supports.
pub(super) fn told(supported: &[SupportedFeatures]) -> CxFeatureList1 {
    let is_it = |it: &&SupportedFeatures| it.vendor_id == VENDOR_3GPP && it.feature_list_id == 1;
    CxFeatureList1(supported.iter().find(is_it).map_or(0, |it| it.feature_list))
}

/// The answer to what a node says that it supports: what both do; all that is supported here when it says nothing.
pub(super) fn common(asked: &[SupportedFeatures]) -> Vec<SupportedFeatures> {
    let features = match asked.is_empty() {
        true => SUPPORTED.0,
        false => SUPPORTED.0 & told(asked).0,
    };
    vec![list(features)]
}

fn list(features: u32) -> SupportedFeatures {
    let list = SupportedFeatures::builder().vendor_id(VENDOR_3GPP).feature_list_id(1);
    list.feature_list(features).build()
}

/// What is supported here, when a request needs more: it says so by the M flag of Supported-Features. It is to be
/// answered with DIAMETER_ERROR_FEATURE_UNSUPPORTED and this list.
pub fn missing_features(request: &Message) -> Option<SupportedFeatures> {
    let needed = request.avps().filter_map(Result::ok).filter(|it| {
        it.key() == avp::SUPPORTED_FEATURES.key && it.flags().contains(AvpFlags::MANDATORY)
    });
    let mut needed = needed.filter_map(|it| it.to_raw().value::<SupportedFeatures>().ok());
    let is_missing = |it: SupportedFeatures| {
        it.vendor_id == VENDOR_3GPP
            && (it.feature_list_id != 1 || it.feature_list & !SUPPORTED.0 != 0)
    };
    needed.any(is_missing).then(|| list(SUPPORTED.0))
}
