// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod binding_information;
mod binding_input_list;
mod binding_output_list;
mod flow_grouping;
mod v4_transport_address;
mod v6_transport_address;

pub use self::binding_information::{BindingInformation, BindingInformationBuilder};
pub use self::binding_input_list::{BindingInputList, BindingInputListBuilder};
pub use self::binding_output_list::{BindingOutputList, BindingOutputListBuilder};
pub use self::flow_grouping::{FlowGrouping, FlowGroupingBuilder};
pub use self::v4_transport_address::{V4TransportAddress, V4TransportAddressBuilder};
pub use self::v6_transport_address::{V6TransportAddress, V6TransportAddressBuilder};
