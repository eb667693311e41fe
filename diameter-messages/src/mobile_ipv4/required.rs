// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

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

/// Auth-Session-State is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Auth-Session-State is not set",
    label = "set Auth-Session-State before `build`"
)]
pub trait AuthSessionState<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AuthSessionState<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Authorization-Lifetime is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Authorization-Lifetime is not set",
    label = "set Authorization-Lifetime before `build`"
)]
pub trait AuthorizationLifetime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AuthorizationLifetime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Destination-Host is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Destination-Host is not set",
    label = "set Destination-Host before `build`"
)]
pub trait DestinationHost<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DestinationHost<T> for Set<T> {
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

/// MIP-Algorithm-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Algorithm-Type is not set",
    label = "set MIP-Algorithm-Type before `build`"
)]
pub trait MipAlgorithmType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipAlgorithmType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Auth-Input-Data-Length is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Auth-Input-Data-Length is not set",
    label = "set MIP-Auth-Input-Data-Length before `build`"
)]
pub trait MipAuthInputDataLength<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipAuthInputDataLength<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Authenticator-Length is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Authenticator-Length is not set",
    label = "set MIP-Authenticator-Length before `build`"
)]
pub trait MipAuthenticatorLength<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipAuthenticatorLength<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Authenticator-Offset is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Authenticator-Offset is not set",
    label = "set MIP-Authenticator-Offset before `build`"
)]
pub trait MipAuthenticatorOffset<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipAuthenticatorOffset<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-FA-to-HA-SPI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-FA-to-HA-SPI is not set",
    label = "set MIP-FA-to-HA-SPI before `build`"
)]
pub trait MipFaToHaSpi<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipFaToHaSpi<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-FA-to-MN-SPI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-FA-to-MN-SPI is not set",
    label = "set MIP-FA-to-MN-SPI before `build`"
)]
pub trait MipFaToMnSpi<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipFaToMnSpi<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Feature-Vector is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Feature-Vector is not set",
    label = "set MIP-Feature-Vector before `build`"
)]
pub trait MipFeatureVector<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipFeatureVector<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-HA-to-FA-SPI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-HA-to-FA-SPI is not set",
    label = "set MIP-HA-to-FA-SPI before `build`"
)]
pub trait MipHaToFaSpi<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipHaToFaSpi<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-HA-to-MN-SPI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-HA-to-MN-SPI is not set",
    label = "set MIP-HA-to-MN-SPI before `build`"
)]
pub trait MipHaToMnSpi<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipHaToMnSpi<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-MN-AAA-Auth is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-MN-AAA-Auth is not set",
    label = "set MIP-MN-AAA-Auth before `build`"
)]
pub trait MipMnAaaAuth<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipMnAaaAuth<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-MN-AAA-SPI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-MN-AAA-SPI is not set",
    label = "set MIP-MN-AAA-SPI before `build`"
)]
pub trait MipMnAaaSpi<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipMnAaaSpi<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-MN-FA-SPI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-MN-FA-SPI is not set",
    label = "set MIP-MN-FA-SPI before `build`"
)]
pub trait MipMnFaSpi<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipMnFaSpi<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-MN-HA-SPI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-MN-HA-SPI is not set",
    label = "set MIP-MN-HA-SPI before `build`"
)]
pub trait MipMnHaSpi<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipMnHaSpi<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Nonce is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Nonce is not set",
    label = "set MIP-Nonce before `build`"
)]
pub trait MipNonce<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipNonce<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Reg-Request is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Reg-Request is not set",
    label = "set MIP-Reg-Request before `build`"
)]
pub trait MipRegRequest<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipRegRequest<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Replay-Mode is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Replay-Mode is not set",
    label = "set MIP-Replay-Mode before `build`"
)]
pub trait MipReplayMode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipReplayMode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Session-Key is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Session-Key is not set",
    label = "set MIP-Session-Key before `build`"
)]
pub trait MipSessionKey<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipSessionKey<T> for Set<T> {
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
