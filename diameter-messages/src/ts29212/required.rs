// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Access-Network-Charging-Identifier-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Access-Network-Charging-Identifier-Value is not set",
    label = "set Access-Network-Charging-Identifier-Value before `build`"
)]
pub trait AccessNetworkChargingIdentifierValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AccessNetworkChargingIdentifierValue<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ADC-Rule-Name is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ADC-Rule-Name is not set",
    label = "set ADC-Rule-Name before `build`"
)]
pub trait AdcRuleName<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AdcRuleName<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Charging-Rule-Name is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Charging-Rule-Name is not set",
    label = "set Charging-Rule-Name before `build`"
)]
pub trait ChargingRuleName<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ChargingRuleName<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// CoA-IP-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP CoA-IP-Address is not set",
    label = "set CoA-IP-Address before `build`"
)]
pub trait CoaIpAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CoaIpAddress<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Flow-Description is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Flow-Description is not set",
    label = "set Flow-Description before `build`"
)]
pub trait FlowDescription<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FlowDescription<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Flow-Direction is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Flow-Direction is not set",
    label = "set Flow-Direction before `build`"
)]
pub trait FlowDirection<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FlowDirection<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Priority-Level is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Priority-Level is not set",
    label = "set Priority-Level before `build`"
)]
pub trait PriorityLevel<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PriorityLevel<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// QoS-Rule-Name is set.
#[diagnostic::on_unimplemented(
    message = "required AVP QoS-Rule-Name is not set",
    label = "set QoS-Rule-Name before `build`"
)]
pub trait QosRuleName<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> QosRuleName<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Routing-Rule-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Routing-Rule-Identifier is not set",
    label = "set Routing-Rule-Identifier before `build`"
)]
pub trait RoutingRuleIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RoutingRuleIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// TDF-Application-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP TDF-Application-Identifier is not set",
    label = "set TDF-Application-Identifier before `build`"
)]
pub trait TdfApplicationIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TdfApplicationIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Tunnel-Header-Filter is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Tunnel-Header-Filter is not set",
    label = "set Tunnel-Header-Filter before `build`"
)]
pub trait TunnelHeaderFilter<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TunnelHeaderFilter<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Tunnel-Information is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Tunnel-Information is not set",
    label = "set Tunnel-Information before `build`"
)]
pub trait TunnelInformation<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TunnelInformation<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
