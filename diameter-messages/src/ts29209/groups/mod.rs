// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod binding_information;
#[cfg(feature = "full")]
mod binding_input_list;
#[cfg(feature = "full")]
mod binding_output_list;
#[cfg(feature = "gq")]
mod flow_grouping;
#[cfg(feature = "full")]
mod v4_transport_address;
#[cfg(feature = "full")]
mod v6_transport_address;
#[cfg(feature = "full")]
pub use self::binding_information::{BindingInformation, BindingInformationBuilder};

#[cfg(feature = "full")]
pub use self::binding_input_list::{BindingInputList, BindingInputListBuilder};

#[cfg(feature = "full")]
pub use self::binding_output_list::{BindingOutputList, BindingOutputListBuilder};

#[cfg(feature = "gq")]
pub use self::flow_grouping::{FlowGrouping, FlowGroupingBuilder};

#[cfg(feature = "full")]
pub use self::v4_transport_address::{V4TransportAddress, V4TransportAddressBuilder};

#[cfg(feature = "full")]
pub use self::v6_transport_address::{V6TransportAddress, V6TransportAddressBuilder};
