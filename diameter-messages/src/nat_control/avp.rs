// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 6736 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};
use crate::nat_control::enums::*;
use crate::nat_control::groups::*;

/// Current-NAT-Bindings (607), Unsigned32; RFC 6736, 9.2.3.
pub static CURRENT_NAT_BINDINGS: Avp<u32> = Avp::new("Current-NAT-Bindings", 607, 0, Mandatory::Must);

/// Direction (514), Enumerated; RFC 6736, 8.5.
pub static DIRECTION: Avp<crate::rfc5777::Direction> = Avp::new("Direction", 514, 0, Mandatory::Must);

/// Duplicate-Session-Id (603), UTF8String; RFC 6736, 8.7.9.
pub static DUPLICATE_SESSION_ID: Avp<Utf8String> = Avp::new("Duplicate-Session-Id", 603, 0, Mandatory::Must);

/// Logical-Access-ID (302/13019), OctetString; RFC 6736, 8.6.
pub static LOGICAL_ACCESS_ID: Avp<OctetString> = Avp::new("Logical-Access-ID", 302, 13019, Mandatory::May);

/// Max-NAT-Bindings (601), Unsigned32; RFC 6736, 8.7.7.
pub static MAX_NAT_BINDINGS: Avp<u32> = Avp::new("Max-NAT-Bindings", 601, 0, Mandatory::Must);

/// NAT-Control-Binding-Status (606), Enumerated; RFC 6736, 9.2.2.
pub static NAT_CONTROL_BINDING_STATUS: Avp<NatControlBindingStatus> = Avp::new("NAT-Control-Binding-Status", 606, 0, Mandatory::Must);

/// NAT-Control-Binding-Template (602), OctetString; RFC 6736, 8.7.8.
pub static NAT_CONTROL_BINDING_TEMPLATE: Avp<OctetString> = Avp::new("NAT-Control-Binding-Template", 602, 0, Mandatory::Must);

/// NAT-Control-Definition (598), Grouped; RFC 6736, 8.7.4.
pub static NAT_CONTROL_DEFINITION: Avp<NatControlDefinition> = Avp::new("NAT-Control-Definition", 598, 0, Mandatory::Must);

/// NAT-Control-Install (596), Grouped; RFC 6736, 8.7.2.
pub static NAT_CONTROL_INSTALL: Avp<NatControlInstall> = Avp::new("NAT-Control-Install", 596, 0, Mandatory::Must);

/// NAT-Control-Record (605), Grouped; RFC 6736, 9.2.1.
pub static NAT_CONTROL_RECORD: Avp<NatControlRecord> = Avp::new("NAT-Control-Record", 605, 0, Mandatory::Must);

/// NAT-Control-Remove (597), Grouped; RFC 6736, 8.7.3.
pub static NAT_CONTROL_REMOVE: Avp<NatControlRemove> = Avp::new("NAT-Control-Remove", 597, 0, Mandatory::Must);

/// NAT-External-Address (600), Grouped; RFC 6736, 8.7.6.
pub static NAT_EXTERNAL_ADDRESS: Avp<NatExternalAddress> = Avp::new("NAT-External-Address", 600, 0, Mandatory::Must);

/// NAT-External-Port-Style (604), Enumerated; RFC 6736, 8.7.10.
pub static NAT_EXTERNAL_PORT_STYLE: Avp<NatExternalPortStyle> = Avp::new("NAT-External-Port-Style", 604, 0, Mandatory::Must);

/// NAT-Internal-Address (599), Grouped; RFC 6736, 8.7.5.
pub static NAT_INTERNAL_ADDRESS: Avp<NatInternalAddress> = Avp::new("NAT-Internal-Address", 599, 0, Mandatory::Must);

/// NC-Request-Type (595), Enumerated; RFC 6736, 8.7.1.
pub static NC_REQUEST_TYPE: Avp<NcRequestType> = Avp::new("NC-Request-Type", 595, 0, Mandatory::Must);

/// Physical-Access-ID (313/13019), UTF8String; RFC 6736, 8.6.
pub static PHYSICAL_ACCESS_ID: Avp<Utf8String> = Avp::new("Physical-Access-ID", 313, 13019, Mandatory::May);

/// Port (530), Integer32; RFC 6736, 8.5.
pub static PORT: Avp<i32> = Avp::new("Port", 530, 0, Mandatory::Must);

/// Protocol (513), Enumerated; RFC 6736, 8.5.
pub static PROTOCOL: Avp<crate::rfc5777::Protocol> = Avp::new("Protocol", 513, 0, Mandatory::Must);
