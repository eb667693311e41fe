// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.128 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::t6a::enums::*;
use crate::t6a::groups::*;

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.128.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// Monitoring-Event-Configuration (3122/10415), Grouped; 3GPP TS 29.128, 6.4.2.
pub static MONITORING_EVENT_CONFIGURATION: Avp<MonitoringEventConfiguration> = Avp::new("Monitoring-Event-Configuration", 3122, 10415, Mandatory::Must);

/// Monitoring-Event-Report (3123/10415), Grouped; 3GPP TS 29.128, 6.4.3.
pub static MONITORING_EVENT_REPORT: Avp<MonitoringEventReport> = Avp::new("Monitoring-Event-Report", 3123, 10415, Mandatory::Must);

/// Serving-Node (2401/10415), Grouped; 3GPP TS 29.128, 6.3.3.
pub static SERVING_NODE: Avp<ServingNode> = Avp::new("Serving-Node", 2401, 10415, Mandatory::Must);

/// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.128, 6.4.30.
pub static TERMINAL_INFORMATION: Avp<TerminalInformation> = Avp::new("Terminal-Information", 1401, 10415, Mandatory::Must);
