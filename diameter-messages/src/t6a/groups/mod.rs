// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod monitoring_event_configuration;
mod monitoring_event_report;
mod monitoring_event_report_builder;
mod serving_node;
mod serving_node_builder;
mod terminal_information;

pub use self::monitoring_event_configuration::{
    MonitoringEventConfiguration, MonitoringEventConfigurationBuilder,
};

pub use self::monitoring_event_report::MonitoringEventReport;
pub use self::monitoring_event_report_builder::MonitoringEventReportBuilder;
pub use self::serving_node::ServingNode;
pub use self::serving_node_builder::ServingNodeBuilder;
pub use self::terminal_information::{TerminalInformation, TerminalInformationBuilder};
