// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.272, release 16.
//!
//! The AVPs of the MME and SGSN related interfaces (S6a, S6d, S13, S13', S7a, S7d): subscription
//! data, authentication vectors, location and equipment identity. AVPs only, for import by the
//! dictionaries of applications.
//!
//! Newer than V15.10.0 of TS 29.272: Ethernet-PDN-Type-Indicator, Third-Context-Identifier,
//! Subscribed-ARPI, IAB- Operation-Permission, V2X-Subscription-Data-Nr, PLMN-RAT-Usage-Control,
//! MDT-Configuration-NR and Trace-Reporting- Consumer-Uri, with what is in them; the release in
//! which they came is not known.

pub mod avp;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s13", feature = "s6a", feature = "s6b",
        feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sgd", feature = "st", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx", feature = "t6a"
    )
)]
mod enums;
mod flags;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s13",
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "s7a", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sgd", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx", feature = "t6a"
    )
)]
mod groups;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s13", feature = "s6a", feature = "s6b",
        feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sgd", feature = "st", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx", feature = "t6a"
    )
)]
pub use self::enums::*;
pub use self::flags::*;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s13",
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "s7a", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sgd", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx", feature = "t6a"
    )
)]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29272",
    spec: "3GPP TS 29.272",
    applications: &[],
    avps: &[
        avp::VISITED_NETWORK_IDENTIFIER.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        avp::RAT_TYPE.description(),
        #[cfg(feature = "s6a")]
        avp::SUBSCRIPTION_DATA.description(),
        #[cfg(
            any(
                feature = "gy", feature = "rf", feature = "s13", feature = "s6a", feature = "s6t",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        avp::TERMINAL_INFORMATION.description(),
        avp::IMEI.description(),
        avp::SOFTWARE_VERSION.description(),
        avp::QOS_SUBSCRIBED.description(),
        #[cfg(feature = "s6a")]
        avp::ULR_FLAGS.description(),
        #[cfg(feature = "s6a")]
        avp::ULA_FLAGS.description(),
        avp::VISITED_PLMN_ID.description(),
        #[cfg(feature = "s6a")]
        avp::REQUESTED_EUTRAN_AUTHENTICATION_INFO.description(),
        #[cfg(feature = "s6a")]
        avp::REQUESTED_UTRAN_GERAN_AUTHENTICATION_INFO.description(),
        avp::NUMBER_OF_REQUESTED_VECTORS.description(),
        avp::RE_SYNCHRONIZATION_INFO.description(),
        avp::IMMEDIATE_RESPONSE_PREFERRED.description(),
        #[cfg(feature = "s6a")]
        avp::AUTHENTICATION_INFO.description(),
        #[cfg(feature = "s6a")]
        avp::E_UTRAN_VECTOR.description(),
        #[cfg(feature = "s6a")]
        avp::UTRAN_VECTOR.description(),
        #[cfg(feature = "s6a")]
        avp::GERAN_VECTOR.description(),
        #[cfg(feature = "s6a")]
        avp::NETWORK_ACCESS_MODE.description(),
        avp::HPLMN_ODB.description(),
        avp::ITEM_NUMBER.description(),
        #[cfg(any(feature = "s6a", feature = "s7a"))]
        avp::CANCELLATION_TYPE.description(),
        #[cfg(any(feature = "s6a", feature = "s7a"))]
        avp::DSR_FLAGS.description(),
        #[cfg(feature = "s6a")]
        avp::DSA_FLAGS.description(),
        avp::CONTEXT_IDENTIFIER.description(),
        #[cfg(feature = "s6a")]
        avp::SUBSCRIBER_STATUS.description(),
        #[cfg(feature = "s6a")]
        avp::OPERATOR_DETERMINED_BARRING.description(),
        #[cfg(feature = "s6a")]
        avp::ACCESS_RESTRICTION_DATA.description(),
        avp::APN_OI_REPLACEMENT.description(),
        #[cfg(feature = "s6a")]
        avp::ALL_APN_CONFIGURATIONS_INCLUDED_INDICATOR.description(),
        #[cfg(feature = "s6a")]
        avp::APN_CONFIGURATION_PROFILE.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::APN_CONFIGURATION.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::EPS_SUBSCRIBED_QOS_PROFILE.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::VPLMN_DYNAMIC_ADDRESS_ALLOWED.description(),
        avp::STN_SR.description(),
        #[cfg(feature = "s6a")]
        avp::ALERT_REASON.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::AMBR.description(),
        #[cfg(feature = "s6a")]
        avp::CSG_SUBSCRIPTION_DATA.description(),
        avp::CSG_ID.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::PDN_GW_ALLOCATION_TYPE.description(),
        avp::EXPIRATION_DATE.description(),
        avp::RAT_FREQUENCY_SELECTION_PRIORITY_ID.description(),
        #[cfg(feature = "s6a")]
        avp::IDA_FLAGS.description(),
        #[cfg(feature = "s6a")]
        avp::PUA_FLAGS.description(),
        #[cfg(feature = "s6a")]
        avp::NOR_FLAGS.description(),
        avp::USER_ID.description(),
        #[cfg(feature = "s13")]
        avp::EQUIPMENT_STATUS.description(),
        avp::REGIONAL_SUBSCRIPTION_ZONE_CODE.description(),
        avp::RAND.description(),
        avp::XRES.description(),
        avp::AUTN.description(),
        avp::KASME.description(),
        avp::TRACE_COLLECTION_ENTITY.description(),
        avp::KC.description(),
        avp::SRES.description(),
        #[cfg(feature = "full")]
        avp::REQUESTING_NODE_TYPE.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        avp::PDN_TYPE.description(),
        #[cfg(feature = "s6a")]
        avp::ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::TRACE_DATA.description(),
        avp::TRACE_REFERENCE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::TRACE_DEPTH.description(),
        avp::TRACE_NE_TYPE_LIST.description(),
        avp::TRACE_INTERFACE_LIST.description(),
        avp::TRACE_EVENT_LIST.description(),
        avp::OMC_ID.description(),
        #[cfg(feature = "s6a")]
        avp::GPRS_SUBSCRIPTION_DATA.description(),
        #[cfg(feature = "s6a")]
        avp::COMPLETE_DATA_LIST_INCLUDED_INDICATOR.description(),
        #[cfg(feature = "s6a")]
        avp::PDP_CONTEXT.description(),
        avp::PDP_TYPE.description(),
        avp::THREE_GPP2_MEID.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::SPECIFIC_APN_INFO.description(),
        #[cfg(feature = "s6a")]
        avp::LCS_INFO.description(),
        avp::GMLC_NUMBER.description(),
        #[cfg(feature = "s6a")]
        avp::LCS_PRIVACY_EXCEPTION.description(),
        avp::SS_CODE.description(),
        avp::SS_STATUS.description(),
        #[cfg(feature = "s6a")]
        avp::NOTIFICATION_TO_UE_USER.description(),
        #[cfg(feature = "s6a")]
        avp::EXTERNAL_CLIENT.description(),
        avp::CLIENT_IDENTITY.description(),
        #[cfg(feature = "s6a")]
        avp::GMLC_RESTRICTION.description(),
        #[cfg(feature = "s6a")]
        avp::PLMN_CLIENT.description(),
        #[cfg(feature = "s6a")]
        avp::THREE_GPP_SERVICE_TYPE.description(),
        avp::SERVICE_TYPE_IDENTITY.description(),
        #[cfg(feature = "s6a")]
        avp::MO_LR.description(),
        #[cfg(feature = "s6a")]
        avp::TELESERVICE_LIST.description(),
        avp::TS_CODE.description(),
        #[cfg(feature = "s6a")]
        avp::CALL_BARRING_INFO.description(),
        avp::SGSN_NUMBER.description(),
        #[cfg(feature = "s6a")]
        avp::IDR_FLAGS.description(),
        #[cfg(feature = "s6a")]
        avp::ICS_INDICATOR.description(),
        #[cfg(feature = "s6a")]
        avp::IMS_VOICE_OVER_PS_SESSIONS_SUPPORTED.description(),
        #[cfg(feature = "s6a")]
        avp::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS.description(),
        avp::LAST_UE_ACTIVITY_TIME.description(),
        #[cfg(feature = "s6a")]
        avp::EPS_USER_STATE.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
        avp::EPS_LOCATION_INFORMATION.description(),
        #[cfg(feature = "s6a")]
        avp::MME_USER_STATE.description(),
        #[cfg(feature = "s6a")]
        avp::SGSN_USER_STATE.description(),
        #[cfg(feature = "s6a")]
        avp::USER_STATE.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
        avp::MME_LOCATION_INFORMATION.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
        avp::SGSN_LOCATION_INFORMATION.description(),
        avp::E_UTRAN_CELL_GLOBAL_IDENTITY.description(),
        avp::TRACKING_AREA_IDENTITY.description(),
        avp::CELL_GLOBAL_IDENTITY.description(),
        avp::ROUTING_AREA_IDENTITY.description(),
        avp::LOCATION_AREA_IDENTITY.description(),
        avp::SERVICE_AREA_IDENTITY.description(),
        avp::GEOGRAPHICAL_INFORMATION.description(),
        avp::GEODETIC_INFORMATION.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
        avp::CURRENT_LOCATION_RETRIEVED.description(),
        avp::AGE_OF_LOCATION_INFORMATION.description(),
        #[cfg(any(feature = "s6a", feature = "swx"))]
        avp::ACTIVE_APN.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::SIPTO_PERMISSION.description(),
        #[cfg(any(feature = "s6a", feature = "s7a"))]
        avp::ERROR_DIAGNOSTIC.description(),
        #[cfg(feature = "s6a")]
        avp::UE_SRVCC_CAPABILITY.description(),
        avp::MPS_PRIORITY.description(),
        #[cfg(feature = "s6a")]
        avp::VPLMN_LIPA_ALLOWED.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::LIPA_PERMISSION.description(),
        avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER.description(),
        avp::EXT_PDP_TYPE.description(),
        avp::EXT_PDP_ADDRESS.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::MDT_CONFIGURATION.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::JOB_TYPE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::AREA_SCOPE.description(),
        avp::LIST_OF_MEASUREMENTS.description(),
        avp::REPORTING_TRIGGER.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::REPORT_INTERVAL.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::REPORT_AMOUNT.description(),
        avp::EVENT_THRESHOLD_RSRP.description(),
        avp::EVENT_THRESHOLD_RSRQ.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::LOGGING_INTERVAL.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::LOGGING_DURATION.description(),
        #[cfg(feature = "s6a")]
        avp::RELAY_NODE_INDICATOR.description(),
        #[cfg(feature = "s6a")]
        avp::MDT_USER_CONSENT.description(),
        #[cfg(feature = "s6a")]
        avp::PUR_FLAGS.description(),
        #[cfg(feature = "s6a")]
        avp::SUBSCRIBED_VSRVCC.description(),
        #[cfg(feature = "s6a")]
        avp::EQUIVALENT_PLMN_LIST.description(),
        #[cfg(feature = "s6a")]
        avp::CLR_FLAGS.description(),
        #[cfg(feature = "s7a")]
        avp::UVR_FLAGS.description(),
        #[cfg(feature = "s7a")]
        avp::UVA_FLAGS.description(),
        #[cfg(feature = "s7a")]
        avp::VPLMN_CSG_SUBSCRIPTION_DATA.description(),
        avp::TIME_ZONE.description(),
        avp::A_MSISDN.description(),
        avp::MME_NUMBER_FOR_MT_SMS.description(),
        #[cfg(feature = "s6a")]
        avp::SMS_REGISTER_REQUEST.description(),
        #[cfg(any(feature = "s6a", feature = "sta", feature = "swx"))]
        avp::LOCAL_TIME_ZONE.description(),
        #[cfg(any(feature = "s6a", feature = "sta", feature = "swx"))]
        avp::DAYLIGHT_SAVING_TIME.description(),
        #[cfg(feature = "s6a")]
        avp::SUBSCRIPTION_DATA_FLAGS.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::MEASUREMENT_PERIOD_LTE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::MEASUREMENT_PERIOD_UMTS.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::COLLECTION_PERIOD_RRM_LTE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::COLLECTION_PERIOD_RRM_UMTS.description(),
        avp::POSITIONING_METHOD.description(),
        avp::MEASUREMENT_QUANTITY.description(),
        avp::EVENT_THRESHOLD_EVENT_1F.description(),
        avp::EVENT_THRESHOLD_EVENT_1I.description(),
        avp::RESTORATION_PRIORITY.description(),
        avp::SGS_MME_IDENTITY.description(),
        avp::SIPTO_LOCAL_NETWORK_PERMISSION.description(),
        avp::COUPLED_NODE_DIAMETER_ID.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::WLAN_OFFLOADABILITY.description(),
        avp::WLAN_OFFLOADABILITY_EUTRAN.description(),
        avp::WLAN_OFFLOADABILITY_UTRAN.description(),
        avp::RESET_ID.description(),
        avp::MDT_ALLOWED_PLMN_ID.description(),
        #[cfg(feature = "s6a")]
        avp::ADJACENT_PLMNS.description(),
        #[cfg(feature = "s6a")]
        avp::ADJACENT_ACCESS_RESTRICTION_DATA.description(),
        avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
        avp::IMSI_GROUP_ID.description(),
        avp::GROUP_SERVICE_ID.description(),
        avp::GROUP_PLMN_ID.description(),
        avp::LOCAL_GROUP_ID.description(),
        #[cfg(feature = "s6a")]
        avp::AIR_FLAGS.description(),
        avp::UE_USAGE_TYPE.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        avp::NON_IP_PDN_TYPE_INDICATOR.description(),
        avp::NON_IP_DATA_DELIVERY_MECHANISM.description(),
        avp::ADDITIONAL_CONTEXT_IDENTIFIER.description(),
        avp::SCEF_REALM.description(),
        #[cfg(feature = "s6a")]
        avp::SUBSCRIPTION_DATA_DELETION.description(),
        avp::PREFERRED_DATA_MODE.description(),
        #[cfg(any(feature = "s6a", feature = "sta", feature = "swm", feature = "swx"))]
        avp::EMERGENCY_INFO.description(),
        #[cfg(feature = "s6a")]
        avp::V2X_SUBSCRIPTION_DATA.description(),
        avp::V2X_PERMISSION.description(),
        avp::PDN_CONNECTION_CONTINUITY.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
        avp::E_DRX_CYCLE_LENGTH.description(),
        avp::E_DRX_CYCLE_LENGTH_VALUE.description(),
        avp::UE_PC5_AMBR.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::MBSFN_AREA.description(),
        avp::MBSFN_AREA_ID.description(),
        avp::CARRIER_FREQUENCY.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::RDS_INDICATOR.description(),
        avp::SERVICE_GAP_TIME.description(),
        avp::AERIAL_UE_SUBSCRIPTION_INFORMATION.description(),
        avp::BROADCAST_LOCATION_ASSISTANCE_DATA_TYPES.description(),
        #[cfg(feature = "s6a")]
        avp::PAGING_TIME_WINDOW.description(),
        avp::OPERATION_MODE.description(),
        avp::PAGING_TIME_WINDOW_LENGTH.description(),
        avp::CORE_NETWORK_RESTRICTIONS.description(),
        #[cfg(feature = "s6a")]
        avp::E_DRX_RELATED_RAT.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::INTERWORKING_5GS_INDICATOR.description(),
        #[cfg(
            any(
                feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        avp::ETHERNET_PDN_TYPE_INDICATOR.description(),
        avp::SUBSCRIBED_ARPI.description(),
        #[cfg(feature = "s6a")]
        avp::IAB_OPERATION_PERMISSION.description(),
        #[cfg(feature = "s6a")]
        avp::V2X_SUBSCRIPTION_DATA_NR.description(),
        #[cfg(feature = "s6a")]
        avp::UE_PC5_QOS.description(),
        #[cfg(feature = "s6a")]
        avp::PC5_QOS_FLOW.description(),
        avp::FIVE_QI.description(),
        #[cfg(feature = "s6a")]
        avp::PC5_FLOW_BITRATES.description(),
        avp::GUARANTEED_FLOW_BITRATES.description(),
        avp::MAXIMUM_FLOW_BITRATES.description(),
        avp::PC5_RANGE.description(),
        avp::PC5_LINK_AMBR.description(),
        avp::THIRD_CONTEXT_IDENTIFIER.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::MDT_CONFIGURATION_NR.description(),
        avp::EVENT_THRESHOLD_SINR.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::COLLECTION_PERIOD_RRM_NR.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::COLLECTION_PERIOD_M6_NR.description(),
        avp::COLLECTION_PERIOD_M7_NR.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::SENSOR_MEASUREMENT.description(),
        avp::NR_CELL_GLOBAL_IDENTITY.description(),
        avp::TRACE_REPORTING_CONSUMER_URI.description(),
        avp::PLMN_RAT_USAGE_CONTROL.description(),
        avp::SF_ULR_TIMESTAMP.description(),
        #[cfg(feature = "s6a")]
        avp::SF_PROVISIONAL_INDICATION.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
        avp::USER_CSG_INFORMATION.description(),
        avp::GMLC_ADDRESS.description(),
        avp::EXTERNAL_IDENTIFIER.description(),
        #[cfg(feature = "s6a")]
        avp::AESE_COMMUNICATION_PATTERN.description(),
        #[cfg(feature = "s6a")]
        avp::MONITORING_EVENT_CONFIGURATION.description(),
        #[cfg(feature = "s6a")]
        avp::MONITORING_EVENT_REPORT.description(),
        avp::SCEF_ID.description(),
        #[cfg(feature = "s6a")]
        avp::MONITORING_EVENT_CONFIG_STATUS.description(),
        #[cfg(feature = "s6a")]
        avp::SUPPORTED_SERVICES.description(),
        #[cfg(feature = "s6a")]
        avp::PROSE_SUBSCRIPTION_DATA.description(),
        avp::E_NODEB_ID.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "mip6a", feature = "mip6i", feature = "s6a", feature = "s6b",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        &crate::rfc5447::DICTIONARY,
        #[cfg(
            any(
                feature = "mip6a", feature = "mip6i", feature = "mobile-ipv4", feature = "s6a",
                feature = "s6b", feature = "s6t", feature = "slg", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        &crate::rfc5778::DICTIONARY,
        #[cfg(
            any(
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
                feature = "mm10", feature = "np", feature = "nta", feature = "pc4a", feature = "rf",
                feature = "rx", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swd", feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        &crate::ts29061::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "rf", feature = "s6a", feature = "s6t", feature = "t6a"
            )
        )]
        &crate::ts29128::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "pc4a", feature = "rf", feature = "s6a", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "sgd", feature = "slg", feature = "slh",
                feature = "t4", feature = "t6a"
            )
        )]
        &crate::ts29173::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "nta",
                feature = "rf", feature = "rx", feature = "s15", feature = "s6a", feature = "s6b",
                feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
                feature = "st", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
                feature = "swx", feature = "t6a"
            )
        )]
        &crate::ts29212::DICTIONARY,
        #[cfg(
            any(
                feature = "e4", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
                feature = "mb2c", feature = "nt", feature = "rf", feature = "rx", feature = "s15",
                feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
                feature = "sgmb", feature = "st", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        &crate::ts29214::DICTIONARY,
        #[cfg(
            any(
                feature = "np", feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"
            )
        )]
        &crate::ts29217::DICTIONARY,
        #[cfg(
            any(
                feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
                feature = "np", feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6",
                feature = "rf", feature = "rx", feature = "s6a", feature = "s6b", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "sgmb", feature = "sh", feature = "slg",
                feature = "slh", feature = "st", feature = "sta", feature = "swa", feature = "swd",
                feature = "swm", feature = "swx", feature = "sy", feature = "t4", feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29229::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "mm10", feature = "nta", feature = "pc4a",
                feature = "pc6", feature = "rf", feature = "s6a", feature = "s6c", feature = "s6m",
                feature = "s6t", feature = "s7a", feature = "sgd", feature = "sh", feature = "slg",
                feature = "slh", feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29329::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "nta", feature = "pc6", feature = "rf", feature = "s6a",
                feature = "s6b", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
                feature = "sgi", feature = "sh", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx", feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29336::DICTIONARY,
        #[cfg(any(feature = "pc4a", feature = "pc6", feature = "s6a"))]
        &crate::ts29344::DICTIONARY,
        #[cfg(
            any(
                feature = "e4", feature = "gx", feature = "gxx", feature = "gy",
                feature = "nat-control", feature = "pc6", feature = "rf", feature = "rx",
                feature = "s6a", feature = "s6b", feature = "s6t", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "slg", feature = "st", feature = "sta",
                feature = "swa", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::ts32299::DICTIONARY,
    ],
};
