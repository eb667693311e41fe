// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod monitoring_event_configuration;
mod monitoring_event_report;
mod serving_node;
mod terminal_information;

pub use self::monitoring_event_configuration::{
    MonitoringEventConfiguration, MonitoringEventConfigurationBuilder,
};

pub use self::monitoring_event_report::{
    MonitoringEventReport, MonitoringEventReportBuilder,
};

pub use self::serving_node::{ServingNode, ServingNodeBuilder};
pub use self::terminal_information::{TerminalInformation, TerminalInformationBuilder};
