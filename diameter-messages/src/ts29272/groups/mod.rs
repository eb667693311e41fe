// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "s6a", feature = "swx"))]
mod active_apn;
#[cfg(feature = "s6a")]
mod adjacent_access_restriction_data;
#[cfg(feature = "s6a")]
mod adjacent_plmns;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod ambr;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod apn_configuration;
#[cfg(feature = "s6a")]
mod apn_configuration_profile;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod area_scope;
#[cfg(feature = "s6a")]
mod authentication_info;
#[cfg(feature = "s6a")]
mod call_barring_info;
#[cfg(feature = "s6a")]
mod csg_subscription_data;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
mod e_drx_cycle_length;
#[cfg(feature = "s6a")]
mod e_drx_related_rat;
#[cfg(feature = "s6a")]
mod e_utran_vector;
#[cfg(any(feature = "s6a", feature = "sta", feature = "swm", feature = "swx"))]
mod emergency_info;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
mod eps_location_information;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod eps_subscribed_qos_profile;
#[cfg(feature = "s6a")]
mod eps_user_state;
#[cfg(feature = "s6a")]
mod equivalent_plmn_list;
#[cfg(feature = "s6a")]
mod external_client;
#[cfg(feature = "s6a")]
mod geran_vector;
#[cfg(feature = "s6a")]
mod gprs_subscription_data;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
mod imsi_group_id;
#[cfg(feature = "s6a")]
mod lcs_info;
#[cfg(feature = "s6a")]
mod lcs_privacy_exception;
#[cfg(any(feature = "s6a", feature = "sta", feature = "swx"))]
mod local_time_zone;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod mbsfn_area;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod mdt_configuration;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod mdt_configuration_nr;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
mod mme_location_information;
#[cfg(feature = "s6a")]
mod mme_user_state;
#[cfg(feature = "s6a")]
mod mo_lr;
#[cfg(feature = "s6a")]
mod paging_time_window;
#[cfg(feature = "s6a")]
mod pc5_flow_bitrates;
#[cfg(feature = "s6a")]
mod pc5_qos_flow;
#[cfg(feature = "s6a")]
mod pdp_context;
#[cfg(feature = "s6a")]
mod requested_eutran_authentication_info;
#[cfg(feature = "s6a")]
mod requested_utran_geran_authentication_info;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
mod sgsn_location_information;
#[cfg(feature = "s6a")]
mod sgsn_user_state;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod specific_apn_info;
#[cfg(feature = "s6a")]
mod subscription_data;
#[cfg(feature = "s6a")]
mod subscription_data_deletion;
#[cfg(feature = "s6a")]
mod teleservice_list;
#[cfg(
    any(
        feature = "gy", feature = "rf", feature = "s13", feature = "s6a", feature = "s6t",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx"
    )
)]
mod terminal_information;
#[cfg(feature = "s6a")]
mod three_gpp_service_type;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod trace_data;
#[cfg(feature = "s6a")]
mod ue_pc5_qos;
#[cfg(feature = "s6a")]
mod utran_vector;
#[cfg(feature = "s6a")]
mod v2x_subscription_data;
#[cfg(feature = "s6a")]
mod v2x_subscription_data_nr;
#[cfg(feature = "s7a")]
mod vplmn_csg_subscription_data;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod wlan_offloadability;
#[cfg(any(feature = "s6a", feature = "swx"))]
pub use self::active_apn::{ActiveApn, ActiveApnBuilder};

#[cfg(feature = "s6a")]
pub use self::adjacent_access_restriction_data::{
    AdjacentAccessRestrictionData, AdjacentAccessRestrictionDataBuilder,
};

#[cfg(feature = "s6a")]
pub use self::adjacent_plmns::{AdjacentPlmns, AdjacentPlmnsBuilder};

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::ambr::{Ambr, AmbrBuilder};

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::apn_configuration::{ApnConfiguration, ApnConfigurationBuilder};

#[cfg(feature = "s6a")]
pub use self::apn_configuration_profile::{
    ApnConfigurationProfile, ApnConfigurationProfileBuilder,
};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::area_scope::{AreaScope, AreaScopeBuilder};

#[cfg(feature = "s6a")]
pub use self::authentication_info::{AuthenticationInfo, AuthenticationInfoBuilder};

#[cfg(feature = "s6a")]
pub use self::call_barring_info::{CallBarringInfo, CallBarringInfoBuilder};

#[cfg(feature = "s6a")]
pub use self::csg_subscription_data::{CsgSubscriptionData, CsgSubscriptionDataBuilder};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub use self::e_drx_cycle_length::{EDrxCycleLength, EDrxCycleLengthBuilder};

#[cfg(feature = "s6a")]
pub use self::e_drx_related_rat::{EDrxRelatedRat, EDrxRelatedRatBuilder};

#[cfg(feature = "s6a")]
pub use self::e_utran_vector::{EUtranVector, EUtranVectorBuilder};

#[cfg(any(feature = "s6a", feature = "sta", feature = "swm", feature = "swx"))]
pub use self::emergency_info::{EmergencyInfo, EmergencyInfoBuilder};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
pub use self::eps_location_information::{
    EpsLocationInformation, EpsLocationInformationBuilder,
};

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::eps_subscribed_qos_profile::{
    EpsSubscribedQosProfile, EpsSubscribedQosProfileBuilder,
};

#[cfg(feature = "s6a")]
pub use self::eps_user_state::{EpsUserState, EpsUserStateBuilder};

#[cfg(feature = "s6a")]
pub use self::equivalent_plmn_list::{EquivalentPlmnList, EquivalentPlmnListBuilder};

#[cfg(feature = "s6a")]
pub use self::external_client::{ExternalClient, ExternalClientBuilder};

#[cfg(feature = "s6a")]
pub use self::geran_vector::{GeranVector, GeranVectorBuilder};

#[cfg(feature = "s6a")]
pub use self::gprs_subscription_data::{
    GprsSubscriptionData, GprsSubscriptionDataBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub use self::imsi_group_id::{ImsiGroupId, ImsiGroupIdBuilder};

#[cfg(feature = "s6a")]
pub use self::lcs_info::{LcsInfo, LcsInfoBuilder};

#[cfg(feature = "s6a")]
pub use self::lcs_privacy_exception::{LcsPrivacyException, LcsPrivacyExceptionBuilder};

#[cfg(any(feature = "s6a", feature = "sta", feature = "swx"))]
pub use self::local_time_zone::{LocalTimeZone, LocalTimeZoneBuilder};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::mbsfn_area::{MbsfnArea, MbsfnAreaBuilder};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::mdt_configuration::{MdtConfiguration, MdtConfigurationBuilder};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::mdt_configuration_nr::{MdtConfigurationNr, MdtConfigurationNrBuilder};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
pub use self::mme_location_information::{
    MmeLocationInformation, MmeLocationInformationBuilder,
};

#[cfg(feature = "s6a")]
pub use self::mme_user_state::{MmeUserState, MmeUserStateBuilder};

#[cfg(feature = "s6a")]
pub use self::mo_lr::{MoLr, MoLrBuilder};

#[cfg(feature = "s6a")]
pub use self::paging_time_window::{PagingTimeWindow, PagingTimeWindowBuilder};

#[cfg(feature = "s6a")]
pub use self::pc5_flow_bitrates::{Pc5FlowBitrates, Pc5FlowBitratesBuilder};

#[cfg(feature = "s6a")]
pub use self::pc5_qos_flow::{Pc5QosFlow, Pc5QosFlowBuilder};

#[cfg(feature = "s6a")]
pub use self::pdp_context::{PdpContext, PdpContextBuilder};

#[cfg(feature = "s6a")]
pub use self::requested_eutran_authentication_info::{
    RequestedEutranAuthenticationInfo, RequestedEutranAuthenticationInfoBuilder,
};

#[cfg(feature = "s6a")]
pub use self::requested_utran_geran_authentication_info::{
    RequestedUtranGeranAuthenticationInfo, RequestedUtranGeranAuthenticationInfoBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
pub use self::sgsn_location_information::{
    SgsnLocationInformation, SgsnLocationInformationBuilder,
};

#[cfg(feature = "s6a")]
pub use self::sgsn_user_state::{SgsnUserState, SgsnUserStateBuilder};

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::specific_apn_info::{SpecificApnInfo, SpecificApnInfoBuilder};

#[cfg(feature = "s6a")]
pub use self::subscription_data::{SubscriptionData, SubscriptionDataBuilder};

#[cfg(feature = "s6a")]
pub use self::subscription_data_deletion::{
    SubscriptionDataDeletion, SubscriptionDataDeletionBuilder,
};

#[cfg(feature = "s6a")]
pub use self::teleservice_list::{TeleserviceList, TeleserviceListBuilder};

#[cfg(
    any(
        feature = "gy", feature = "rf", feature = "s13", feature = "s6a", feature = "s6t",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx"
    )
)]
pub use self::terminal_information::{TerminalInformation, TerminalInformationBuilder};

#[cfg(feature = "s6a")]
pub use self::three_gpp_service_type::{ThreeGppServiceType, ThreeGppServiceTypeBuilder};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::trace_data::{TraceData, TraceDataBuilder};

#[cfg(feature = "s6a")]
pub use self::ue_pc5_qos::{UePc5Qos, UePc5QosBuilder};

#[cfg(feature = "s6a")]
pub use self::utran_vector::{UtranVector, UtranVectorBuilder};

#[cfg(feature = "s6a")]
pub use self::v2x_subscription_data::{V2xSubscriptionData, V2xSubscriptionDataBuilder};

#[cfg(feature = "s6a")]
pub use self::v2x_subscription_data_nr::{
    V2xSubscriptionDataNr, V2xSubscriptionDataNrBuilder,
};

#[cfg(feature = "s7a")]
pub use self::vplmn_csg_subscription_data::{
    VplmnCsgSubscriptionData, VplmnCsgSubscriptionDataBuilder,
};

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::wlan_offloadability::{WlanOffloadability, WlanOffloadabilityBuilder};
