//! Supported-Features: what both ends can do (TS 29.229, 7.2.1; TS 29.272, 7.3.10).

use diameter_messages::s6a::SupportedFeatures;
use diameter_messages::ts29272::{S6aFeatureList1, S6aFeatureList2};

use crate::answers::VENDOR_3GPP;
use crate::location::Features;

/// What this HSS supports. Most of it is data that it tells nodes which know it; where a serving node lies in T-ADS
/// and monitoring, it asks for nothing.
const SUPPORTED: Features = Features {
    first: S6aFeatureList1(u32::MAX).without(S6aFeatureList1::T_ADS_DATA_RETRIEVAL),
    second: S6aFeatureList2::DIA_LCS_ALL_PRIVEXCEP
        .with(S6aFeatureList2::DIA_LCS_UNIVERSAL)
        .with(S6aFeatureList2::DIA_LCS_CALLSESSIONRELATED)
        .with(S6aFeatureList2::DIA_LCS_CALLSESSIONUNRELATED)
        .with(S6aFeatureList2::DIA_LCS_PLMNOPERATOR)
        .with(S6aFeatureList2::DIA_LCS_SERVICETYPE)
        .with(S6aFeatureList2::DIA_LCS_ALL_MOLR_SS)
        .with(S6aFeatureList2::DIA_LCS_BASICSELFLOCATION)
        .with(S6aFeatureList2::DIA_LCS_AUTONOMOUSSELFLOCATION)
        .with(S6aFeatureList2::DIA_LCS_TRANSFERTOTHIRDPARTY)
        .with(S6aFeatureList2::OPTIMIZED_LCS_PROC_SUPPORT)
        .with(S6aFeatureList2::SGSN_CAMEL_CAPABILITY)
        .with(S6aFeatureList2::PROSE_CAPABILITY)
        .with(S6aFeatureList2::COMMUNICATION_PATTERN)
        .with(S6aFeatureList2::DEDICATED_CORE_NETWORKS)
        .with(S6aFeatureList2::NON_IP_PDN_TYPE_APNS)
        .with(S6aFeatureList2::NON_IP_PDP_TYPE_APNS)
        .with(S6aFeatureList2::REMOVAL_OF_MSISDN)
        .with(S6aFeatureList2::EMERGENCY_SERVICE_CONTINUITY)
        .with(S6aFeatureList2::V2X_CAPABILITY)
        .with(S6aFeatureList2::EXTERNAL_IDENTIFIER)
        .with(S6aFeatureList2::NR_AS_SECONDARY_RAT),
};

impl Features {
    /// What a node says that it supports; nothing of a list that it does not send.
    pub(super) fn told(supported: &[SupportedFeatures]) -> Self {
        let list = |id| {
            let mut lists = supported.iter();
            let list = lists.find(|it| it.vendor_id == VENDOR_3GPP && it.feature_list_id == id);
            list.map_or(0, |it| it.feature_list)
        };
        Self { first: S6aFeatureList1(list(1)), second: S6aFeatureList2(list(2)) }
    }
}

/// The answer to what a node says that it supports: what both do, of the lists that it has sent.
pub(super) fn common(asked: &[SupportedFeatures]) -> Vec<SupportedFeatures> {
    let told = Features::told(asked);
    let lists = [(1, told.first.0 & SUPPORTED.first.0), (2, told.second.0 & SUPPORTED.second.0)];
    let is_asked =
        |id| asked.iter().any(|it| it.vendor_id == VENDOR_3GPP && it.feature_list_id == id);
    let asked = lists.into_iter().filter(|(id, _)| is_asked(*id));
    let answer = |(id, list)| {
        let answer = SupportedFeatures::builder().vendor_id(VENDOR_3GPP).feature_list_id(id);
        answer.feature_list(list).build()
    };
    asked.map(answer).collect()
}
