// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod additional_area;
mod area;
mod area_definition;
mod area_event_info;
mod deferred_mt_lr_data;
mod delayed_location_reporting_data;
mod esmlc_cell_info;
mod geran_positioning_info;
mod lcs_eps_client_name;
mod lcs_privacy_check_non_session;
mod lcs_privacy_check_session;
mod lcs_qos;
mod lcs_requestor_name;
mod motion_event_info;
mod periodic_ldr_information;
mod plmn_id_list;
mod reporting_plmn_list;
mod utran_positioning_info;

pub use self::additional_area::{AdditionalArea, AdditionalAreaBuilder};
pub use self::area::{Area, AreaBuilder};
pub use self::area_definition::{AreaDefinition, AreaDefinitionBuilder};
pub use self::area_event_info::{AreaEventInfo, AreaEventInfoBuilder};
pub use self::deferred_mt_lr_data::{DeferredMtLrData, DeferredMtLrDataBuilder};
pub use self::delayed_location_reporting_data::{
    DelayedLocationReportingData, DelayedLocationReportingDataBuilder,
};

pub use self::esmlc_cell_info::{EsmlcCellInfo, EsmlcCellInfoBuilder};
pub use self::geran_positioning_info::{
    GeranPositioningInfo, GeranPositioningInfoBuilder,
};

pub use self::lcs_eps_client_name::{LcsEpsClientName, LcsEpsClientNameBuilder};
pub use self::lcs_privacy_check_non_session::{
    LcsPrivacyCheckNonSession, LcsPrivacyCheckNonSessionBuilder,
};

pub use self::lcs_privacy_check_session::{
    LcsPrivacyCheckSession, LcsPrivacyCheckSessionBuilder,
};

pub use self::lcs_qos::{LcsQos, LcsQosBuilder};
pub use self::lcs_requestor_name::{LcsRequestorName, LcsRequestorNameBuilder};
pub use self::motion_event_info::{MotionEventInfo, MotionEventInfoBuilder};
pub use self::periodic_ldr_information::{
    PeriodicLdrInformation, PeriodicLdrInformationBuilder,
};

pub use self::plmn_id_list::{PlmnIdList, PlmnIdListBuilder};
pub use self::reporting_plmn_list::{ReportingPlmnList, ReportingPlmnListBuilder};
pub use self::utran_positioning_info::{
    UtranPositioningInfo, UtranPositioningInfoBuilder,
};
