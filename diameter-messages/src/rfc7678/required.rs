// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Border-Router-Name is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Border-Router-Name is not set",
    label = "set Border-Router-Name before `build`"
)]
pub trait BorderRouterName<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> BorderRouterName<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// EA-Field-Length is set.
#[diagnostic::on_unimplemented(
    message = "required AVP EA-Field-Length is not set",
    label = "set EA-Field-Length before `build`"
)]
pub trait EaFieldLength<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> EaFieldLength<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// IP-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP IP-Address is not set",
    label = "set IP-Address before `build`"
)]
pub trait IpAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> IpAddress<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// IP-Prefix-Length is set.
#[diagnostic::on_unimplemented(
    message = "required AVP IP-Prefix-Length is not set",
    label = "set IP-Prefix-Length before `build`"
)]
pub trait IpPrefixLength<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> IpPrefixLength<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Lw4o6-External-IPv4-Addr is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Lw4o6-External-IPv4-Addr is not set",
    label = "set Lw4o6-External-IPv4-Addr before `build`"
)]
pub trait Lw4o6ExternalIpv4Addr<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Lw4o6ExternalIpv4Addr<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MAP-Mapping-Rule is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MAP-Mapping-Rule is not set",
    label = "set MAP-Mapping-Rule before `build`"
)]
pub trait MapMappingRule<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MapMappingRule<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Port-Set-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Port-Set-Identifier is not set",
    label = "set Port-Set-Identifier before `build`"
)]
pub trait PortSetIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PortSetIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Rule-IPv4-Addr-Or-Prefix is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Rule-IPv4-Addr-Or-Prefix is not set",
    label = "set Rule-IPv4-Addr-Or-Prefix before `build`"
)]
pub trait RuleIpv4AddrOrPrefix<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RuleIpv4AddrOrPrefix<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Rule-IPv6-Prefix is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Rule-IPv6-Prefix is not set",
    label = "set Rule-IPv6-Prefix before `build`"
)]
pub trait RuleIpv6Prefix<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RuleIpv6Prefix<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Tunnel-Source-Pref-Or-Addr is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Tunnel-Source-Pref-Or-Addr is not set",
    label = "set Tunnel-Source-Pref-Or-Addr before `build`"
)]
pub trait TunnelSourcePrefOrAddr<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TunnelSourcePrefOrAddr<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
