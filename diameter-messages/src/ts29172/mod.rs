// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.172.
//!
//! The AVPs of SLg, between the GMLC and the MME or SGSN: location requests and reports. AVPs only.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29172",
    spec: "3GPP TS 29.172",
    applications: &[],
    avps: &[
        avp::SLG_LOCATION_TYPE.description(),
        avp::LCS_EPS_CLIENT_NAME.description(),
        avp::LCS_REQUESTOR_NAME.description(),
        avp::LCS_PRIORITY.description(),
        avp::LCS_QOS.description(),
        avp::HORIZONTAL_ACCURACY.description(),
        avp::VERTICAL_ACCURACY.description(),
        avp::VERTICAL_REQUESTED.description(),
        avp::VELOCITY_REQUESTED.description(),
        avp::RESPONSE_TIME.description(),
        avp::SUPPORTED_GAD_SHAPES.description(),
        avp::LCS_CODEWORD.description(),
        avp::LCS_PRIVACY_CHECK.description(),
        avp::ACCURACY_FULFILMENT_INDICATOR.description(),
        avp::AGE_OF_LOCATION_ESTIMATE.description(),
        avp::VELOCITY_ESTIMATE.description(),
        avp::EUTRAN_POSITIONING_DATA.description(),
        avp::ECGI.description(),
        avp::LOCATION_EVENT.description(),
        avp::PSEUDONYM_INDICATOR.description(),
        avp::LCS_SERVICE_TYPE_ID.description(),
        avp::LCS_PRIVACY_CHECK_NON_SESSION.description(),
        avp::LCS_PRIVACY_CHECK_SESSION.description(),
        avp::LCS_QOS_CLASS.description(),
        avp::GERAN_POSITIONING_INFO.description(),
        avp::GERAN_POSITIONING_DATA.description(),
        avp::GERAN_GANSS_POSITIONING_DATA.description(),
        avp::UTRAN_POSITIONING_INFO.description(),
        avp::UTRAN_POSITIONING_DATA.description(),
        avp::UTRAN_GANSS_POSITIONING_DATA.description(),
        avp::LRR_FLAGS.description(),
        avp::LCS_REFERENCE_NUMBER.description(),
        avp::DEFERRED_LOCATION_TYPE.description(),
        avp::AREA_EVENT_INFO.description(),
        avp::AREA_DEFINITION.description(),
        avp::AREA.description(),
        avp::AREA_TYPE.description(),
        avp::AREA_IDENTIFICATION.description(),
        avp::OCCURRENCE_INFO.description(),
        avp::INTERVAL_TIME.description(),
        avp::PERIODIC_LDR_INFORMATION.description(),
        avp::REPORTING_AMOUNT.description(),
        avp::REPORTING_INTERVAL.description(),
        avp::REPORTING_PLMN_LIST.description(),
        avp::PLMN_ID_LIST.description(),
        avp::PLR_FLAGS.description(),
        avp::PLA_FLAGS.description(),
        avp::DEFERRED_MT_LR_DATA.description(),
        avp::THREE_GPP_TERMINATION_CAUSE.description(),
        avp::LRA_FLAGS.description(),
        avp::PERIODIC_LOCATION_SUPPORT_INDICATOR.description(),
        avp::PRIORITIZED_LIST_INDICATOR.description(),
        avp::ESMLC_CELL_INFO.description(),
        avp::CELL_PORTION_ID.description(),
        avp::ONE_X_RTT_RCID.description(),
        avp::DELAYED_LOCATION_REPORTING_DATA.description(),
        avp::CIVIC_ADDRESS.description(),
        avp::BAROMETRIC_PRESSURE.description(),
        avp::UTRAN_ADDITIONAL_POSITIONING_DATA.description(),
        avp::MOTION_EVENT_INFO.description(),
        avp::LINEAR_DISTANCE.description(),
        avp::MAXIMUM_INTERVAL.description(),
        avp::SAMPLING_INTERVAL.description(),
        avp::REPORTING_DURATION.description(),
        avp::REPORTING_LOCATION_REQUIREMENTS.description(),
        avp::ADDITIONAL_AREA.description(),
        avp::AMF_INSTANCE_ID.description(),
    ],
    imports: &[
        &crate::ts29173::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
