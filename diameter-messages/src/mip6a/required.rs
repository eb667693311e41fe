// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Auth-Application-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Auth-Application-Id is not set",
    label = "set Auth-Application-Id before `build`"
)]
pub trait AuthApplicationId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AuthApplicationId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Auth-Request-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Auth-Request-Type is not set",
    label = "set Auth-Request-Type before `build`"
)]
pub trait AuthRequestType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AuthRequestType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Destination-Realm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Destination-Realm is not set",
    label = "set Destination-Realm before `build`"
)]
pub trait DestinationRealm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DestinationRealm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP6-Agent-Info is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP6-Agent-Info is not set",
    label = "set MIP6-Agent-Info before `build`"
)]
pub trait Mip6AgentInfo<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Mip6AgentInfo<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP6-Auth-Mode is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP6-Auth-Mode is not set",
    label = "set MIP6-Auth-Mode before `build`"
)]
pub trait Mip6AuthMode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Mip6AuthMode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Careof-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Careof-Address is not set",
    label = "set MIP-Careof-Address before `build`"
)]
pub trait MipCareofAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipCareofAddress<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Mobile-Node-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Mobile-Node-Address is not set",
    label = "set MIP-Mobile-Node-Address before `build`"
)]
pub trait MipMobileNodeAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipMobileNodeAddress<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Origin-Host is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Origin-Host is not set",
    label = "set Origin-Host before `build`"
)]
pub trait OriginHost<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OriginHost<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Origin-Realm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Origin-Realm is not set",
    label = "set Origin-Realm before `build`"
)]
pub trait OriginRealm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OriginRealm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Result-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Result-Code is not set",
    label = "set Result-Code before `build`"
)]
pub trait ResultCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ResultCode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Session-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Session-Id is not set",
    label = "set Session-Id before `build`"
)]
pub trait SessionId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SessionId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// User-Name is set.
#[diagnostic::on_unimplemented(
    message = "required AVP User-Name is not set",
    label = "set User-Name before `build`"
)]
pub trait UserName<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UserName<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
